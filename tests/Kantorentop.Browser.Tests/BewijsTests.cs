using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>An investor shows what it did; the secretariaat accepts one answer and returns the other, and the investor reads why.</summary>
[Collection(nameof(Portaal))]
public sealed class BewijsTests(Portaal portaal)
{
    private const string Plan = "/transformatieplicht/gebouwen/UTR-KAN-001";
    private const string Reden = "Zeg erbij wanneer de verbouwing begint.";

    [Fact]
    public async Task An_investor_declares_and_plans_and_the_secretariat_judges_both()
    {
        await using var belegger = await portaal.BezoekAsync(Javascript.Uit);
        await belegger.MeldAanAsync("invoer@bel-1.example");
        await VerklaarAsync(belegger);
        await LegPlanVastAsync(belegger);

        await using var secretariaat = await portaal.BezoekAsync();
        await secretariaat.MeldAanAsync("secretariaat@kantorentop.example");
        await OpenBewijsAsync(secretariaat, "6");
        await OordeelAsync(secretariaat, "Aanvaarden");
        await OpenBewijsAsync(secretariaat, "7.4");
        await OordeelAsync(secretariaat, "Teruggeven");
        await Assertions.Expect(secretariaat.Pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Vul in wat er nog ontbreekt.");
        await secretariaat.Pagina.GetByLabel("Wat ontbreekt er?").FillAsync(Reden);
        await OordeelAsync(secretariaat, "Teruggeven");
        await Assertions.Expect(secretariaat.Pagina.GetByText("Uw oordeel over het antwoord van Voorbeeld Vastgoed Fonds is vastgelegd.")).ToBeVisibleAsync();

        await belegger.OpenAsync(Plan);
        await Assertions.Expect(belegger.Pagina.Locator("#verloop")).ToContainTextAsync(Reden);
        await belegger.OpenAsync("/verplichtingen/6-jaar-2014");
        await Assertions.Expect(belegger.Pagina.GetByText("Aanvaard", new() { Exact = true })).ToBeVisibleAsync();
        belegger.ShouldHaveSeenNoErrors();
        secretariaat.ShouldHaveSeenNoErrors();
    }

    private static async Task VerklaarAsync(Bezoeker belegger)
    {
        await belegger.OpenAsync("/verplichtingen");
        await belegger.Pagina.GetByRole(AriaRole.Link, new() { Name = "Vul de verklaring over 2014 in" }).ClickAsync();
        await KiesAsync(belegger, "Artikel 6:", "Ja");
        await KiesAsync(belegger, "Artikel 7, lid 5:", "Gedeeltelijk");
        await belegger.Pagina.GetByLabel("Hoeveel nieuwe kantoren").FillAsync("1");
        await KiesAsync(belegger, "Artikel 7, lid 6:", "Ja");
        await belegger.Pagina.GetByLabel("Datum van de verklaring").FillAsync("10-01-2015");
        await belegger.KlikAsync("Verklaring versturen");
        await Assertions.Expect(belegger.Pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Leg bij artikel 7, lid 5 uit waarom u ‘gedeeltelijk’ kiest.");

        await belegger.Pagina.GetByLabel("Toelichting bij artikel 7, lid 5").FillAsync("Wij kochten er één, dicht bij een station.");
        await belegger.KlikAsync("Verklaring versturen");
        await Assertions.Expect(belegger.Pagina.GetByText("Zij beantwoordt 3 verplichtingen.")).ToBeVisibleAsync();
    }

    private static Task KiesAsync(Bezoeker belegger, string vraag, string keuze) =>
        belegger.Pagina.GetByRole(AriaRole.Region, new() { Name = vraag }).GetByLabel(keuze, new() { Exact = true }).CheckAsync();

    private static async Task LegPlanVastAsync(Bezoeker belegger)
    {
        await belegger.OpenAsync("/verplichtingen/7.4-gebouw-UTR-KAN-001");
        await belegger.Pagina.Locator($"a[href='{Plan}']").First.ClickAsync();
        await belegger.Pagina.GetByLabel("In voorbereiding").CheckAsync();
        await belegger.Pagina.GetByLabel("Datum van deze stap").FillAsync("12-01-2015");
        await belegger.Pagina.GetByLabel("Wat wordt het gebouw?").FillAsync("120 woningen en een school");
        await belegger.Pagina.GetByLabel("Vat het plan of deze stap samen").FillAsync("Wij vragen een vergunning aan.");
        await belegger.KlikAsync("Vastleggen");
        await Assertions.Expect(belegger.Pagina.GetByText("Uw stap is vastgelegd.")).ToBeVisibleAsync();
    }

    /// <summary>From the secretariaat's desk to the newest answer of the investor on a member of the covenant.</summary>
    private static async Task OpenBewijsAsync(Bezoeker secretariaat, string lid)
    {
        await secretariaat.OpenAsync("/secretariaat");
        await secretariaat.Pagina.Locator("a[href='/secretariaat/bewijs']").First.ClickAsync();
        await secretariaat.Pagina.GetByLabel("Artikel", new() { Exact = true }).SelectOptionAsync(lid);
        await secretariaat.Pagina.GetByLabel("Partij", new() { Exact = true }).SelectOptionAsync("BEL-1");
        await secretariaat.KlikAsync("Toon");
        await secretariaat.Pagina.Locator("tbody th a").Last.ClickAsync();
    }

    private static async Task OordeelAsync(Bezoeker secretariaat, string oordeel)
    {
        await secretariaat.Pagina.GetByLabel(oordeel).CheckAsync();
        await secretariaat.KlikAsync("Vastleggen");
    }
}
