using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Developers and NEPROM.</summary>
internal static class Artikel8
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } = [.. Sector(), .. Toevoegingen(), .. Onderbouwing()];

    private static IEnumerable<Verplichtingregel> Sector() =>
    [
        new("8.1", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Richt een innovatieplatform op",
            Verwacht = "U richt een innovatieplatform op, als het kan met geld.",
        },
        new("8.2", Grondslag.Nieuwbouwaandeel, Afronding.Doorlopend)
        {
            Titel = "Bouw vooral in groeigebieden, duurzaam en flexibel",
            Verwacht = "U laat zien hoe uw nieuwbouw beter is dan de geldende normen (EPC en duurzaamheidslabel) en hoe het gebouw later een andere gebruiker of functie kan krijgen.",
        },
        new("8.3", Grondslag.Ontwikkelaandeel, Afronding.BijAandeel)
        {
            Titel = "Streef naar minstens 50% (her)ontwikkeling in Balans, Beperking en Transformatie",
            Verwacht = "U streeft ernaar dat minstens de helft van uw (her)ontwikkeling, in vierkante meters, op deze locaties is. Het portaal rekent het aandeel uit; u licht het toe.",
        },
    ];

    private static IEnumerable<Verplichtingregel> Toevoegingen() =>
    [
        new("8.4", Grondslag.Toevoeging, Afronding.Doorlopend)
        {
            Perspectieven = [Toekomstperspectief.Balans],
            Titel = "Wees terughoudend met nieuwe meters: {naam}",
            Verwacht = "U legt uit waarom u in dit balansgebied meters toevoegt. Is er een regionaal kantorenfonds, dan schrijft u of u de toeslag betaalt. Noem geen bedragen.",
        },
        new("8.5", Grondslag.Toevoeging, Afronding.BijAntwoord)
        {
            Perspectieven = [Toekomstperspectief.Beperking, Toekomstperspectief.Transformatie],
            Titel = "Voeg hier geen meters toe of spreek compensatie af: {naam}",
            Verwacht = "Het uitgangspunt is dat u hier geen kantoormeters toevoegt. Doet u dat toch, dan laat u zien welke compensatie u hebt aangeboden of afgesproken.",
        },
    ];

    private static IEnumerable<Verplichtingregel> Onderbouwing() =>
    [
        new("8.7", Grondslag.Toevoeging, Afronding.BijAntwoord)
        {
            Perspectieven = [Toekomstperspectief.Balans, Toekomstperspectief.Beperking, Toekomstperspectief.Transformatie],
            Titel = "Onderbouw de nieuwbouw {naam}",
            Verwacht = "U legt uit welke mogelijkheden u hebt onderzocht, waarom u voor nieuwbouw kiest en waarom op deze plek. Doe dat als het kan samen met de gebruiker.",
        },
        new("8.8", Grondslag.Nieuwbouw, Afronding.BijAntwoord)
        {
            AlleenUitMelding = true,
            Titel = "Maak een visie op het gebouw dat leeg achterblijft bij {naam}",
            Verwacht = "Verhuist een huurder naar dit gebouw, dan geeft u uw visie op het gebouw dat hij achterlaat. Laat geen huurder een gebouw achter, dan schrijft u dat op.",
        },
    ];
}
