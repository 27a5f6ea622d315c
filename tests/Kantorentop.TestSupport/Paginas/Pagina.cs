using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Kantorentop.TestSupport.Paginas;

/// <summary>One line of docs/paginas.md: an address of the portal and what each kind of visitor gets there.</summary>
/// <param name="Sjabloon">The route, as the portal declares it.</param>
/// <param name="Voorbeeld">An address on the example data, or '<c>link op …</c>': the first link to it on that page.</param>
/// <param name="Antwoorden">What each kind of visitor gets, by the name of the column: a status, or 'aanmelden'.</param>
public sealed partial record Pagina(string Sjabloon, string Voorbeeld, IReadOnlyDictionary<string, string> Antwoorden)
{
    public const string Gelukt = "200";
    public const string Aanmelden = "aanmelden";

    private const string LinkOp = "link op ";

    /// <summary>Column of who did not sign in.</summary>
    public const string Bezoeker = "bezoeker";

    /// <summary>The page that links to it, when its address differs from one filling of the example data to the next.</summary>
    public string? Bron => Voorbeeld.StartsWith(LinkOp, StringComparison.Ordinal) ? Voorbeeld[LinkOp.Length..] : null;

    /// <summary>The kinds of visitor that get to see it, in the order of the columns.</summary>
    public IEnumerable<string> Kijkers => Antwoorden.Where(antwoord => antwoord.Value == Gelukt).Select(antwoord => antwoord.Key);

    /// <summary>The same page with a recognisable name in a list of tests.</summary>
    public override string ToString() => Bron is null ? Voorbeeld : Sjabloon;

    /// <summary>The status that a kind of visitor gets; a redirect for who has to sign in.</summary>
    public int Status(string soort) => Antwoorden[soort] == Aanmelden ? 302 : int.Parse(Antwoorden[soort], CultureInfo.InvariantCulture);

    /// <summary>The first link to this page in the HTML of its source.</summary>
    /// <exception cref="InvalidOperationException">When there is none.</exception>
    public string VindLink(string html)
    {
        var passend = new Regex("^" + Parameter().Replace(Sjabloon, Waarde) + @"(\?.*)?$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return Link().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups["adres"].Value)).FirstOrDefault(adres => passend.IsMatch(adres))
            ?? throw new InvalidOperationException($"docs/paginas.md: {Bron} has no link to {Sjabloon}.");
    }

    // What a parameter of the route may be: a word, unless the route asks for a number or a guid.
    private static string Waarde(Match parameter) => parameter.Groups["soort"].Value switch
    {
        "guid" => "[0-9a-f-]{36}",
        "int" or "long" => "[0-9]+",
        _ => "[^/?]+",
    };

    [GeneratedRegex(@"\{[^}:]+(:(?<soort>[^}]+))?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("href=\"(?<adres>/[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
