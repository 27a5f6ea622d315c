using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests;

/// <summary>Short ways to write facts in a test: a call names only what the test is about.</summary>
internal static class Bouwstenen
{
    public const string Locatiecode = "LOC";

    public static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly? DagOfNiets(string? iso) => string.IsNullOrEmpty(iso) ? null : Dag(iso);

    public static Gebouw Gebouw(string code, string? bouwstart = null, string? opgeleverd = "2000-01-01", string? onttrokken = null, string? eigenaar = null) =>
        new(code, Locatiecode, code, null, null, DagOfNiets(bouwstart), DagOfNiets(opgeleverd), DagOfNiets(onttrokken), null, eigenaar);

    public static Ruimte Ruimte(string code, string gebouw, decimal oppervlakte, string? vanaf = null, string? tot = null, string? uit = null) =>
        new(code, gebouw, new Oppervlakte(oppervlakte), DagOfNiets(vanaf), DagOfNiets(tot), uit);

    public static Ruimtestand Stand(string ruimte, string vanaf, string? tot = null, Gebruik gebruik = Gebruik.Geen, bool aangeboden = true) =>
        new(ruimte, Dag(vanaf), DagOfNiets(tot), gebruik, aangeboden);

    /// <summary>One location in Utrecht with these buildings, units and standen.</summary>
    public static Feiten Wereld(IReadOnlyList<Gebouw> gebouwen, IReadOnlyList<Ruimte> ruimten, params IReadOnlyList<Ruimtestand> standen) => new()
    {
        Gemeenten = [new("GM0344", "Utrecht", "PV26", Dag("1900-01-01"), null, null)],
        Kantorenregios = [new("Utrecht", true)],
        Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2012-06-28"), null)],
        Locaties = [new(Locatiecode, "GM0344", "Locatie", null, null)],
        Gebouwen = gebouwen,
        Ruimten = ruimten,
        Ruimtestanden = standen,
    };

    /// <summary>One delivered building G with one unit R of so many m².</summary>
    public static Feiten EenRuimte(decimal oppervlakte, params IReadOnlyList<Ruimtestand> standen) =>
        Wereld([Gebouw("G")], [Ruimte("R", "G", oppervlakte)], standen);

    public static Kerncijfers Kerncijfers(this Feiten feiten, string peildatum) =>
        Snapshot.Van(1, feiten).Kerncijfers(Gebied.Land, Dag(peildatum));

    public static IReadOnlyList<Transformatieplichtgebouw> Transformatieplicht(this Feiten feiten, string peildatum) =>
        Snapshot.Van(1, feiten).Transformatieplicht(Gebied.Land, Dag(peildatum)).Gebouwen;

    public static Raming Raming(string vanaf, decimal v, decimal av, decimal u, decimal au) =>
        new("Utrecht", Dag(vanaf), new Oppervlakte(v), new Oppervlakte(av), u, new Oppervlakte(au), null, null);

    /// <summary>The region Utrecht with that estimate and capacity per status from 2011 on.</summary>
    public static Feiten Planwereld(Raming? raming, params IReadOnlyList<(Planstatus Status, decimal M2)> capaciteit) => Wereld([], []) with
    {
        Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2000-01-01"), null)],
        Ramingen = raming is null ? [] : [raming],
        Plannen = [.. capaciteit.Select((_, nummer) => new Plan($"P{nummer}", Locatiecode, "Plan", null, null))],
        Planstanden = [.. capaciteit.Select((deel, nummer) => new Planstand($"P{nummer}", Dag("2011-01-01"), null, deel.Status, new Oppervlakte(deel.M2), null))],
    };

    public static Afstemming Afstemming(this Feiten feiten, string peildatum) => Snapshot.Van(1, feiten).Afstemming("Utrecht", Dag(peildatum));
}
