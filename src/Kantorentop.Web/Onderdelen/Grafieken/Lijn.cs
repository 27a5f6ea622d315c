namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>A series as it is drawn.</summary>
/// <param name="Nummer">1 for the first series; decides the colour.</param>
/// <param name="Gevuld">True to fill the plane below.</param>
/// <param name="Delen">Unbroken stretches; an unknown value ends one.</param>
/// <param name="Naam">Name with the last known value; null without any value.</param>
/// <param name="NaamY">Height of the name, free of its own line and of the other names.</param>
internal sealed record Lijn(int Nummer, bool Gevuld, IReadOnlyList<IReadOnlyList<(decimal X, decimal Y)>> Delen, string? Naam, decimal NaamY)
{
    private const decimal Letterbreedte = 7.6m;
    private const decimal Regelhoogte = 20m;

    public static Assenstelsel Stelsel(IReadOnlyList<Reeks> reeksen)
    {
        Meetpunt[] punten = [.. reeksen.SelectMany(reeks => reeks.Punten)];
        var schaal = Schaal.Van(punten.Select(punt => punt.Waarde ?? 0));
        return punten.Length == 0
            ? new(DateOnly.MinValue, DateOnly.MinValue.AddDays(1), schaal)
            : new(punten.Min(punt => punt.Datum), punten.Max(punt => punt.Datum), schaal);
    }

    public static IReadOnlyList<Lijn> Teken(IReadOnlyList<Reeks> reeksen, Assenstelsel stelsel, Meeteenheid eenheid)
    {
        Lijn[] lijnen = [.. reeksen.Select((reeks, i) => Teken(reeks, i + 1, stelsel, eenheid))];
        var vrij = decimal.MaxValue;
        foreach (var i in Enumerable.Range(0, lijnen.Length).OrderByDescending(i => lijnen[i].NaamY))
        {
            vrij = Math.Max(Assenstelsel.BovensteTekst, Math.Min(lijnen[i].NaamY, vrij - Regelhoogte));
            lijnen[i] = lijnen[i] with { NaamY = vrij };
        }

        return lijnen;
    }

    private static Lijn Teken(Reeks reeks, int nummer, Assenstelsel stelsel, Meeteenheid eenheid)
    {
        var delen = Stukken(reeks.Punten, stelsel);
        if (delen.Count == 0) return new(nummer, reeks.Gevuld, delen, null, Assenstelsel.Bodem);
        // Without a value on the last day its name stands alone: an earlier value would pass for that of the day.
        var naam = reeks.Punten[^1].Waarde is { } laatste ? $"{reeks.Naam} {eenheid.Tekst(laatste)}" : reeks.Naam;
        var begin = Assenstelsel.Rechts - (naam.Length * Letterbreedte);
        var onderNaam = delen.SelectMany(deel => deel).Where(punt => punt.X >= begin).Select(punt => punt.Y);
        return new(nummer, reeks.Gevuld, delen, naam, onderNaam.DefaultIfEmpty(Assenstelsel.Bodem).Min() - 10);
    }

    private static List<IReadOnlyList<(decimal X, decimal Y)>> Stukken(IReadOnlyList<Meetpunt> punten, Assenstelsel stelsel)
    {
        List<IReadOnlyList<(decimal X, decimal Y)>> delen = [];
        List<(decimal X, decimal Y)> deel = [];
        foreach (var punt in punten)
        {
            if (punt.Waarde is not null)
            {
                if (deel.Count == 0) delen.Add(deel);
                deel.Add(stelsel.Punt(punt));
            }
            else
            {
                deel = [];
            }
        }

        return delen;
    }
}
