namespace Kantorentop.Application.Voorbeeld;

/// <summary>A distribution given by points: at so many thousandths the value is so much, straight lines between. Integers only, so exact everywhere.</summary>
internal sealed class Verdeling(params (int Promille, int Waarde)[] punten)
{
    /// <summary>Draws a value.</summary>
    public int Draw(Toeval toeval)
    {
        var promille = toeval.Below(1000);
        var i = Array.FindIndex(punten, punt => punt.Promille > promille);
        var (van, tot) = (punten[i - 1], punten[i]);
        return van.Waarde + ((tot.Waarde - van.Waarde) * (promille - van.Promille) / (tot.Promille - van.Promille));
    }

    /// <summary>Splits a whole over parts by weight; the parts add up to the whole, by largest remainder.</summary>
    public static int[] Split(int geheel, IReadOnlyList<long> gewichten)
    {
        var som = gewichten.Sum();
        var delen = gewichten.Select(gewicht => (int)(geheel * gewicht / som)).ToArray();
        var volgorde = Enumerable.Range(0, delen.Length).OrderByDescending(i => geheel * gewichten[i] % som).ThenBy(i => i);
        foreach (var i in volgorde.Take(geheel - delen.Sum())) delen[i]++;
        return delen;
    }
}
