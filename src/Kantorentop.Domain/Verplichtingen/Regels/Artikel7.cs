using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Investors and their associations.</summary>
internal static class Artikel7
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } = [.. Bezit(), .. VanKoepels()];

    private static IEnumerable<Verplichtingregel> Bezit() =>
    [
        new("7.1", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Perspectieven = [Toekomstperspectief.Groei, Toekomstperspectief.Balans],
            Titel = "Investeer in kwaliteit en duurzaamheid",
            Verwacht = "U laat zien wat u investeert in de kwaliteit en de duurzaamheid van uw kantoren op deze locatie, hoe u uw huurders erbij betrekt en welk label u gebruikt.",
        },
        new("7.2", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Perspectieven = [Toekomstperspectief.Beperking],
            Titel = "Investeer gericht en zoek clustering van leegstand",
            Verwacht = "U laat zien in welke kantoren u nog investeert, welke u sloopt of transformeert, en hoe u met eigenaren en gebruikers naast u de leegstand bij elkaar brengt.",
        },
        new("7.3", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Perspectieven = [Toekomstperspectief.Transformatie],
            Titel = "Werk mee aan sloop en transformatie in dit gebied",
            Verwacht = "U laat zien hoe u meewerkt aan sloop en transformatie op deze locatie.",
        },
        new("7.4", Grondslag.Transformatieplicht, Afronding.BijAntwoord)
        {
            Titel = "Maak een transformatieplan voor {naam}",
            Verwacht = "U maakt een concreet plan voor dit gebouw: wat het wordt, wanneer u begint en wat u daarvoor nog nodig hebt. Voeg het plan toe of vat het samen.",
        },
    ];

    private static IEnumerable<Verplichtingregel> VanKoepels() =>
    [
        new("7.7", Grondslag.Eenmalig, Afronding.Doorlopend)
        {
            Titel = "Verzamel gegevens en goede voorbeelden",
            Verwacht = "U verzamelt gegevens over herontwikkeling, transformatie en sloop, publiceert goede voorbeelden en bespreekt belemmeringen.",
        },
        new("7.8", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Werk een andere manier van waarderen uit",
            Verwacht = "U werkt met RICS, NVM, VBO en taxateurs een manier van waarderen uit voor locaties met veel leegstand, die uitgaat van een andere functie of van sloop.",
        },
        new("7.9", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Pleit bij de AFM voor een actuele waardering",
            Verwacht = "U pleit bij de AFM ervoor dat fondsen onder toezicht hun aandeelhouders elk jaar de actuele waarde van hun kantoren vertellen. De brief telt; de AFM beslist zelf.",
        },
    ];
}
