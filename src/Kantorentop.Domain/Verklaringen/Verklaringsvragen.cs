using Kantorentop.Domain.Partijen;

namespace Kantorentop.Domain.Verklaringen;

/// <summary>
/// The rule table of the yearly declaration: which members are asked of which kind of party. It asks for choices, words and numbers of
/// cases; never for rents, incentives or terms of a loan (art. 6 Mededingingswet).
/// </summary>
public static class Verklaringsvragen
{
    private static readonly Partijsoort[] Belegger = [Partijsoort.Belegger];
    private static readonly Partijsoort[] Ontwikkelaar = [Partijsoort.Ontwikkelaar];
    private static readonly Partijsoort[] Financier = [Partijsoort.Financier];
    private static readonly Partijsoort[] Gebruiker = [Partijsoort.Gebruiker];

    /// <summary>Every question, in the order of the covenant.</summary>
    public static IReadOnlyList<Verklaringsvraag> Alle { get; } = [Transparantie, .. VanBeleggers(), VanOntwikkelaars, .. VanFinanciers(), .. VanGebruikers()];

    /// <summary>The questions for a kind of party, in the order of the covenant.</summary>
    public static IReadOnlyList<Verklaringsvraag> Voor(Partijsoort soort) => [.. Alle.Where(vraag => vraag.GeldtVoor(soort))];

    /// <summary>The question about that member, or null.</summary>
    public static Verklaringsvraag? Find(string lid) => Alle.FirstOrDefault(vraag => vraag.Lid == lid);

    private static Verklaringsvraag Transparantie => new("6")
    {
        Titel = "Huurprijzen en incentives schriftelijk vastgelegd",
        Verwacht = "U verklaart één keer per jaar dat u huurprijzen en incentives schriftelijk vastlegt, zo dat financiers, taxateurs en kopers ze begrijpen. Lukt dat niet overal, dan schrijft u wat u eraan doet.",
        Stelling = "Wij leggen huurprijzen en incentives schriftelijk vast, zo dat financiers, taxateurs en kopers ze begrijpen.",
    };

    private static IEnumerable<Verklaringsvraag> VanBeleggers() =>
    [
        new("7.5")
        {
            Soorten = Belegger,
            Titel = "Terughoudend met nieuwe kantoren buiten groeigebieden",
            Verwacht = "U verklaart één keer per jaar of u terughoudend was met het kopen van en beleggen in nieuwe kantoren buiten groeigebieden, en bij verhuizingen binnen de regio die een jong gebouw leeg achterlaten.",
            Stelling = "Wij waren terughoudend met nieuwe kantoren buiten groeigebieden, en bij verhuizingen binnen de regio die een jong gebouw leeg achterlaten.",
            Telling = "Hoeveel nieuwe kantoren buiten groeigebieden kocht u, of belegde u in?",
        },
        new("7.6")
        {
            Soorten = Belegger,
            Titel = "De saldobenadering bij nieuwe kantoren",
            Verwacht = "U verklaart één keer per jaar of u bij nieuwe kantoren alle goede en slechte effecten op de duurzaamheid van de hele voorraad afweegt, zoveel als mogelijk is.",
            Stelling = "Wij wogen bij nieuwe kantoren zoveel mogelijk alle effecten op de duurzaamheid van de hele voorraad af.",
        },
    ];

    private static Verklaringsvraag VanOntwikkelaars => new("8.6")
    {
        Soorten = Ontwikkelaar,
        Titel = "Terughoudend als een jong gebouw leeg achterblijft",
        Verwacht = "U verklaart één keer per jaar of u terughoudend was met nieuwe kantoren bij verhuizingen binnen de regio die een jong gebouw leeg achterlaten dat moeilijk te verhuren is.",
        Stelling = "Wij waren terughoudend met nieuwe kantoren bij verhuizingen binnen de regio die een jong gebouw leeg achterlaten.",
        Telling = "Bij hoeveel van uw nieuwe kantoren bleef een jong gebouw leeg achter?",
    };

    private static IEnumerable<Verklaringsvraag> VanFinanciers() =>
    [
        new("9.4")
        {
            Soorten = Financier,
            Titel = "Kritisch bij nieuwe financiering op leegstandslocaties",
            Verwacht = "U verklaart één keer per jaar of u bij nieuwe financiering let op wanverhoudingen tussen vastgoed en omgeving, en terughoudend bent in beperkings- en herstructureringsgebieden.",
            Stelling = "Wij letten bij nieuwe financiering op wanverhoudingen tussen vastgoed en omgeving, en waren terughoudend in beperkings- en herstructureringsgebieden.",
        },
        new("9.5")
        {
            Soorten = Financier,
            Titel = "Denk mee met klanten met leegstand",
            Verwacht = "U verklaart één keer per jaar of u klanten met leegstand extra aandacht geeft, en of u klanten met structurele leegstand in beperkings- en herstructureringsgebieden wijst op het regionale kantorenfonds.",
            Stelling = "Wij dachten mee met klanten met leegstand, en wezen hen op het regionale kantorenfonds waar dat er is.",
            Telling = "Hoe vaak wees u een klant op een regionaal kantorenfonds?",
        },
        new("9.6")
        {
            Soorten = Financier,
            Titel = "Positief tegenover plannen voor transformatie",
            Verwacht = "U verklaart één keer per jaar of u positief staat tegenover plannen voor transformatie op leegstandslocaties, en tegenover de financiering ervan binnen uw gewone kaders.",
            Stelling = "Wij stonden positief tegenover plannen voor transformatie, en tegenover de financiering ervan binnen onze gewone kaders.",
        },
        new("9.7")
        {
            Soorten = Financier,
            Titel = "Positief tegenover herontwikkeling en verduurzaming",
            Verwacht = "U verklaart één keer per jaar of u positief staat tegenover plannen voor herontwikkeling en verduurzaming, en tegenover de financiering ervan binnen uw gewone kaders.",
            Stelling = "Wij stonden positief tegenover plannen voor herontwikkeling en verduurzaming, en tegenover de financiering ervan binnen onze gewone kaders.",
        },
        new("9.8")
        {
            Soorten = Financier,
            Titel = "Het Duurzaamheidsconvenant bij financiering",
            Verwacht = "U verklaart één keer per jaar of u zich bij financiering en herfinanciering hield aan het DGBC Financierings Convenant.",
            Stelling = "Wij hielden ons bij financiering en herfinanciering aan het DGBC Financierings Convenant.",
        },
    ];

    private static IEnumerable<Verklaringsvraag> VanGebruikers() =>
    [
        new("10.2")
        {
            Soorten = Gebruiker,
            Titel = "Bestaande kantoren gaan voor nieuwbouw",
            Verwacht = "U verklaart één keer per jaar of u een bestaand kantoor koos als dat in grote lijnen voldeed of aan te passen was.",
            Stelling = "Wij kozen een bestaand kantoor als dat in grote lijnen voldeed of aan te passen was.",
        },
        new("10.3")
        {
            Soorten = Gebruiker,
            Titel = "Bespreek uw wensen op tijd met de verhuurder",
            Verwacht = "U verklaart één keer per jaar of u uw wensen met de verhuurder bespreekt: het liefst elk jaar, en minstens zes maanden voordat de opzegtermijn begint.",
            Stelling = "Wij bespraken onze wensen met de verhuurder, minstens zes maanden voordat de opzegtermijn begint.",
        },
        new("10.4")
        {
            Soorten = Gebruiker,
            Titel = "Los belemmeringen op met verhuurder en gemeente",
            Verwacht = "U verklaart één keer per jaar of u samen met de verhuurder en de gemeente belemmeringen oploste, zoals in het bestemmingsplan of het parkeerbeleid.",
            Stelling = "Wij trokken samen met de verhuurder op om belemmeringen in het beleid van de gemeente op te lossen.",
        },
        new("10.5")
        {
            Soorten = Gebruiker,
            Titel = "Totale huisvestingskosten als uitgangspunt",
            Verwacht = "U verklaart één keer per jaar of u als uitgangspunt hanteert dat de totale kosten van uw huisvesting niet stijgen na een verbetering van het gebouw. Noem geen bedragen.",
            Stelling = "Ons uitgangspunt was dat de totale kosten van onze huisvesting niet stijgen na een verbetering van het gebouw.",
        },
    ];
}
