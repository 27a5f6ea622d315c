using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Afspraken;

/// <summary>How far a component is, and what it still needs.</summary>
/// <param name="Onderdeel">The component.</param>
/// <param name="Staat">Done, busy or not begun.</param>
/// <param name="Ontbreekt">What is missing, a sentence each; empty when done.</param>
/// <param name="Gereed">How many of its parts are complete.</param>
/// <param name="Totaal">How many parts it has.</param>
public sealed record Onderdeelstand(
    Onderdeel Onderdeel, Onderdeelstaat Staat, IReadOnlyList<Melding> Ontbreekt, int Gereed, int Totaal);

/// <summary>The rules that say whether an agreement holds what art. 3.1 asks for at least, component by component.</summary>
public static class Compleetheid
{
    /// <summary>All five components, a to e, for a region with these locations.</summary>
    public static IReadOnlyList<Onderdeelstand> Toets(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties) =>
    [
        Visie(inhoud.Visie),
        Regiodoelen(inhoud),
        Locatiedoelen(inhoud, locaties),
        Gebiedsvisies(inhoud, locaties),
        Voordelen(inhoud.Voordelen),
    ];

    /// <summary>Art. 3.1a: a mix, given stock and expected demand. Value creation only where there is any.</summary>
    public static Onderdeelstand Visie(Visie visie) => Stand(
        Onderdeel.Visie,
        visie != Afspraken.Visie.Leeg,
        [
            new(visie.Mix is not null, "Beschrijf bij onderdeel a welke mix van kantoren en locaties de regio wil."),
            new(visie.Vraag is not null, "Beschrijf bij onderdeel a welke vraag naar kantoren de regio verwacht."),
        ]);

    /// <summary>
    /// Art. 3.1b: a concrete target for each of the four indicators, with baseline and dates. A target that the region adds
    /// (art. 2.2) is complete or is left out.
    /// </summary>
    public static Onderdeelstand Regiodoelen(Afspraakinhoud inhoud) => Stand(
        Onderdeel.Regiodoelen,
        inhoud.Regiodoelen.Any(doel => !doel.IsLeeg) || inhoud.Eigendoelen.Any(doel => !doel.IsLeeg),
        [
            .. Doelindicatoren.Alle.Select(indicator => new Deel(
                inhoud.Regiodoel(indicator).IsVolledig,
                $"Vul bij onderdeel b de uitgangswaarde, het doel en beide datums in van: {indicator.Naam()}.")),
            .. inhoud.Eigendoelen.Where(doel => !doel.IsLeeg).Select(doel => new Deel(
                doel.IsVolledig, $"Maak bij onderdeel b uw eigen doel af, of verwijder het: {doel.Naam ?? "een doel zonder naam"}.")),
        ]);

    /// <summary>Art. 3.1c: a Toekomstperspectief and a concrete target for each location.</summary>
    public static Onderdeelstand Locatiedoelen(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties) => PerLocatie(
        Onderdeel.Locatiedoelen,
        locaties,
        locatie => (inhoud.Locatiedoel(locatie).IsLeeg, inhoud.Locatiedoel(locatie).IsVolledig),
        "Kies bij onderdeel c een perspectief en vul ten minste één doel in voor locatie");

    /// <summary>Art. 3.1d: for each location who draws up the Gebiedsvisie and by when.</summary>
    public static Onderdeelstand Gebiedsvisies(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties) => PerLocatie(
        Onderdeel.Gebiedsvisies,
        locaties,
        locatie => (inhoud.Gebiedsvisie(locatie).IsLeeg, inhoud.Gebiedsvisie(locatie).IsVolledig),
        "Vul bij onderdeel d in wie de gebiedsvisie maakt en wanneer zij klaar is voor locatie");

    /// <summary>Art. 3.1e: the advantages.</summary>
    public static Onderdeelstand Voordelen(Voordelen voordelen) => Stand(
        Onderdeel.Voordelen,
        voordelen != Afspraken.Voordelen.Leeg,
        [new(voordelen.Tekst is not null, "Beschrijf bij onderdeel e de voordelen voor gebruikers en maatschappij.")]);

    private static Onderdeelstand PerLocatie(
        Onderdeel onderdeel, IReadOnlyList<Locatie> locaties, Func<string, (bool IsLeeg, bool IsVolledig)> lees, string zin)
    {
        if (locaties.Count == 0)
            return Stand(onderdeel, false, [new Deel(false, $"Registreer eerst de kantoorlocaties van de regio: onderdeel {onderdeel.Letter()} gaat over elke locatie.")]);
        return Stand(
            onderdeel,
            locaties.Any(locatie => !lees(locatie.Code).IsLeeg),
            [.. locaties.Select(locatie => new Deel(lees(locatie.Code).IsVolledig, $"{zin} {locatie.Naam}."))]);
    }

    private static Onderdeelstand Stand(Onderdeel onderdeel, bool begonnen, IReadOnlyList<Deel> delen)
    {
        var ontbreekt = delen.Where(deel => !deel.IsKlaar)
            .Select(deel => new Melding("onderdeel-niet-volledig", deel.Zin, onderdeel.ToString())).ToList();
        var staat = ontbreekt.Count == 0 ? Onderdeelstaat.Klaar : begonnen ? Onderdeelstaat.Bezig : Onderdeelstaat.NogNietBegonnen;
        return new Onderdeelstand(onderdeel, staat, ontbreekt, delen.Count - ontbreekt.Count, delen.Count);
    }

    private sealed record Deel(bool IsKlaar, string Zin);
}
