namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>A round scale for values: from at most 0 to at least the largest, in steps of 1, 2, 2,5 or 5 times a power of ten.</summary>
/// <param name="Onder">Lowest value.</param>
/// <param name="Boven">Highest value.</param>
/// <param name="Stap">Distance between the lines.</param>
public sealed record Schaal(decimal Onder, decimal Boven, decimal Stap)
{
    private const int Lijnen = 5;
    private static readonly decimal[] Veelvouden = [1m, 2m, 2.5m, 5m, 10m];

    public static Schaal Van(IEnumerable<decimal> waarden)
    {
        var (laagste, hoogste) = waarden.Aggregate((0m, 0m), (grens, waarde) => (Math.Min(grens.Item1, waarde), Math.Max(grens.Item2, waarde)));
        if (laagste == hoogste) hoogste = 1;
        var stap = RondAf((hoogste - laagste) / Lijnen);
        return new(Math.Floor(laagste / stap) * stap, Math.Ceiling(hoogste / stap) * stap, stap);
    }

    /// <summary>The values at which a line is drawn.</summary>
    public IEnumerable<decimal> Waarden
    {
        get
        {
            for (var waarde = Onder; waarde <= Boven; waarde += Stap) yield return waarde;
        }
    }

    private static decimal RondAf(decimal ruw)
    {
        var macht = 1m;
        while (macht * 10 <= ruw) macht *= 10;
        while (macht > ruw) macht /= 10;
        return Veelvouden.First(veelvoud => veelvoud * macht >= ruw) * macht;
    }
}
