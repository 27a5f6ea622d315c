using Kantorentop.Application.Praktijkvoorbeelden;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Praktijkvoorbeelden;

/// <summary>Good examples in words, and the choices of their forms.</summary>
internal static class Praktijkwoorden
{
    public static IReadOnlyDictionary<string, Praktijksoort> Soorten { get; } = Registerkeuze.Namen<Praktijksoort>();

    public static IReadOnlyList<Optie> Soortkeuzes { get; } = Registerkeuze.Opties<Praktijksoort>(soort => soort.Woord());

    public static IReadOnlyList<Optie> Oordelen { get; } = [new("ja", "Niets staat in de weg"), new("nee", "Stuur terug")];

    public static string Woord(this Praktijksoort soort) => soort switch
    {
        Praktijksoort.Herontwikkeling => "herontwikkeling",
        Praktijksoort.Transformatie => "transformatie",
        _ => "sloop",
    };

    public static string Woord(this Praktijkstaat staat) => staat switch
    {
        Praktijkstaat.TerControle => "ter controle",
        Praktijkstaat.Teruggestuurd => "teruggestuurd",
        Praktijkstaat.Akkoord => "klaar om te publiceren",
        _ => "gepubliceerd",
    };

    public static Staattoon Toon(this Praktijkstaat staat) => staat switch
    {
        Praktijkstaat.Gepubliceerd => Staattoon.Goed,
        Praktijkstaat.Teruggestuurd => Staattoon.LetOp,
        _ => Staattoon.Bezig,
    };

    /// <summary>Where it is: the building or place, the location and the municipality, as far as they are known.</summary>
    public static string Waar(this Praktijkblad blad)
    {
        var delen = new[] { blad.Voorbeeld.Plek, blad.Locatie, blad.Gemeente }.OfType<string>().ToList();
        return delen.Count == 0 ? Weergave.Onbekend : string.Join(", ", delen);
    }

    /// <summary>The line of this register on the overview.</summary>
    public static Taak Taak(int aantal) => new(
        "Goede voorbeelden",
        Registeradressen.Praktijkvoorbeelden,
        Toelichting: "Geslaagde herontwikkeling, transformatie en sloop: wat er is gedaan en waardoor het lukte.",
        Staat: Weergave.Aantal(aantal, "voorbeeld", "voorbeelden"));
}
