using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Microsoft.AspNetCore.WebUtilities;

namespace Kantorentop.Web.Tests.Herkomst;

/// <summary>Finds the figures on a page: areas and percentages in its text, and the numbers of tiles and tables.</summary>
internal static partial class Cijferzoeker
{
    /// <summary>Thresholds of the covenant and sizes of what is a row itself, not a figure.</summary>
    private static readonly string[] Grenzen = ["500 m²", "5.000 m²", "80%", "5%"];

    /// <summary>Charts, headings, what is typed, and tables whose rows are what figures are made from.</summary>
    private const string GeenCijfer = "svg, .legenda, h1, h2, h3, .kenmerk, .onderschrift, caption, thead, form, .formule strong, #rijen, #ruimten, #plannen";

    /// <summary>Figures without a link to their provenance.</summary>
    public static IReadOnlyList<string> ZonderHerkomst(IHtmlDocument pagina) =>
    [
        .. pagina.QuerySelector("main")!.Descendants().OfType<IText>()
            .Where(tekst => IsCijfer(tekst) && tekst.ParentElement!.Closest(GeenCijfer) is null && !HeeftLink(tekst))
            .Select(tekst => $"{tekst.Data.Trim()} in {tekst.ParentElement!.Closest("tr, li, p, dd")?.TextContent.Trim() ?? "?"}"),
    ];

    /// <summary>The addresses of provenance on a page with what the link says.</summary>
    public static IReadOnlyList<(string Adres, string Tekst)> Herkomsten(IHtmlDocument pagina) =>
        [.. pagina.QuerySelectorAll("main a[href^='/herkomst?']").Select(link => (link.GetAttribute("href")!, link.TextContent.Trim()))];

    /// <summary>The figure that an address is about.</summary>
    public static Cijfervraag Vraag(string adres)
    {
        var velden = QueryHelpers.ParseQuery(adres[adres.IndexOf('?', StringComparison.Ordinal)..]);
        return new Cijfervraag(
            Cijferregister.Find(velden["cijfer"])!.Cijfer,
            Gebied.Parse(velden["gebied"])!.Value,
            DateOnly.ParseExact(velden["peildatum"].ToString(), "dd-MM-yyyy", CultureInfo.InvariantCulture),
            velden.TryGetValue("gebouw", out var gebouw) ? gebouw.ToString() : null);
    }

    private static bool IsCijfer(IText tekst)
    {
        var zonderGrenzen = Grenzen.Aggregate(" " + tekst.Data.Replace('\u00A0', ' '), (data, grens) => data.Replace(" " + grens, " ", StringComparison.Ordinal));
        if (Maat().IsMatch(zonderGrenzen)) return true;
        return tekst.ParentElement!.Closest("td.getal, .tegel .waarde") is not null && tekst.Data.Any(char.IsAsciiDigit);
    }

    // In a list of what asks attention the line leads to the figure that it is about.
    private static bool HeeftLink(IText tekst) =>
        tekst.ParentElement!.Closest("a[href^='/herkomst?']") is not null
        || tekst.ParentElement!.Closest(".aandacht li")?.QuerySelector("a[href^='/herkomst?']") is not null;

    [GeneratedRegex(@"\d\s?(m²|%)", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Maat();
}
