using Kantorentop.Domain.Kaders;

namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Regional agreements and spatial frameworks. An agreement is owed in the belangrijkste regions; elsewhere it is free.</summary>
internal static class Artikel3
{
    private static readonly Plichtdrager[] Provincie = [Plichtdrager.Provincies];
    private static readonly Plichtdrager[] Gemeente = [Plichtdrager.Gemeenten];

    public static IReadOnlyList<Verplichtingregel> Regels { get; } = [.. Afspraak(), .. PerLocatie(), .. Kaders()];

    /// <summary>Key of the framework in its duty.</summary>
    public static (Onderwerpsoort Soort, string Code) Zaak(Kadersoort soort) => (Onderwerpsoort.Kader, soort.ToString().ToLowerInvariant());

    private static IEnumerable<Verplichtingregel> Afspraak() =>
    [
        new("3.1", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Titel = "Maak een regionale afspraak: {naam}",
            Verwacht = "U maakt met de andere overheden van de regio, in overleg met marktpartijen, een afspraak op het niveau van regio en locatie. Die is van kracht zodra alle overheden hebben getekend.",
        },
        new("3.1a", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Titel = "Visie op kantoren en locaties: {naam}",
            Verwacht = "In de afspraak staat welke mix van kantoren en locaties de regio wil en kan halen, gezien de voorraad en de verwachte vraag.",
        },
        new("3.1b", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Titel = "Concrete doelen voor de regio: {naam}",
            Verwacht = "In de afspraak staan doelen voor kantooroppervlak, nieuwbouw, kantoorbestemmingen en plancapaciteit.",
        },
        new("3.1e", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Titel = "Voordelen voor gebruikers en maatschappij: {naam}",
            Verwacht = "In de afspraak staat welke voordelen zij heeft voor gebruikers, belanghebbenden en het algemeen belang.",
        },
        new("3.2", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Titel = "Gebruik de kantorenmonitor en vaste begrippen: {naam}",
            Verwacht = "U gebruikt zoveel mogelijk de EIB-kantorenmonitor en, voor plancapaciteit, het BCI-begrippenkader. Bij de raming van de vraag staat met welke methode zij is gemaakt.",
        },
    ];

    private static IEnumerable<Verplichtingregel> PerLocatie() =>
    [
        new("3.1c", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Dragers = Provincie,
            Over = Onderwerpsoort.Regio,
            Titel = "Doelen en perspectief voor elke locatie: {naam}",
            Verwacht = "In de afspraak van de regio staat voor elke locatie een toekomstperspectief en een concreet doel.",
        },
        new("3.1c", Grondslag.Regiolocatie, Afronding.BijAntwoord)
        {
            Dragers = Gemeente,
            Over = Onderwerpsoort.Locatie,
            Titel = "Doelen en perspectief voor {naam}",
            Verwacht = "In de afspraak van de regio staan het toekomstperspectief van deze locatie en minstens één concreet doel.",
        },
        new("3.1d", Grondslag.Regio, Afronding.BijAntwoord)
        {
            Dragers = Provincie,
            Over = Onderwerpsoort.Regio,
            Titel = "Gebiedsvisies: wie en wanneer, in {naam}",
            Verwacht = "In de afspraak van de regio staat voor elke locatie wie de gebiedsvisie maakt en wanneer zij klaar is.",
        },
        new("3.1d", Grondslag.Regiolocatie, Afronding.BijAntwoord)
        {
            Dragers = Gemeente,
            Over = Onderwerpsoort.Locatie,
            Titel = "Gebiedsvisie voor {naam}: wie en wanneer",
            Verwacht = "In de afspraak van de regio staat wie met marktpartijen de gebiedsvisie van deze locatie maakt en wanneer zij klaar is.",
        },
        new("3.1d", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Dragers = Gemeente,
            Over = Onderwerpsoort.Gebiedsvisie,
            IsZonderTermijn = true,
            Titel = "Stel de gebiedsvisie vast: {naam}",
            Verwacht = "U stelt de gebiedsvisie vast op de dag die de regio zelf heeft afgesproken, of eerder.",
        },
    ];

    private static IEnumerable<Verplichtingregel> Kaders() =>
    [
        new("3.3", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Zaak = Zaak(Kadersoort.Structuurvisie),
            Titel = "Neem de afstemming van kantoren op in uw structuurvisie",
            Verwacht = "U neemt de afstemming van vraag en aanbod van nieuwe kantoren als ruimtelijk belang op in uw structuurvisie. De dag van vaststelling telt.",
        },
        new("3.3", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Zaak = Zaak(Kadersoort.Kantorenbeleid),
            Titel = "Stel kantorenbeleid vast",
            Verwacht = "U maakt, in nauw overleg met marktpartijen, beleid voor de bestaande voorraad en de nieuwbouw samen.",
        },
        new("3.4", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Zaak = Zaak(Kadersoort.Borging),
            Titel = "Leg de planning van kantoren ruimtelijk vast",
            Verwacht = "U vertaalt uw beleid in een planning van nieuwe locaties, minder plancapaciteit en het intrekken van bestemmingen, en legt die vast in bijvoorbeeld een verordening of bestemmingsplan.",
        },
    ];
}
