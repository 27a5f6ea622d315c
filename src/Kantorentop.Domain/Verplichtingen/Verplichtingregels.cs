using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verklaringen;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The rule table: a member that is not in it gives no duties yet. What is declared each year stands in <see cref="Verklaringsvragen"/>.</summary>
public static class Verplichtingregels
{
    private static readonly Partijsoort[] Belegger = [Partijsoort.Belegger];
    private static readonly Partijsoort[] Ontwikkelaar = [Partijsoort.Ontwikkelaar];

    /// <summary>Every rule, in the order of the covenant.</summary>
    public static IReadOnlyList<Verplichtingregel> Alle { get; } =
        [.. Verklaringsvragen.Alle.Select(vraag => vraag.Regel).Concat(VanBeleggers()).Concat(VanOntwikkelaars()).OrderBy(regel => Artikelen.Plaats(regel.Lid))];

    /// <summary>The rule for that member, or null.</summary>
    public static Verplichtingregel? Find(string lid) => Alle.FirstOrDefault(regel => regel.Lid == lid);

    private static IEnumerable<Verplichtingregel> VanBeleggers() =>
    [
        new("7.1", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Soorten = Belegger,
            Perspectieven = [Toekomstperspectief.Groei, Toekomstperspectief.Balans],
            Titel = "Investeer in kwaliteit en duurzaamheid",
            Verwacht = "U laat zien wat u investeert in de kwaliteit en de duurzaamheid van uw kantoren op deze locatie, hoe u uw huurders erbij betrekt en welk label u gebruikt.",
        },
        new("7.2", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Soorten = Belegger,
            Perspectieven = [Toekomstperspectief.Beperking],
            Titel = "Investeer gericht en zoek clustering van leegstand",
            Verwacht = "U laat zien in welke kantoren u nog investeert, welke u sloopt of transformeert, en hoe u met eigenaren en gebruikers naast u de leegstand bij elkaar brengt.",
        },
        new("7.3", Grondslag.BezitOpLocatie, Afronding.Doorlopend)
        {
            Soorten = Belegger,
            Perspectieven = [Toekomstperspectief.Transformatie],
            Titel = "Werk mee aan sloop en transformatie in dit gebied",
            Verwacht = "U laat zien hoe u meewerkt aan sloop en transformatie op deze locatie.",
        },
        new("7.4", Grondslag.Transformatieplicht, Afronding.BijAntwoord)
        {
            Soorten = Belegger,
            Titel = "Maak een transformatieplan voor {naam}",
            Verwacht = "U maakt een concreet plan voor dit gebouw: wat het wordt, wanneer u begint en wat u daarvoor nog nodig hebt. Voeg het plan toe of vat het samen.",
        },
    ];

    private static IEnumerable<Verplichtingregel> VanOntwikkelaars() =>
    [
        new("8.2", Grondslag.Nieuwbouwaandeel, Afronding.Doorlopend)
        {
            Soorten = Ontwikkelaar,
            Titel = "Bouw vooral in groeigebieden, duurzaam en flexibel",
            Verwacht = "U laat zien hoe uw nieuwbouw beter is dan de geldende normen (EPC en duurzaamheidslabel) en hoe het gebouw later een andere gebruiker of functie kan krijgen.",
        },
        new("8.3", Grondslag.Ontwikkelaandeel, Afronding.BijAandeel)
        {
            Soorten = Ontwikkelaar,
            Titel = "Streef naar minstens 50% (her)ontwikkeling in Balans, Beperking en Transformatie",
            Verwacht = "U streeft ernaar dat minstens de helft van uw (her)ontwikkeling, in vierkante meters, op deze locaties is. Het portaal rekent het aandeel uit; u licht het toe.",
        },
        new("8.4", Grondslag.Toevoeging, Afronding.Doorlopend)
        {
            Soorten = Ontwikkelaar,
            Perspectieven = [Toekomstperspectief.Balans],
            Titel = "Wees terughoudend met nieuwe meters: {naam}",
            Verwacht = "U legt uit waarom u in dit balansgebied meters toevoegt. Is er een regionaal kantorenfonds, dan schrijft u of u de toeslag betaalt. Noem geen bedragen.",
        },
        new("8.5", Grondslag.Toevoeging, Afronding.BijAntwoord)
        {
            Soorten = Ontwikkelaar,
            Perspectieven = [Toekomstperspectief.Beperking, Toekomstperspectief.Transformatie],
            Titel = "Voeg hier geen meters toe of spreek compensatie af: {naam}",
            Verwacht = "Het uitgangspunt is dat u hier geen kantoormeters toevoegt. Doet u dat toch, dan laat u zien welke compensatie u hebt aangeboden of afgesproken.",
        },
        new("8.7", Grondslag.Toevoeging, Afronding.BijAntwoord)
        {
            Soorten = Ontwikkelaar,
            Perspectieven = [Toekomstperspectief.Balans, Toekomstperspectief.Beperking, Toekomstperspectief.Transformatie],
            Titel = "Onderbouw de nieuwbouw {naam}",
            Verwacht = "U legt uit welke mogelijkheden u hebt onderzocht, waarom u voor nieuwbouw kiest en waarom op deze plek. Doe dat als het kan samen met de gebruiker.",
        },
        new("8.8", Grondslag.Nieuwbouw, Afronding.BijAntwoord)
        {
            Soorten = Ontwikkelaar,
            AlleenUitMelding = true,
            Titel = "Maak een visie op het gebouw dat leeg achterblijft bij {naam}",
            Verwacht = "Verhuist een huurder naar dit gebouw, dan geeft u uw visie op het gebouw dat hij achterlaat. Laat geen huurder een gebouw achter, dan schrijft u dat op.",
        },
    ];
}
