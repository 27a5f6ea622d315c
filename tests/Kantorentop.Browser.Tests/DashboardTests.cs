using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>Job two: the secretariat reads the dashboard, down from the land to a building and back up.</summary>
[Collection(nameof(Portaal))]
public sealed class DashboardTests(Portaal portaal)
{
    private const string Secretariaat = "secretariaat@kantorentop.example";

    [Theory, MemberData(nameof(Javascripts.Beide), MemberType = typeof(Javascripts))]
    public async Task The_secretariat_goes_down_by_a_click_and_back_by_the_breadcrumb(Javascript javascript)
    {
        await using var bezoeker = await portaal.BezoekAsync(javascript);
        await bezoeker.MeldAanAsync(Secretariaat);
        await bezoeker.OpenAsync("/");

        await ShouldShowAsync(bezoeker, javascript, "Kantorenleegstand in Nederland");
        await bezoeker.Pagina.GetByRole(AriaRole.Region, new() { Name = "Kantorenregio’s" }).Last.GetByRole(AriaRole.Link, new() { Name = "Utrecht", Exact = true }).ClickAsync();
        await ShouldShowAsync(bezoeker, javascript, "Kantorenregio Utrecht");
        await bezoeker.Pagina.Locator("#locaties").GetByRole(AriaRole.Link, new() { Name = "Kanaleneiland" }).ClickAsync();
        await ShouldShowAsync(bezoeker, javascript, "Kanaleneiland, Utrecht");
        await bezoeker.Pagina.Locator("#gebouwen").GetByRole(AriaRole.Link, new() { Name = "De Kanaalpoort" }).ClickAsync();
        await ShouldShowAsync(bezoeker, javascript, "De Kanaalpoort");

        await TerugAsync(bezoeker, "Kanaleneiland", "Kanaleneiland, Utrecht");
        await TerugAsync(bezoeker, "Kantorenregio Utrecht", "Kantorenregio Utrecht");
        await TerugAsync(bezoeker, "Nederland", "Kantorenleegstand in Nederland");
        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Theory, MemberData(nameof(Javascripts.Beide), MemberType = typeof(Javascripts))]
    public async Task Another_date_gives_other_figures_and_stays_on_the_way_down(Javascript javascript)
    {
        await using var bezoeker = await portaal.BezoekAsync(javascript);
        await bezoeker.OpenAsync("/regios/Utrecht");
        var eerder = await bezoeker.Pagina.Locator(".tegel .waarde").First.InnerTextAsync();

        await bezoeker.Pagina.GetByLabel("Peildatum").FillAsync("1-1-2013");
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();

        await Assertions.Expect(bezoeker.Pagina.Locator(".tegel .waarde").First).Not.ToHaveTextAsync(eerder);
        await bezoeker.Pagina.Locator("#locaties a[href^='/locaties/']").First.ClickAsync();
        await Assertions.Expect(bezoeker.Pagina.GetByLabel("Peildatum")).ToHaveValueAsync("01-01-2013");
        bezoeker.ShouldHaveSeenNoErrors();
    }

    private static async Task TerugAsync(Bezoeker bezoeker, string kruimel, string kop)
    {
        await bezoeker.Pagina.GetByRole(AriaRole.Navigation, new() { Name = "Kruimelpad" }).GetByRole(AriaRole.Link, new() { Name = kruimel, Exact = true }).ClickAsync();
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(kop);
    }

    private static async Task ShouldShowAsync(Bezoeker bezoeker, Javascript javascript, string kop)
    {
        await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(kop);
        if (javascript == Javascript.Aan) await bezoeker.ShouldBeAccessibleAsync();
    }
}
