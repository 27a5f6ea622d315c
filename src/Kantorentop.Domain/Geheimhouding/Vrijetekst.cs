using System.Text.RegularExpressions;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// What does not belong in free text that others read: rents, incentives, terms of loans, valuations and amounts (art. 2.2; art. 6
/// Mededingingswet). Only a guess by the words: whoever writes is asked, and decides.
/// </summary>
public static partial class Vrijetekst
{
    /// <summary>The warning beside every field of free text of market parties.</summary>
    public const string Waarschuwing = "Noem geen huurprijzen, kortingen voor huurders, leenvoorwaarden, taxaties of bedragen. Die horen niet in dit portaal.";

    /// <summary>The parts of a text that look like it, each once, in the order of the text; none for no text.</summary>
    public static IReadOnlyList<string> Vind(string? tekst) =>
        [.. Patroon().Matches(tekst ?? "").Select(plek => plek.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(
        @"€\s*\d[\d.,]*|\b\d[\d.,]*\s*(?:euro|eur|miljoen\s+euro)\b|\bper\s+m(?:2|²|eter|\s*v\.?v\.?o\.?)?\s*(?:per|/)\s*jaar\b|\bm[2²]\s*/\s*jaar\b"
        + @"|\b(?:kale\s+|aanvangs|markt)?huurprij(?:s|zen)\b|\bhuurvrije?\s+(?:periode|maanden?)\b|\b(?:huur)?incentives?\b|\bhuurkorting(?:en)?\b"
        + @"|\b(?:leen|lening|financierings)voorwaarden\b|\btaxatie(?:waarde)?s?\b|\bvraagprij(?:s|zen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Patroon();
}
