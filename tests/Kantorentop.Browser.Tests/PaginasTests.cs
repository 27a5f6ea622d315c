using System.Reflection;
using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>
/// A walk over every page of the portal, as docs/paginas.md lists them: by who did not sign in and by the first account
/// that sees it.
/// </summary>
[Collection(nameof(Portaal))]
public sealed class PaginasTests(Rondgang rondgang) : IClassFixture<Rondgang>
{
    private static IEnumerable<string> Sjablonen =>
        typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);

    /// <summary>Each page with who opens it; axe looks at it on both screens.</summary>
    public static TheoryData<string, string> Bezoeken
    {
        get
        {
            var data = new TheoryData<string, string>();
            var paginas = Paginatabel.Standaard.Paginas.Where(pagina => Sjablonen.Contains(pagina.Sjabloon)).DistinctBy(pagina => pagina.Sjabloon);
            foreach (var pagina in paginas)
            {
                foreach (var soort in Openers(pagina).Take(1)) data.Add(pagina.Sjabloon, soort);
            }

            return data;
        }
    }

    [Fact]
    public void Every_page_stands_in_the_table() =>
        Paginatabel.Standaard.Ontbrekend(Sjablonen).Should().BeEmpty("every page has a line in docs/paginas.md, with an example and who gets what");

    [Theory, MemberData(nameof(Bezoeken))]
    public async Task A_page_is_whole_accessible_and_fits_every_screen(string sjabloon, string soort)
    {
        var pagina = Paginatabel.Standaard.Paginas.First(pagina => pagina.Sjabloon == sjabloon);
        var bezoeker = await rondgang.AlsAsync(soort);
        bezoeker.Vergeet();
        var adres = pagina.Bron is { } bron ? pagina.VindLink(await bezoeker.LeesAsync(bron)) : pagina.Voorbeeld;

        await bezoeker.OpenAsync(adres, pagina.Status(soort));

        await bezoeker.ShouldHaveOneHeadingAndTitleAsync();
        foreach (var scherm in new[] { Scherm.Laptop, Scherm.Smalst })
        {
            await bezoeker.ZetSchermAsync(scherm);
            await bezoeker.ShouldFitTheWidthAsync();
            await bezoeker.ShouldBeAccessibleAsync();
        }

        await bezoeker.ShouldSayTheSameWithoutScriptsAsync();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    // A page that nobody opens outside its task is walked with the answer that it gives then.
    private static IEnumerable<string> Openers(Pagina pagina)
    {
        var openers = pagina.Kijkers.Any() ? pagina.Kijkers : pagina.Antwoorden.Where(antwoord => antwoord.Value is "404" or "410").Select(antwoord => antwoord.Key);
        string?[] gekozen = [openers.FirstOrDefault(soort => soort == Pagina.Bezoeker), openers.FirstOrDefault(soort => soort != Pagina.Bezoeker)];
        return gekozen.OfType<string>();
    }
}
