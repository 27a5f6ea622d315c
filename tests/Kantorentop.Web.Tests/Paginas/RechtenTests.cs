using System.Globalization;
using FluentAssertions;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>Holds the portal to docs/paginas.md: every address, and what every kind of visitor gets there.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class RechtenTests(Dashboardportaal portaal, Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    public static TheoryData<string, string> Regels
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var pagina in Paginatabel.Standaard.Paginas) data.Add(pagina.Sjabloon, pagina.Voorbeeld);
            return data;
        }
    }

    [Fact]
    public void Every_address_stands_in_the_table_and_nothing_else()
    {
        // The framework's own serve no data: static files, an empty redirect, its script, and in Development new files.
        var adressen = portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(eindpunt => eindpunt.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(eindpunt => eindpunt.RoutePattern.RawText!)
            .Where(adres => !adres.TrimStart('/').StartsWith('_') && adres != "{**path:file}");

        adressen.Distinct().Should().BeEquivalentTo(Paginatabel.Standaard.Paginas.Select(pagina => pagina.Sjabloon).Distinct());
    }

    [Theory, MemberData(nameof(Regels))]
    public async Task Everyone_gets_what_the_table_says(string sjabloon, string voorbeeld)
    {
        var pagina = Paginatabel.Standaard.Paginas.Single(pagina => pagina.Sjabloon == sjabloon && pagina.Voorbeeld == voorbeeld);
        var adres = await bezoekers.AdresAsync(pagina);
        var antwoorden = new Dictionary<string, string>();

        foreach (var soort in pagina.Antwoorden.Keys) antwoorden[soort] = Kort(await (await bezoekers.AlsAsync(soort)).OpenAsync(adres));

        antwoorden.Should().BeEquivalentTo(pagina.Antwoorden, "docs/paginas.md says so of {0}", adres);
    }

    private static string Kort(Antwoord antwoord) => antwoord.Doel?.StartsWith(Adressen.Aanmelden, StringComparison.Ordinal) == true
        ? Pagina.Aanmelden
        : ((int)antwoord.Status).ToString(CultureInfo.InvariantCulture);
}
