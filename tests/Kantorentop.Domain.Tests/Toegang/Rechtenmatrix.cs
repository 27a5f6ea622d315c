using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Tests.Afspraken;
using Kantorentop.Domain.Tests.Fondsen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Overlegsoort = Kantorentop.Domain.Overleggen.Overlegsoort;

namespace Kantorentop.Domain.Tests.Toegang;

/// <summary>Who may do what, asked of the rules themselves, in the form in which docs/rechten.md has it.</summary>
internal static class Rechtenmatrix
{
    private const string Gemeente = "GM0344";
    private const string Provincie = "PV26";
    private const string Eigenaar = "BEL-1";
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly DateOnly Nieuwjaar = new(2015, 1, 1);
    private static readonly Overleg Vastgesteld = new(Guid.Empty, Overlegsoort.Gezamenlijk, Nieuwjaar, "Den Haag") { Staat = Overlegstaat.VerslagVastgesteld };
    private static readonly Organisatie Utrecht = new(Organisatiesoort.Gemeente, Gemeente);

    private static readonly Belemmering Belemmering = new()
    {
        Nummer = 1,
        GemeldOp = Vandaag,
        Meldersoort = Organisatiesoort.Marktpartij,
        Melder = Eigenaar,
        Meldernaam = "eigenaar",
        Onderwerp = "belemmering",
        Omschrijving = "belemmering",
        Laag = Bestuurslaag.Gemeente,
        Overheid = Gemeente,
    };

    private static readonly Praktijkvoorbeeld Voorbeeld = new()
    {
        Nummer = 1,
        Inzendersoort = Organisatiesoort.Marktpartij,
        Inzender = Eigenaar,
        Inzendernaam = "eigenaar",
        IngediendOp = Vandaag,
        Titel = "voorbeeld",
        Soort = Praktijksoort.Sloop,
        Gedaan = "voorbeeld",
        Succesfactor = "voorbeeld",
    };

    /// <summary>Those who ask: about a building in the municipality of Utrecht, and about the agreement of its region.</summary>
    public static readonly IReadOnlyList<(string Naam, Organisatie? Organisatie)> Kolommen =
    [
        ("gemeente van het gebied", Utrecht),
        ("andere gemeente", new(Organisatiesoort.Gemeente, "GM0363")),
        ("provincie van het gebied", new(Organisatiesoort.Provincie, Provincie)),
        ("andere provincie", new(Organisatiesoort.Provincie, "PV27")),
        ("Rijk", new(Organisatiesoort.Rijk, "")),
        ("secretariaat", new(Organisatiesoort.Secretariaat, "")),
        ("koepel", new(Organisatiesoort.Koepel, "IVBN")),
        ("eigenaar", new(Organisatiesoort.Marktpartij, Eigenaar)),
        ("andere marktpartij", new(Organisatiesoort.Marktpartij, "BEL-2")),
        ("bezoeker", null),
    ];

    /// <summary>What can be done, with the rule that decides.</summary>
    public static readonly IReadOnlyList<(string Daad, Func<Bevoegdheid, bool> Mag)> Rijen =
    [
        ("Openbare cijfers op 1 januari: lezen", wie => Leesrecht.MagCijfers(wie, Nieuwjaar, Vandaag, () => true)),
        ("Openbare cijfers op een andere dag: lezen", wie => Leesrecht.MagCijfers(wie, Vandaag, Vandaag, () => true)),
        ("Cijfers die niet openbaar zijn: lezen", wie => Leesrecht.MagCijfers(wie, Nieuwjaar, Vandaag, () => false)),
        ("Cijfers zoals eerder bekend: lezen", Leesrecht.MagEerdereKennis),
        ("Gebouwen, ruimten, standen, plannen en hun geschiedenis: lezen", wie => Leesrecht.Rijen(wie).Omvat(new(Gemeente, Provincie, Eigenaar))),
        ("Locaties, aanduidingen, gebouwen, ruimten, standen, plannen: invoeren", wie => Schrijfrecht.VoorPlaats(wie, Gemeente, Provincie)),
        ("Gemeenten en hun lidmaatschap van een regio: invoeren", wie => Schrijfrecht.VoorGemeente(wie, Provincie)),
        ("Kantorenregio's en ramingen: invoeren", wie => Schrijfrecht.VoorRegio(wie, [Provincie])),
        ("Partijen en eigendommen: invoeren", Schrijfrecht.VoorPartijen),
        ("Edities van de cijfers: publiceren", Schrijfrecht.VoorEdities),
        ("Overlegdossier: maken", Dossierrecht.MagMaken),
        ("Overlegdossier: lezen", Dossierrecht.MagLezen),
        ("Afspraak die van kracht is: lezen", wie => Afspraakrechten.MagLezen(wie, Proefafspraak.Ondertekenaars, Proefafspraak.VanKracht())),
        ("Afspraak die nog niet van kracht is: lezen", wie => Afspraakrechten.MagAllesLezen(wie, Proefafspraak.Ondertekenaars)),
        ("Afspraak in consultatie: lezen", wie => Afspraakrechten.MagLezen(wie, Proefafspraak.Ondertekenaars, Proefafspraak.InConsultatie())),
        ("Afspraak: invullen en indienen", wie => Afspraakrechten.MagInvoeren(wie, Proefafspraak.Ondertekenaars)),
        ("Afspraak: ondertekenen", wie => Afspraakrechten.Mag(Afspraakdaad.Ondertekenen, wie, Proefafspraak.TerOndertekening(), Proefafspraak.Ondertekenaars)),
        ("Kantorenfonds in de regio: voorstellen", wie => Fondsrechten.MagVoorstellen(wie, Proefafspraak.Ondertekenaars)),
        ("Kantorenfonds van de gemeente van het gebied: bijhouden en boeken", wie => Fondsrechten.MagBeheren(wie, Proeffonds.Gegevens.Initiatiefnemers)),
        ("Boekingen van het kantorenfonds over de eigenaar: lezen", wie => Fondsrechten.MagAlleBoekingen(wie, Proeffonds.Gegevens.Initiatiefnemers) || Fondsrechten.EigenPartij(wie) == Eigenaar),
        ("Alle boekingen van het kantorenfonds: lezen", wie => Fondsrechten.MagAlleBoekingen(wie, Proeffonds.Gegevens.Initiatiefnemers)),
        ("Opschorting van artikel 12, lid 2: vastleggen", Opschortingsregels.Mag),
        ("Overleg waarvan het verslag is vastgesteld, met de besluiten: lezen", wie => Overlegrechten.MagZien(wie, Vastgesteld)),
        ("Agenda, stukken, verslag en acties van een overleg: lezen", wie => Overlegrechten.MagMeelezen(wie) && Overlegrechten.MagZien(wie, Vastgesteld with { Staat = Overlegstaat.Gepland })),
        ("Overleg, evaluatie, oproep en opzegging: vastleggen", Overlegrechten.MagInvoeren),
        ("Verplichtingen en antwoorden van de eigenaar: lezen", wie => Leesrecht.MagAntwoorden(wie, Eigenaar)),
        ("Verplichtingen van de eigenaar: beantwoorden", wie => Antwoordrecht.MagBeantwoorden(wie, Eigenaar)),
        ("Inspanning van de koepel (artikel 13), met de antwoorden: lezen", wie => Antwoordrecht.MagAntwoorden(wie, Koepels.Ivbn)),
        ("Inspanning van de koepel (artikel 13): beantwoorden", wie => Antwoordrecht.MagBeantwoorden(wie, Drager.Koepel(Koepels.Ivbn))),
        ("Inspanning van het Rijk (artikel 13, lid 10), met de antwoorden: lezen", wie => Antwoordrecht.MagAntwoorden(wie, Drager.Rijkscode)),
        ("Inspanning van het Rijk (artikel 13, lid 10): beantwoorden", wie => Antwoordrecht.MagBeantwoorden(wie, Drager.Rijk)),
        ("Antwoorden van de eigenaar: beoordelen", Antwoordrecht.MagBeoordelen),
        ("Verplichtingen van de gemeente van het gebied: lezen", wie => Antwoordrecht.MagVerplichtingen(wie, new Drager(Utrecht, "Gemeente Utrecht"))),
        ("Verplichtingen van het Rijk: lezen", wie => Antwoordrecht.MagVerplichtingen(wie, Drager.Rijk)),
        ("Aantallen leden per artikel van de koepel: lezen", wie => Antwoordrecht.MagLedenstand(wie, Drager.Koepel(Koepels.Ivbn))),
        ("Verplichtingen van iedereen naast elkaar: lezen", Antwoordrecht.MagAlleLezen),
        ("Belemmering voor de gemeente van het gebied: melden", Belemmeringrechten.MagMelden),
        ("Belemmering die niet openbaar is, gemeld door de eigenaar: lezen", wie => Belemmeringrechten.MagZien(wie, Belemmering)),
        ("Belemmering voor de gemeente van het gebied: beantwoorden", wie => Belemmeringrechten.MagBehandelen(wie, Belemmering)),
        ("Belemmering: openbaar maken", Belemmeringrechten.MagVrijgeven),
        ("Goed voorbeeld: indienen", Praktijkrechten.MagIndienen),
        ("Goed voorbeeld van de eigenaar dat niet gepubliceerd is: lezen", wie => Praktijkrechten.MagZien(wie, Voorbeeld)),
        ("Goed voorbeeld van de eigenaar: wijzigen en publiceren", wie => Praktijkrechten.MagWijzigen(wie, Voorbeeld)),
        ("Goed voorbeeld: controleren", Praktijkrechten.MagControleren),
        ("Aanvraag om experts van de gemeente van het gebied, met de kosten: lezen", wie => Expertrechten.MagZien(wie, Gemeente)),
        ("Aanvraag om experts: vastleggen", Expertrechten.MagAanvragen),
        ("Aanvraag om experts: beantwoorden", Expertrechten.MagBeantwoorden),
        ("Stuk van het Rijk (artikel 11.1): vastleggen", wie => Stukrecht.MagVastleggen(wie, Stukregels.Find("11.1")!)),
        ("Stuk van IVBN en Vastgoed Belang (artikel 7.8): vastleggen", wie => Stukrecht.MagVastleggen(wie, Stukregels.Find("7.8")!)),
        ("Accounts van de eigen organisatie: beheren", wie => wie.Organisatie is { } eigen && Beheerrecht.Mag(wie, eigen)),
        ("Accounts van de gemeente van het gebied: beheren", wie => Beheerrecht.Mag(wie, Utrecht)),
        ("Audittrail: lezen", Leesrecht.MagControlespoor),
    ];

    /// <summary>The steps of an agreement: what someone can do in each state. Who submitted, and who was done already, are exceptions.</summary>
    public static readonly IReadOnlyList<(string Daad, Func<Bevoegdheid, bool> Mag)> Stappen =
    [
        .. from staat in Enum.GetValues<Afspraakstaat>()
           from daad in Afspraakdaden.Alle
           where daad.PastBij(staat)
           select ($"{staat}: {daad}", (Func<Bevoegdheid, bool>)(wie => Afspraakrechten.Mag(daad, wie, Proefafspraak.In(staat), Proefafspraak.Ondertekenaars))),
    ];

    /// <summary>A whole table in Markdown.</summary>
    public static IEnumerable<string> Regels(string kop, IReadOnlyList<(string Daad, Func<Bevoegdheid, bool> Mag)> rijen) =>
    [
        $"| {kop}| {string.Join(" | ", Kolommen.Select(kolom => kolom.Naam))} |",
        $"| --- |{string.Concat(Kolommen.Select(_ => " --- |"))}",
        .. rijen.Select(rij => $"| {rij.Daad} | {string.Join(" | ", Kolommen.Select(kolom => Cel(kolom.Organisatie, rij.Mag)))} |"),
    ];

    // An account holds lezen at least; what a further role adds is what that role is for.
    private static string Cel(Organisatie? organisatie, Func<Bevoegdheid, bool> mag)
    {
        if (mag(Wie(organisatie, Rol.Geen))) return "ja";
        if (mag(Wie(organisatie, Rol.Lezen))) return "lezen";
        var rollen = Rolregels.Alle.Where(rol => mag(Wie(organisatie, Rol.Lezen | rol))).ToList();
        return rollen.Count == 0 ? "–" : string.Join(", ", rollen.Select(Rolregels.Noem));
    }

    private static Bevoegdheid Wie(Organisatie? organisatie, Rol rollen)
    {
        if (organisatie is not { } soort) return Bevoegdheid.Anoniem;
        return new(Guid.NewGuid(), "iemand", soort, rollen & Rolregels.Toegestaan(soort.Soort));
    }
}
