using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>The secretariaat's day: it plans a consultation, holds it, and adopts its report.</summary>
[Collection(nameof(Portaal))]
public sealed class OverlegTests(Portaal portaal)
{
    [Fact]
    public async Task The_secretariat_plans_and_holds_a_consultation()
    {
        await using var secretariaat = await portaal.BezoekAsync();
        var pagina = secretariaat.Pagina;
        await secretariaat.MeldAanAsync("secretariaat@kantorentop.example");
        await secretariaat.OpenAsync("/secretariaat");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Alle overleggen" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Plan een overleg" }).ClickAsync();
        await pagina.GetByLabel("Soort overleg").SelectOptionAsync("Gezamenlijk");
        await pagina.GetByLabel("Datum").FillAsync("13-01-2015");
        await pagina.GetByLabel("Plaats en tijd").FillAsync("Utrecht, Provinciehuis, 10.00 uur");
        await LegVastAsync(pagina);

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Maak de agenda" }).ClickAsync();
        await pagina.GetByLabel("Onderwerp").First.FillAsync("Plannen voor gebouwen die lang leegstaan");
        await pagina.GetByLabel("Artikel").First.FillAsync("7.4");
        await LegVastAsync(pagina);
        await Assertions.Expect(pagina.Locator("#agenda")).ToContainTextAsync("Artikel 7, lid 4");

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Overleg gehouden" }).ClickAsync();
        foreach (var partij in new[] { "Rijk", "VNG", "IVBN" }) await pagina.GetByLabel(partij, new() { Exact = true }).CheckAsync();
        await LegVastAsync(pagina);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Voeg een besluit toe" }).ClickAsync();
        await pagina.GetByLabel("Wat besloten partijen?").FillAsync("Beleggers melden hun plannen voor 1 maart.");
        await LegVastAsync(pagina);
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Stel het verslag vast" }).ClickAsync();
        await pagina.GetByLabel("Verslag", new() { Exact = true }).FillAsync("Partijen bespraken de plannen.");
        await pagina.GetByLabel("Vastgesteld op").FillAsync("14-01-2015");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Vaststellen" }).ClickAsync();

        await Assertions.Expect(pagina.GetByText("Het verslag is vastgesteld.")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator("#besluiten")).ToContainTextAsync("Beleggers melden hun plannen voor 1 maart.");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Voeg een besluit toe" })).ToHaveCountAsync(0);
        await secretariaat.ShouldBeAccessibleAsync();
        await MaakDossierAsync(secretariaat);
    }

    /// <summary>From the consultation to its papers, and the same as a file for Word.</summary>
    private static async Task MaakDossierAsync(Bezoeker secretariaat)
    {
        var pagina = secretariaat.Pagina;
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Maak het overlegdossier" }).ClickAsync();
        await Assertions.Expect(pagina.GetByLabel("Overleg", new() { Exact = true })).Not.ToHaveValueAsync("");
        await secretariaat.KlikAsync("Dossier maken");
        await pagina.WaitForURLAsync("**/overleggen/*/dossier/1", new() { Timeout = 60_000 });
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("13-01-2015");
        await secretariaat.ShouldBeAccessibleAsync();
        // Before the download: the browser notes a page that it leaves for a file as broken off.
        secretariaat.ShouldHaveSeenNoErrors();
        var bestand = await pagina.RunAndWaitForDownloadAsync(() => pagina.GetByRole(AriaRole.Link, new() { Name = "Word van het overleg" }).ClickAsync());
        bestand.SuggestedFilename.Should().EndWith(".docx");
    }

    private static Task LegVastAsync(IPage pagina) => pagina.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
}
