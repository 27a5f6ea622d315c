namespace Kantorentop.Domain.Aansprekingen;

/// <summary>What a text between Parties must be: about effort, never of breach (art. 13.11), and not too long.</summary>
public static class Aanspreektekst
{
    private static readonly string[] Verwijten =
        ["overtreding", "overtreden", "boete", "schending", "geschonden", "wanprestatie", "ingebreke", "in gebreke", "dagvaarding", "rechter"];

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static Melding? Toets(string? tekst, string veld)
    {
        var kaal = tekst?.Trim() ?? "";
        if (kaal.Length == 0) return new("tekst-ontbreekt", "Vul uw tekst in.", veld);
        if (kaal.Length > Aanspreking.MaximumTekst) return new("tekst-te-lang", "Maak uw tekst korter: hooguit 4.000 tekens.", veld);
        return Verwijten.FirstOrDefault(woord => kaal.Contains(woord, StringComparison.OrdinalIgnoreCase)) is { } verwijt
            ? new("woord-van-verwijt", $"Schrijf over de inspanning die u verwacht. Gebruik het woord ‘{verwijt}’ niet: het convenant kent dat niet (artikel 13, lid 11).", veld)
            : null;
    }
}
