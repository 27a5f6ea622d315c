using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What people call the words of a choice, with what they mean where that needs saying.</summary>
public static class Keuzewoorden
{
    private static readonly Dictionary<string, (string Tekst, string? Uitleg)> Alle = new(StringComparer.Ordinal)
    {
        ["gebruik.kantoor"] = ("Kantoor", "In gebruik als kantoor: niet leeg."),
        ["gebruik.tijdelijk"] = ("Tijdelijk", "Anti-kraak of beheer."),
        ["gebruik.anders"] = ("Anders", "Ander gebruik dan kantoor."),
        ["gebruik.geen"] = ("Geen", "Niemand gebruikt de ruimte."),
        ["status.vastgesteld"] = ("Vastgesteld", "Bestemmingsplan of vergunning is vastgesteld."),
        ["status.ontwerp"] = ("Ontwerp", "Ontwerp ligt of lag ter inzage."),
        ["status.structuurvisie"] = ("Structuurvisie", null),
        ["status.zonder-ro-status"] = ("Zonder status in de ruimtelijke ordening", "Telt niet mee in de afstemming van artikel 2, lid 2."),
        ["reden.bestemming-gewijzigd"] = ("Bestemming gewijzigd", null),
    };

    public static string Toon(string kolom, string woord) =>
        Alle.TryGetValue($"{kolom}.{woord}", out var tekst) ? tekst.Tekst : woord.Length == 0 ? "" : char.ToUpperInvariant(woord[0]) + woord[1..];

    public static Optie Optie(string kolom, string woord) => new(woord, Toon(kolom, woord), Alle.GetValueOrDefault($"{kolom}.{woord}").Uitleg);
}
