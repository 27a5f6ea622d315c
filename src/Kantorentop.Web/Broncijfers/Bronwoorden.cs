using Kantorentop.Domain.Broncijfers;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Broncijfers;

/// <summary>Figures of other methods in words, and the choices of their form.</summary>
internal static class Bronwoorden
{
    public static IReadOnlyDictionary<string, Brononderwerp> Onderwerpen { get; } = Enum.GetValues<Brononderwerp>().ToDictionary(onderwerp => onderwerp.ToString());

    public static IReadOnlyDictionary<string, Broneenheid> Eenheden { get; } = Enum.GetValues<Broneenheid>().ToDictionary(eenheid => eenheid.ToString());

    public static IReadOnlyList<Optie> Onderwerpkeuzes { get; } = [.. Onderwerpen.Select(keuze => new Optie(keuze.Key, Onderwerp(keuze.Value)))];

    public static IReadOnlyList<Optie> Eenheidkeuzes { get; } = [.. Eenheden.Select(keuze => new Optie(keuze.Key, Eenheid(keuze.Value)))];

    public static string Onderwerp(Brononderwerp onderwerp) => onderwerp switch
    {
        Brononderwerp.Voorraad => "voorraad",
        Brononderwerp.Leegstand => "leegstand",
        Brononderwerp.LangdurigeLeegstand => "langdurige of structurele leegstand",
        Brononderwerp.Opname => "opname",
        _ => "plancapaciteit",
    };

    public static string Eenheid(Broneenheid eenheid) => eenheid switch
    {
        Broneenheid.M2Vvo => "m² v.v.o.",
        Broneenheid.M2Bvo => "m² b.v.o.",
        Broneenheid.M2Gbo => "m² g.b.o.",
        Broneenheid.Procent => "procent",
        _ => "gebouwen",
    };

    /// <summary>A value with its unit: the unit is always named, because units differ from row to row.</summary>
    public static string Waarde(decimal? waarde, Broneenheid eenheid) => (waarde, eenheid) switch
    {
        (null, _) => "–",
        (_, Broneenheid.Procent) => Weergave.Exact(decimal.Round(waarde.Value, 1, MidpointRounding.AwayFromZero)) + "%",
        _ => $"{Weergave.Getal(waarde)}\u00A0{Eenheid(eenheid).Replace(' ', '\u00A0')}",
    };
}
