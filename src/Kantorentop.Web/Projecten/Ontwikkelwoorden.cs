using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Projecten;

/// <summary>The figures of what was developed in words and numbers.</summary>
internal static class Ontwikkelwoorden
{
    public static string Naam(Ontwikkelcijfer cijfer) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => "Nieuwbouw in groeigebieden",
        Ontwikkelcijfer.Ontwikkelaandeel => "Ontwikkeld in balans-, beperkings- en transformatiegebieden",
        Ontwikkelcijfer.Toegevoegd => "Toegevoegd in beperkings- en transformatiegebieden",
        _ => "Toegevoegd min onttrokken in beperkings- en transformatiegebieden",
    };

    public static string Artikel(Ontwikkelcijfer cijfer) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => "8.2",
        Ontwikkelcijfer.Ontwikkelaandeel => "8.3",
        _ => "8.5",
    };

    public static string Formule(Ontwikkelcijfer cijfer) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => "Nieuwbouw in groeigebieden gedeeld door alle nieuwbouw.",
        Ontwikkelcijfer.Ontwikkelaandeel => "Nieuwbouw, herontwikkeling, transformatie en sloop in balans-, beperkings- en transformatiegebieden, gedeeld door alles wat ontwikkeld is.",
        Ontwikkelcijfer.Toegevoegd => "Alle nieuwbouw in beperkings- en transformatiegebieden bij elkaar.",
        _ => "Nieuwbouw in beperkings- en transformatiegebieden, min wat daar is gesloopt of getransformeerd.",
    };

    public static string Conventie(Ontwikkelcijfer cijfer) => cijfer is Ontwikkelcijfer.Nieuwbouwaandeel or Ontwikkelcijfer.Ontwikkelaandeel
        ? "De gebiedsaanduiding op de dag van het besluit telt. Zonder besluit in de gegevens is dat de start van de bouw of de oplevering. Elke vierkante meter telt één keer."
        : "De gebiedsaanduiding op de dag van de vergunning telt. Zonder vergunning is dat de dag van het besluit. Elke vierkante meter telt één keer.";

    /// <summary>The formula with its numbers.</summary>
    public static string Som(Ontwikkelcijfer cijfer, Ontwikkelstand stand) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => Deling(stand.Nieuwbouwaandeel),
        Ontwikkelcijfer.Ontwikkelaandeel => Deling(stand.Ontwikkelaandeel),
        Ontwikkelcijfer.Toegevoegd => $"{Weergave.Exact(stand.Toegevoegd.M2)} m²",
        _ => $"{Weergave.Exact(stand.Toegevoegd.M2)} − {Weergave.Exact(stand.Onttrokken.M2)} = {Weergave.Exact(stand.Netto)} m²",
    };

    public static string Van(Telwijze telt) => telt switch
    {
        Telwijze.Mee => "telt mee",
        Telwijze.AlleenGeheel => "alleen in het geheel",
        Telwijze.Onbekend => "gebied onbekend: alleen in het geheel",
        _ => "gaat eraf",
    };

    private static string Deling(Aandeel aandeel) =>
        $"{Weergave.Exact(aandeel.Deel.M2)} m² ÷ {Weergave.Exact(aandeel.Geheel.M2)} m² = {Projectwoorden.Aandeel(aandeel)}";
}
