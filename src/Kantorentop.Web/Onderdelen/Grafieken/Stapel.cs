namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>One part of a column; number 1 is the lowest part and decides the colour.</summary>
internal sealed record Stapeldeel(int Nummer, decimal X, decimal Y, decimal Breedte, decimal Hoogte);

/// <summary>Columns in which parts stand on each other.</summary>
internal static class Stapel
{
    private const decimal GrootsteBreedte = 44m;
    private const decimal Vulling = 0.8m;

    /// <summary>Axes that leave half a step of room at both ends, so that a column stands in the middle of its date.</summary>
    public static Assenstelsel Stelsel(IReadOnlyList<Reeks> delen)
    {
        var dagen = Dagen(delen);
        var schaal = Schaal.Van(dagen.Select(dag => delen.Sum(deel => Waarde(deel, dag))));
        if (dagen.Count == 0) return new(DateOnly.MinValue, DateOnly.MinValue.AddDays(1), schaal);
        var half = dagen.Count == 1 ? 182 : (dagen[^1].DayNumber - dagen[0].DayNumber) / (dagen.Count - 1) / 2;
        return new(dagen[0].AddDays(-half), dagen[^1].AddDays(half), schaal);
    }

    public static IReadOnlyList<Stapeldeel> Teken(IReadOnlyList<Reeks> delen, Assenstelsel stelsel)
    {
        var dagen = Dagen(delen);
        List<Stapeldeel> uit = [];
        foreach (var dag in dagen)
        {
            var breedte = Math.Min(GrootsteBreedte, (Assenstelsel.Rechts - Assenstelsel.Links) * Vulling / dagen.Count);
            var onder = 0m;
            for (var i = 0; i < delen.Count; i++)
            {
                var waarde = Waarde(delen[i], dag);
                if (waarde <= 0) continue;
                var boven = stelsel.Y(onder + waarde);
                uit.Add(new(i + 1, stelsel.X(dag) - (breedte / 2), boven, breedte, stelsel.Y(onder) - boven));
                onder += waarde;
            }
        }

        return uit;
    }

    private static List<DateOnly> Dagen(IReadOnlyList<Reeks> delen) => [.. delen.SelectMany(deel => deel.Punten).Select(punt => punt.Datum).Distinct().Order()];

    private static decimal Waarde(Reeks deel, DateOnly dag) => deel.Punten.FirstOrDefault(punt => punt.Datum == dag).Waarde ?? 0;
}
