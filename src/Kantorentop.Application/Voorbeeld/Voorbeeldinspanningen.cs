using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// What the umbrellas and the Rijk of the example say of their efforts (art. 13): invented. The old ones are judged, one is returned,
/// the recent ones wait, and FMN says nothing.
/// </summary>
internal static class Voorbeeldinspanningen
{
    private static readonly IReadOnlyList<(string Drager, string Lid, DateOnly Dag, string Tekst)> Antwoorden =
    [
        (Koepels.Vng, "13.1", new(2014, 3, 11), "Wij legden de afspraken uit op zes regiobijeenkomsten. Veertig gemeenten deden mee. Acht gemeenten hielpen wij met hun lijst van locaties."),
        (Koepels.Ipo, "13.2", new(2014, 4, 17), "De provincies spraken elk kwartaal over de regionale afspraken. Wij maakten een overzicht van hun structuurvisies en deelden dat met het secretariaat."),
        (Koepels.Ivbn, "13.3", new(2013, 11, 21), "Wij schreven alle leden over de transformatieplannen. In twee ledenvergaderingen lieten leden zien hoe zij gebouwen aanpakten."),
        (Koepels.Ivbn, "13.9", new(2014, 11, 6), "Wij stuurden onze leden samen met de andere brancheorganisaties een brief."),
        (Koepels.VastgoedBelang, "13.4", new(2014, 5, 20), "Wij hielden vier avonden voor particuliere beleggers en openden een vragenloket. Daar kwamen zestig vragen binnen."),
        (Koepels.Neprom, "13.5", new(2014, 9, 18), "Wij namen de afspraken over nieuwbouw op in onze gedragscode. Bij elke aanmelding van een lid bespreken wij die."),
        (Koepels.Nvb, "13.6", new(2014, 6, 12), "De banken bespraken hoe zij leegstand meenemen als zij een kantoor financieren. Het verslag gaat naar de leden."),
        (Koepels.Corenet, "13.7", new(2014, 10, 9), "Wij gaven een handreiking uit over huisvesting in bestaande kantoren en bespraken die met onze leden."),
        (Drager.Rijkscode, "13.10", new(2013, 12, 19), "Wij brachten de wijziging van de regels voor transformatie in procedure en startten het expertteam."),
        (Drager.Rijkscode, "13.10", new(2014, 12, 4), "Wij meldden aan de Tweede Kamer hoe het staat met elke actie van het Rijk."),
    ];

    /// <summary>The answers, each recorded some days after its evidence.</summary>
    public static IEnumerable<Voorbeeldantwoord> Maak(Toeval toeval) => Antwoorden.Select(rij => Antwoord(rij, toeval.Fork($"{rij.Drager}{rij.Lid}{rij.Dag:O}")));

    private static Voorbeeldantwoord Antwoord((string Drager, string Lid, DateOnly Dag, string Tekst) rij, Toeval toeval)
    {
        var drager = Drager.Landelijk(rij.Drager)!;
        var sleutel = new Verplichtingsleutel(rij.Lid, Onderwerpsoort.Land, Onderwerp.Landcode).ToString();
        var registratie = Voorbeeldantwoord.LegVast(drager, sleutel, toeval.WorkTime(rij.Dag.AddDays(1 + toeval.Below(10))), toeval);
        return new(registratie, drager.Code, sleutel, rij.Tekst, rij.Dag);
    }
}
