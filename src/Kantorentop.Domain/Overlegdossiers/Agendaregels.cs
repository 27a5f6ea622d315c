using System.Globalization;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>A point of the proposed agenda.</summary>
/// <param name="Regel">Name of the rule that gives it.</param>
/// <param name="Titel">What to talk about.</param>
/// <param name="Waarom">Why now.</param>
public sealed record Agendavoorstel(string Regel, string Titel, string Waarom);

/// <summary>The named rules that propose an agenda [conv]: each looks at the input and gives no, one or more points.</summary>
public static class Agendaregels
{
    /// <summary>A duty without a term is talked about once it is open for longer than this.</summary>
    public const int MaandenOpen = 12;

    /// <summary>Days by which Parties meet come up from this long before.</summary>
    public const int MaandenVooraf = 6;

    /// <summary>A region comes up when its vacancy rose by at least so many percentage points.</summary>
    public const decimal Stijging = 1m;

    private static readonly (string Naam, Func<Dossierinvoer, IEnumerable<(string, string)>> Geef)[] Regels =
    [
        ("opening", Opening),
        ("actie-over-tijd", Acties),
        ("regio-zonder-afspraak", Regios),
        ("plannen-boven-het-pad", Plannen),
        ("leegstand-stijgt", Leegstand),
        ("verplichting-te-laat", TeLaat),
        ("lang-open", LangOpen),
        ("termijn-nadert", Termijnen),
        ("jaarbespreking", Jaarbespreking),
        ("rondvraag", _ => [("Rondvraag en dag van het volgende overleg", "Partijen spreken elkaar minstens twee keer per jaar (artikel 12, lid 3).")]),
    ];

    /// <summary>The points, in the order of the rules.</summary>
    public static IReadOnlyList<Agendavoorstel> Punten(Dossierinvoer invoer) =>
        [.. Regels.SelectMany(regel => regel.Geef(invoer).Select(punt => new Agendavoorstel(regel.Naam, punt.Item1, punt.Item2)))];

    private static IEnumerable<(string, string)> Opening(Dossierinvoer invoer)
    {
        yield return invoer.Stempel.VorigeDag is { } vorige
            ? ("Opening en verslag van het vorige overleg", $"Het vorige overleg was op {Dossierwoorden.Datum(vorige)}.")
            : ("Opening", "Dit is het eerste overleg.");
    }

    private static IEnumerable<(string, string)> Acties(Dossierinvoer invoer)
    {
        var over = invoer.Acties.Count(actie => actie.Uiterlijk < invoer.Stempel.Overlegdag);
        if (over > 0) yield return ("Acties waarvan de termijn voorbij is", $"{Dossierwoorden.Aantal(over, "actie is", "acties zijn")} nog niet afgerond.");
    }

    private static IEnumerable<(string, string)> Regios(Dossierinvoer invoer) => invoer.Afspraken
        .Where(afspraak => afspraak.Termijn.Staat == Termijnstaat.Verstreken)
        .Select(afspraak => (
            $"Regionale afspraak {afspraak.Regio}",
            $"De afspraak is nog niet van kracht; de termijn was {Dossierwoorden.Datum(afspraak.Termijn.Uiterlijk!.Value)} (artikel 3, lid 1)."));

    private static IEnumerable<(string, string)> Plannen(Dossierinvoer invoer)
    {
        var boven = invoer.Gebieden.Where(gebied => gebied.Nu?.Afstemming?.Achterstand > 0)
            .Select(gebied => $"{gebied.Naam} ({Dossiercellen.M2(gebied.Nu!.Afstemming!.Achterstand!.Value)})").ToList();
        if (boven.Count > 0) yield return ("Plannen boven het pad naar de vraag", $"In {string.Join(", ", boven)} (artikel 2, lid 2).");
    }

    private static IEnumerable<(string, string)> Leegstand(Dossierinvoer invoer) =>
        from gebied in invoer.Gebieden
        let stijging = gebied.Nu?.Kern.Leegstandspercentage - gebied.Toen?.Kern.Leegstandspercentage
        where stijging >= Stijging
        select ($"Leegstand in {gebied.Naam}", $"De leegstand steeg met {Dossiercellen.Procentpunt(stijging.Value)} sinds {Dossierwoorden.Datum(invoer.Stempel.VorigePeildatum)}.");

    private static IEnumerable<(string, string)> TeLaat(Dossierinvoer invoer) => invoer.Plichten
        .Where(plicht => plicht.Nu == Verplichtingstaat.TeLaat).GroupBy(plicht => Artikelen.Get(plicht.Lid).Artikel)
        .OrderBy(groep => groep.Key).Select(groep => (
            $"Artikel {groep.Key.ToString(CultureInfo.InvariantCulture)}: wat te laat is",
            $"Van {Dossierwoorden.Aantal(groep.Count(), "verplichting", "verplichtingen")} is de dag voorbij. Hoe helpen Partijen elkaar verder (artikel 13, lid 11)?"));

    private static IEnumerable<(string, string)> LangOpen(Dossierinvoer invoer) => invoer.Plichten
        .Where(plicht => plicht is { WachtOpAntwoord: true, Nu: Verplichtingstaat.Loopt, Uiterlijk: null }
            && plicht.Sinds.AddMonths(MaandenOpen) < invoer.Stempel.Overlegdag)
        .GroupBy(plicht => Artikelen.Get(plicht.Lid).Artikel).OrderBy(groep => groep.Key).Select(groep => (
            $"Artikel {groep.Key.ToString(CultureInfo.InvariantCulture)}: wat lang open staat",
            $"{Dossierwoorden.Aantal(groep.Count(), "verplichting zonder termijn staat", "verplichtingen zonder termijn staan")} langer dan {MaandenOpen} maanden open."));

    private static IEnumerable<(string, string)> Termijnen(Dossierinvoer invoer) => Oproepen(invoer)
        .Where(oproep => oproep.Uiterlijk >= invoer.Stempel.Overlegdag && oproep.Uiterlijk.AddMonths(-MaandenVooraf) <= invoer.Stempel.Overlegdag)
        .OrderBy(oproep => oproep.Uiterlijk).ThenBy(oproep => oproep.Naam, StringComparer.Ordinal)
        .Select(oproep => (oproep.Naam, $"Uiterlijk {Dossierwoorden.Datum(oproep.Uiterlijk)} ({Aanhaling(oproep.Lid)})."));

    private static IEnumerable<(string, string)> Jaarbespreking(Dossierinvoer invoer)
    {
        var jaar = invoer.Data.Convenantjaar(invoer.Stempel.Overlegdag);
        var vorig = invoer.Stempel.VorigeDag is { } dag ? invoer.Data.Convenantjaar(dag) : null;
        if (jaar is not null && jaar != vorig)
            yield return ("Jaarlijkse bespreking: moeten maatregelen worden bijgesteld?", $"Dit is het eerste overleg in convenantjaar {jaar} (artikel 12, lid 5).");
    }

    private static IEnumerable<Dossieroproep> Oproepen(Dossierinvoer invoer) =>
    [
        .. invoer.Oproepen,
        new("14.3", "Overleg over voortzetting van het convenant", invoer.Data.Voortzettingsoverleg),
        new("14.1", "Einde van de looptijd", invoer.Data.LaatsteDag),
        new("10.1", "Onderzoek naar wensen van gebruikers", invoer.Data.EersteGebruikersonderzoek),
        new("10.1", "Tweede onderzoek naar wensen van gebruikers", invoer.Data.TweedeGebruikersonderzoek),
    ];

    private static string Aanhaling(string lid) => Artikelen.Get(lid).Aanhaling.ToLowerInvariant();
}
