using System.Globalization;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>The sentences that several rules share.</summary>
internal static class Bevindingen
{
    /// <summary>Refuses a period that ends before it begins or lasts no day.</summary>
    public static IEnumerable<Melding> Periode(DateOnly? vanaf, DateOnly? tot, string veldVanaf = "vanaf", string veldTot = "tot")
    {
        if (vanaf is { } begin && tot <= begin)
        {
            yield return new Melding(
                "tot-voor-vanaf",
                $"De datum in '{veldTot}' moet later zijn dan {Dag(begin)} in '{veldVanaf}'. Het is de eerste dag waarop het niet meer geldt; laat het leeg als het nog geldt.",
                veldTot);
        }
    }

    /// <summary>Refuses a date that lies before another one.</summary>
    public static IEnumerable<Melding> NietEerder(DateOnly? later, string veld, DateOnly? eerder, string eerderVeld)
    {
        if (later < eerder)
            yield return new Melding("datum-te-vroeg", $"De datum in '{veld}' ligt voor {Dag(eerder.Value)} in '{eerderVeld}'. Verbeter een van beide.", veld);
    }

    /// <summary>Refuses a reference to something that is not known.</summary>
    public static IEnumerable<Melding> Bekend(bool bekend, string veld, string waarde, string tabel)
    {
        if (!bekend)
            yield return new Melding("verwijzing-onbekend", $"'{waarde}' is niet bekend. Verbeter de code of lever '{waarde}' mee aan in de tabel {tabel}.", veld);
    }

    /// <summary>Refuses two rows of one thing on the same day. A period that ends before it begins is told by its own rule.</summary>
    public static IEnumerable<Melding> GeenOverlap(ITijdvak rij, Feitenindex bekend)
    {
        if (rij.Tot <= rij.Vanaf || bekend.ZoekOverlap(rij) is not { } ander) yield break;
        yield return new Melding(
            "overlap", $"Op een deel van deze dagen geldt al een andere regel: {Tekst(ander.Periode)}. Verbeter 'vanaf' of 'tot' van een van beide.", "vanaf");
    }

    public static string Dag(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    public static string Tekst(Periode periode) =>
        periode.Tot is { } tot ? $"van {Dag(periode.Vanaf)} tot {Dag(tot)}" : $"vanaf {Dag(periode.Vanaf)}";
}
