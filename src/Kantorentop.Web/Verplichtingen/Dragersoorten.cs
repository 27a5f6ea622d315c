using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The kinds of bearer that a list can be narrowed to, by the word in the address.</summary>
internal static class Dragersoorten
{
    /// <summary>Field of the address.</summary>
    public const string Veld = "soort";

    private static readonly (string Woord, string Meervoud)[] Alle =
    [
        ("Rijk", "Rijk"), ("koepel", "Koepels"), ("provincie", "Provincies"), ("gemeente", "Gemeenten"),
        ("belegger", "Beleggers"), ("ontwikkelaar", "Ontwikkelaars"), ("financier", "Financiers"), ("gebruiker", "Gebruikers"),
    ];

    /// <summary>The kinds that there are bearers of, with how many.</summary>
    public static IEnumerable<(string Woord, string Naam)> Van(IEnumerable<Drager> dragers)
    {
        var aantallen = dragers.CountBy(Dragerwoorden.Soort).ToDictionary();
        return Alle.Where(soort => aantallen.ContainsKey(soort.Woord)).Select(soort => (soort.Woord, $"{soort.Meervoud} ({Weergave.Getal(aantallen[soort.Woord])})"));
    }
}
