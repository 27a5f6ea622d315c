using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>One visitor of each kind in docs/paginas.md; an account signs in once.</summary>
public sealed class Bezoekers(Dashboardportaal portaal)
{
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
}
