using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>Job three: a market party sees its obligations and answers one; the secretariat reads the answer.</summary>
[Collection(nameof(Portaal))]
public sealed class VerplichtingenTests(Portaal portaal)
{
    [Theory]
    [InlineData(Javascript.Aan, "AMS-AMS")]
    [InlineData(Javascript.Uit, "ROT-BRA")]
    public async Task An_investor_answers_a_duty_and_the_secretariat_reads_it(Javascript javascript, string locatie)
    {
        var tekst = $"Wij werken mee aan het plan voor {locatie}.";
        await using var belegger = await portaal.BezoekAsync(javascript);
        await belegger.MeldAanAsync("invoer@bel-1.example");
        await belegger.Pagina.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByRole(AriaRole.Link, new() { Name = "Verplichtingen" }).ClickAsync();
        await belegger.Pagina.Locator($".plicht .knoplink[href*='-locatie-{locatie}']").ClickAsync();

        await VerstuurAsync(belegger, "", "");
        await Assertions.Expect(belegger.Pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Vul uw antwoord in.");
        await VerstuurAsync(belegger, tekst, "10 januari 2015");

        await Assertions.Expect(belegger.Pagina.GetByText("Uw antwoord is vastgelegd.")).ToBeVisibleAsync();
        await Assertions.Expect(belegger.Pagina.GetByText(tekst)).ToBeVisibleAsync();
        belegger.ShouldHaveSeenNoErrors();
        await ShouldReadAsync(new Uri(belegger.Pagina.Url).AbsolutePath, javascript, tekst);
    }

    [Fact]
    public async Task The_covenants_text_beside_the_list_changes_without_leaving_the_page()
    {
        await using var belegger = await portaal.BezoekAsync();
        await belegger.MeldAanAsync("invoer@bel-1.example");
        await belegger.OpenAsync("/verplichtingen");
        await belegger.Pagina.GetByRole(AriaRole.Link, new() { Name = "Artikel 7, lid 1", Exact = true }).First.ClickAsync();

        await Assertions.Expect(belegger.Pagina.Locator("#convenanttekst")).ToContainTextAsync("Beleggers investeren in kwaliteitsverbetering");
        new Uri(belegger.Pagina.Url).Query.Should().BeEmpty("only the panel was fetched");
        belegger.ShouldHaveSeenNoErrors();
    }

    [Theory]
    [InlineData("invoer@bel-1.example", "/verplichtingen")]
    [InlineData("invoer@bel-1.example", "/verplichtingen?weergave=artikel")]
    [InlineData("secretariaat@kantorentop.example", "/verplichtingen?weergave=artikel")]
    [InlineData("secretariaat@kantorentop.example", "/verplichtingen?partij=BEL-1")]
    public async Task Every_view_of_the_duties_is_accessible_and_fits_a_phone(string account, string pad)
    {
        await using var bezoeker = await portaal.BezoekAsync(scherm: new Scherm(320, 700));
        await bezoeker.MeldAanAsync(account);
        await bezoeker.OpenAsync(pad);

        await bezoeker.ShouldFitTheWidthAsync();
        await bezoeker.ShouldBeAccessibleAsync();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    private async Task ShouldReadAsync(string pad, Javascript javascript, string tekst)
    {
        await using var secretariaat = await portaal.BezoekAsync(javascript);
        await secretariaat.MeldAanAsync("secretariaat@kantorentop.example");
        await secretariaat.OpenAsync($"{pad}?partij=BEL-1");
        await Assertions.Expect(secretariaat.Pagina.GetByText(tekst)).ToBeVisibleAsync();
        await Assertions.Expect(secretariaat.Pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" })).ToHaveCountAsync(0);
    }

    private static async Task VerstuurAsync(Bezoeker bezoeker, string tekst, string datum)
    {
        await bezoeker.Pagina.GetByLabel("Wat doet of deed u?").FillAsync(tekst);
        await bezoeker.Pagina.GetByLabel("Datum van het bewijs").FillAsync(datum);
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
    }
}
