using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>An official of a municipality corrects a stand, and sees the figure and the history change.</summary>
[Collection(nameof(Portaal))]
public sealed class GegevensTests(Portaal portaal)
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";

    [Theory]
    [InlineData(Javascript.Aan, "UTR-PAP-001", "UTR-PAP-001-3")]
    [InlineData(Javascript.Uit, "UTR-LEI-001", "UTR-LEI-001-1")]
    public async Task An_official_corrects_a_stand_and_sees_the_figure_and_the_history_change(Javascript javascript, string gebouw, string ruimte)
    {
        await using var bezoeker = await portaal.BezoekAsync(javascript);
        var pagina = bezoeker.Pagina;
        await bezoeker.MeldAanAsync(Utrecht);
        await bezoeker.OpenAsync("/gegevens");
        await pagina.GetByLabel("Zoek op code, naam of adres").FillAsync(gebouw);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Zoek" }).ClickAsync();
        await pagina.Locator($"a[href='/gegevens/gebouw/{gebouw}']").ClickAsync();

        await VulInAsync(pagina, ruimte, "31-02-2015");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("De datum 31-02-2015 bestaat niet.");
        await pagina.GetByRole(AriaRole.Textbox, new() { Name = "Geldt vanaf" }).FillAsync("15 januari 2015");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();

        await Assertions.Expect(pagina.GetByText("Toegevoegd: de stand.")).ToBeVisibleAsync();
        var leeg = await LeegAsync(pagina);
        await CorrigeerAsync(pagina, ruimte);

        await Assertions.Expect(pagina.GetByText("Verbeterd: de stand.")).ToBeVisibleAsync();
        (await LeegAsync(pagina)).Should().NotBe(leeg, "the unit is no longer vacant");
        await Assertions.Expect(pagina.Locator("#geschiedenis s").First).ToContainTextAsync("Gebruik: Geen");
        bezoeker.ShouldHaveSeenNoErrors();
    }

    private static async Task VulInAsync(IPage pagina, string ruimte, string vanaf)
    {
        await pagina.Locator($"a[href='/gegevens/toevoegen/ruimtestanden?bij={ruimte}']").ClickAsync();
        await pagina.GetByRole(AriaRole.Textbox, new() { Name = "Geldt vanaf" }).FillAsync(vanaf);
        await KiesAsync(pagina, "geen");
        await KiesAsync(pagina, "ja");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voeg toe" }).ClickAsync();
    }

    private static async Task CorrigeerAsync(IPage pagina, string ruimte)
    {
        await pagina.Locator($"section:has(#ruimte-{ruimte.ToLowerInvariant()})").GetByRole(AriaRole.Link, new() { Name = "Verbeter de stand vanaf 15-01-2015" }).ClickAsync();
        await KiesAsync(pagina, "kantoor");
        await KiesAsync(pagina, "nee");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Leg de verbetering vast" }).ClickAsync();
    }

    private static Task KiesAsync(IPage pagina, string waarde) => pagina.Locator($"input[type=radio][value={waarde}]").CheckAsync();

    private static Task<string> LeegAsync(IPage pagina) =>
        pagina.Locator(".tegel", new() { Has = pagina.GetByText("Leeg", new() { Exact = true }) }).Locator(".waarde").InnerTextAsync();
}
