using System.Globalization;
using System.Text.RegularExpressions;

namespace Kantorentop.Web.Invoer;

/// <summary>
/// Reads a number as the Dutch write it: '1250', '1.250' and '1.250,5' are read, spaces and a unit behind it are ignored.
/// A point only separates thousands. The framework's own reader would take '12.5' for 125.
/// </summary>
public static partial class Getallezer
{
    private const int MeesteCijfers = 15;

    public static Lezing<decimal> Lees(string? tekst)
    {
        var kaal = Eenheid().Replace(Spaties().Replace(tekst ?? "", ""), "").Replace('−', '-');
        if (kaal.Length == 0) return default;
        if (!Getal().IsMatch(kaal)) return Lezing<decimal>.Mislukt(Uitleg(kaal));
        if (kaal.Count(char.IsAsciiDigit) > MeesteCijfers)
            return Lezing<decimal>.Mislukt($"Vul een getal in van hooguit {MeesteCijfers} cijfers.");
        var invariant = kaal.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return Lezing<decimal>.Met(decimal.Parse(invariant, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    private static string Uitleg(string kaal) => (kaal.Count(t => t == ','), kaal.Count(t => t == '.')) switch
    {
        _ when kaal.Any(t => !char.IsAsciiDigit(t) && t is not ('.' or ',' or '-')) => "Gebruik alleen cijfers, bijvoorbeeld 1.250.",
        ( > 1, _) => "Gebruik hooguit één komma, bijvoorbeeld 1.250,5.",
        (0, 1) => "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.",
        (_, > 0) => "Zet een punt alleen tussen groepen van drie cijfers, bijvoorbeeld 1.250.000.",
        _ => "Vul een getal in, bijvoorbeeld 1.250,5.",
    };

    [GeneratedRegex(@"^-?([1-9][0-9]{0,2}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Getal();

    [GeneratedRegex(@"\s+", RegexOptions.None, 100)]
    private static partial Regex Spaties();

    [GeneratedRegex("(m²|m2|%)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Eenheid();
}
