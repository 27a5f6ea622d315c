using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Termijnen;

/// <summary>
/// Puts all terms of an organisation in one list: those that the covenant sets, and those that parties set themselves. Pure, and
/// the order of the input has no meaning. A day that nothing is known of is never late.
/// </summary>
/// <param name="vandaag">The day on which someone looks; itself still in time.</param>
/// <param name="data">The dates of the covenant.</param>
public sealed class Agendavorming(DateOnly vandaag, Convenantdata data)
{
    /// <summary>The calendar: what is late first, then by day, member and title. What a source says of a day comes in the place of the bare date of the covenant, but for an action: that is about something else.</summary>
    public IReadOnlyList<Agendaregel> Vorm(Agendabronnen bronnen)
    {
        var eigen = Eigen(bronnen).ToList();
        var gezegd = eigen.Select(regel => (regel.Lid, regel.Dag)).ToHashSet();
        var vast = bronnen.Organisatie is { } soort ? Convenantdagen.Voor(soort, data).Where(dag => !gezegd.Contains((dag.Lid, dag.Dag))).Select(Vast) : [];
        return
        [
            .. eigen.Concat(bronnen.Acties.Select(Actie)).Concat(vast)
                .OrderBy(regel => regel.Stand != Agendastand.TeLaat).ThenBy(regel => regel.Dag)
                .ThenBy(regel => regel.Lid is null ? int.MaxValue : Artikelen.Plaats(regel.Lid))
                .ThenBy(regel => regel.Titel, StringComparer.Ordinal).ThenBy(regel => regel.Sleutel, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Agendaregel> Eigen(Agendabronnen bronnen) =>
    [
        .. bronnen.Verplichtingen.Where(HeeftDag).Select(Plicht),
        .. bronnen.Tellingen.Where(telling => telling.Totaal > 0).Select(Telling),
        .. bronnen.Afspraken.Where(afspraak => afspraak.Termijn.Uiterlijk is not null).Select(Afspraak),
        .. bronnen.Consultaties.Select(Consultatie),
        .. bronnen.Kaders.Select(Kader),
        .. bronnen.Gebiedsvisies.Where(visie => visie.Gereed is not null).Select(Gebiedsvisie),
        .. bronnen.Fondsen.Where(fonds => fonds.Einde is not null).Select(Fonds),
        .. bronnen.Documenten.Where(document => document.Herbeoordeling is not null).Select(Document),
    ];

    private Agendaregel Vast(Convenantdag dag) => new($"convenant-{dag.Lid}-{dag.Dag:yyyyMMdd}", dag.Dag, dag.Titel, Stand(dag.Dag, isKlaar: false, isGevraagd: false), Van(Vindplaatssoort.Convenant, dag.Lid))
    {
        Lid = dag.Lid,
        IsConventie = dag.IsConventie,
    };

    // Not owed, suspended or impossible to judge: then there is no day to keep.
    private static bool HeeftDag(Verplichting verplichting) =>
        verplichting.Uiterlijk is not null
        && verplichting.Staat is not (Verplichtingstaat.NietVanToepassing or Verplichtingstaat.Opgeschort or Verplichtingstaat.NietTeBeoordelen);

    private Agendaregel Plicht(Verplichting verplichting) => new(
        $"plicht-{verplichting.Partij}-{verplichting.Sleutel}",
        verplichting.Uiterlijk!.Value,
        Jaar(verplichting.Titel, verplichting.Onderwerp.Jaar),
        verplichting.Staat == Verplichtingstaat.TeLaat ? Agendastand.TeLaat : Stand(verplichting.Uiterlijk.Value, verplichting.IsVoldaan, isGevraagd: false),
        Van(Vindplaatssoort.Verplichting, verplichting.Sleutel.ToString()))
    {
        Lid = verplichting.Regel.Lid,
        IsConventie = verplichting.Artikel.Termijn.IsConventie,
    };

    private Agendaregel Telling(Plichttelling telling) => new(
        $"telling-{telling.Lid}-{telling.Dag:yyyyMMdd}",
        telling.Dag,
        telling.Titel,
        telling.TeLaat > 0 ? Agendastand.TeLaat : Stand(telling.Dag, telling.Voldaan == telling.Totaal, isGevraagd: false),
        Van(Vindplaatssoort.Verplichtingen, telling.Lid))
    {
        Lid = telling.Lid,
        IsConventie = Artikelen.Find(telling.Lid)?.Termijn.IsConventie ?? false,
        Toelichting = $"Voldaan: {telling.Voldaan} van {telling.Totaal}. Te laat: {telling.TeLaat}.",
    };

    private Agendaregel Afspraak(Afspraakdag afspraak) => new(
        $"afspraak-{afspraak.Regio}",
        afspraak.Termijn.Uiterlijk!.Value,
        $"Regionale afspraak {afspraak.Regio} van kracht",
        Stand(afspraak.Termijn.Uiterlijk.Value, afspraak.Termijn.Staat is Termijnstaat.OpTijd or Termijnstaat.TeLaat, isGevraagd: true),
        Van(Vindplaatssoort.Afspraak, afspraak.Regio))
    {
        Lid = "3.1",
        IsConventie = false,
    };

    private Agendaregel Consultatie(Consultatiedag consultatie) => new(
        $"consultatie-{consultatie.Regio}-{consultatie.Versie}",
        consultatie.Tot,
        $"Laatste dag om te reageren op de afspraak van {consultatie.Regio}",
        Stand(consultatie.Tot, isKlaar: false, isGevraagd: false),
        Van(Vindplaatssoort.Afspraak, consultatie.Regio))
    {
        Lid = "3.1",
    };

    private Agendaregel Kader(Kadertermijn kader) => new(
        $"kader-{kader.Overheid}-{kader.Soort}",
        kader.Uiterlijk,
        kader.Titel,
        Stand(kader.Uiterlijk, kader.IsGereed, isGevraagd: true),
        kader.Overheid is { } overheid ? Van(Vindplaatssoort.Kader, overheid) : Van(Vindplaatssoort.Kaders, ""))
    {
        Lid = kader.Soort == Kadersoort.Borging ? "3.4" : "3.3",
        Toelichting = kader.Toelichting,
    };

    private Agendaregel Gebiedsvisie(Visiedag visie) => new(
        $"gebiedsvisie-{visie.Sleutel}",
        visie.Gereed!.Value,
        visie.Titel,
        Stand(visie.Gereed.Value, visie.IsVastgesteld, isGevraagd: true),
        visie.Locatie is { } locatie ? Van(Vindplaatssoort.Gebiedsvisie, locatie) : Van(Vindplaatssoort.Gebiedsvisies, ""))
    {
        Lid = "3.1d",
        Toelichting = visie.Toelichting,
        Versie = visie.Versie,
    };

    private Agendaregel Fonds(Fondsdag fonds)
    {
        var laatste = fonds.Einde!.Value.AddDays(-1);
        return new($"fonds-{fonds.Nummer}", laatste, $"Laatste dag van {fonds.Naam}", Stand(laatste, isKlaar: false, isGevraagd: false), Van(Vindplaatssoort.Fonds, $"{fonds.Nummer}"))
        {
            Lid = "5.4",
            Versie = fonds.Versie,
            Toelichting = fonds.VerlengdOp is { } dag ? $"Verlengd op {Datum(dag)}." : "Nog niet verlengd.",
        };
    }

    private Agendaregel Document(Documentdag document) => new(
        $"document-{document.Nummer}",
        document.Herbeoordeling!.Value,
        $"Bekijk opnieuw of dit vertrouwelijk blijft: {document.Titel}",
        Stand(document.Herbeoordeling.Value, isKlaar: false, isGevraagd: true),
        Van(Vindplaatssoort.Document, $"{document.Nummer}"))
    {
        Versie = document.Versie,
    };

    private Agendaregel Actie(Actiedag dag) => new(
        $"actie-{dag.Actie.Sleutel}",
        dag.Actie.Uiterlijk,
        $"Actie {dag.Actie.Nummer}: {dag.Actie.Wat}",
        Stand(dag.Actie.Uiterlijk, isKlaar: !dag.Actie.IsOpen, isGevraagd: true),
        Van(Vindplaatssoort.Overleg, dag.Actie.Overleg.ToString()))
    {
        Lid = "12.3",
        Versie = dag.Versie,
    };

    private Agendastand Stand(DateOnly dag, bool isKlaar, bool isGevraagd)
    {
        if (isKlaar) return Agendastand.Gehaald;
        if (dag >= vandaag) return Agendastand.Komt;
        return isGevraagd ? Agendastand.TeLaat : Agendastand.Geweest;
    }

    private static Vindplaats Van(Vindplaatssoort soort, string sleutel) => new(soort, sleutel);

    private static string Jaar(string titel, int? jaar) => jaar is null ? titel : $"{titel}: verklaring over {jaar}";

    private static string Datum(DateOnly dag) => dag.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
