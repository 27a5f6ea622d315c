using System.Text.RegularExpressions;

namespace Kantorentop.Domain.Kaders;

/// <summary>The identification of a spatial plan: NL.IMRO.[four digits of the government].[plan]-[version].</summary>
/// <param name="Overheid">Code of the government as the portal has it: 'GM0344', or 'PV26' for 9926.</param>
/// <param name="Plan">Name of the plan, 1 to 18 letters and digits.</param>
/// <param name="Versie">Version, four letters and digits, as 'VA01'.</param>
public sealed partial record Imrokenmerk(string Overheid, string Plan, string Versie)
{
    public const int MaximumLengte = 40;

    private const string Provincies = "99";

    /// <summary>Reads an identification; null when it has another form.</summary>
    public static Imrokenmerk? Parse(string? tekst)
    {
        if (Vorm.Match(tekst ?? "") is not { Success: true } gevonden) return null;
        var code = gevonden.Groups["code"].Value;
        var overheid = code.StartsWith(Provincies, StringComparison.Ordinal) ? "PV" + code[2..] : "GM" + code;
        return new(overheid, gevonden.Groups["plan"].Value, gevonden.Groups["versie"].Value);
    }

    /// <summary>How an identification of a government begins, as 'NL.IMRO.0344.'.</summary>
    public static string Begin(string overheid) =>
        $"NL.IMRO.{(overheid.StartsWith("PV", StringComparison.Ordinal) ? Provincies : "")}{overheid[2..]}.";

    public override string ToString() => $"{Begin(Overheid)}{Plan}-{Versie}";

    [GeneratedRegex(@"\ANL\.IMRO\.(?<code>[0-9]{4})\.(?<plan>[A-Za-z0-9]{1,18})-(?<versie>[A-Za-z0-9]{4})\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Vorm { get; }
}
