using System.IO.Compression;
using System.Net;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>One visitor of each kind in docs/paginas.md; an account signs in once.</summary>
public sealed class Bezoekers(Dashboardportaal portaal)
{
    private readonly Dictionary<(string, string), string> _inhoud = [];
    private readonly Dictionary<string, Klant> _klanten = new(StringComparer.Ordinal);

    public async Task<Klant> AlsAsync(string soort) => _klanten.TryGetValue(soort, out var klant)
        ? klant
        : _klanten[soort] = await portaal.WieAsync(Paginatabel.Standaard.Accounts.GetValueOrDefault(soort));

    /// <summary>The address of a page, found by the first kind of visitor that sees it.</summary>
    public async Task<string> AdresAsync(Pagina pagina) =>
        pagina.Bron is { } bron ? pagina.VindLink(await TekstAsync(pagina.Kijkers.First(), bron)) : pagina.Voorbeeld;

    /// <summary>What someone gets, whole: the HTML of a page, the text of a file.</summary>
    public async Task<string> TekstAsync(string soort, string adres) =>
        await (await (await AlsAsync(soort)).Client.GetAsync(new Uri(adres, UriKind.Relative))).Content.ReadAsStringAsync();

    /// <summary>All that someone can read at an address, also within a file; fetched once.</summary>
    public async Task<string> InhoudAsync(string soort, string adres) => _inhoud.TryGetValue((soort, adres), out var inhoud)
        ? inhoud
        : _inhoud[(soort, adres)] = await LeesAsync(soort, adres);

    private async Task<string> LeesAsync(string soort, string adres)
    {
        if (!adres.EndsWith(".zip", StringComparison.Ordinal) && !adres.EndsWith(".xlsx", StringComparison.Ordinal)) return WebUtility.HtmlDecode(await TekstAsync(soort, adres));
        using var antwoord = await (await AlsAsync(soort)).Client.GetAsync(new Uri(adres, UriKind.Relative));
        if (!antwoord.IsSuccessStatusCode) return "";
        await using var zip = new ZipArchive(await antwoord.Content.ReadAsStreamAsync());
        return string.Concat(await Task.WhenAll(zip.Entries.Select(LeesAsync)));
    }

    private static async Task<string> LeesAsync(ZipArchiveEntry bestand)
    {
        using var lezer = new StreamReader(await bestand.OpenAsync());
        return await lezer.ReadToEndAsync();
    }
}
