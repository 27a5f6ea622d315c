using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>Job one: an official of the province fills in and submits a regional agreement, all parties sign, it is in force.</summary>
[Collection(nameof(Portaal))]
public sealed class AfsprakenTests(Portaal portaal)
{
    [Theory]
    [InlineData(Javascript.Aan, "Utrecht", "invoer@provincie-utrecht.example", true)]
    [InlineData(Javascript.Uit, "Twente", "invoer@provincie-overijssel.example", false)]
    public async Task An_agreement_goes_from_draft_to_being_in_force(Javascript javascript, string regio, string account, bool isBegonnen)
    {
        await using var ambtenaar = await portaal.BezoekAsync(javascript);
        await ambtenaar.MeldAanAsync(account);
        await ambtenaar.OpenAsync($"/afspraken/{regio}");
        if (isBegonnen) await ambtenaar.Pagina.GetByRole(AriaRole.Link, new() { Name = "Concept 1" }).ClickAsync();
        else await ambtenaar.KlikAsync("Afspraak beginnen");
        await ambtenaar.Pagina.GetByRole(AriaRole.Heading, new() { Name = "Onderdelen" }).WaitForAsync();
        await ambtenaar.Pagina.WaitForLoadStateAsync(LoadState.Load);
        var adres = new Uri(ambtenaar.Pagina.Url).AbsolutePath;

        await ambtenaar.VulAllesAsync(adres);
        await ambtenaar.DienInAsync(adres);
        await ControleerAsync(javascript, account.Replace("invoer@", "controle@", StringComparison.Ordinal), adres);
        await ambtenaar.ToetsAsync(adres);
        foreach (var partij in await PartijenAsync(ambtenaar)) await OndertekenAsync(javascript, partij, adres);

        await using var bezoeker = await portaal.BezoekAsync(javascript);
        await bezoeker.OpenAsync(adres);
        await Assertions.Expect(bezoeker.Pagina.Locator(".kenmerk").GetByText("Van kracht", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(bezoeker.Pagina.GetByText("wethouder, 15 januari 2015").First).ToBeVisibleAsync();
        ambtenaar.ShouldHaveSeenNoErrors();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_comes_back_and_can_be_thrown_away()
    {
        await using var ambtenaar = await portaal.BezoekAsync();
        await ambtenaar.MeldAanAsync("invoer@gemeente-amsterdam.example");
        const string Adres = "/afspraken/Amsterdam/2/visie";
        await ambtenaar.OpenAsync(Adres);
        var mix = ambtenaar.Pagina.Locator("[name='Invoer.Mix']");
        var bewaard = await mix.InputValueAsync();

        await mix.FillAsync("Nog niet af");
        await Assertions.Expect(ambtenaar.Pagina.Locator("[data-conceptstand]")).ToContainTextAsync("voor u apart gehouden");
        await ambtenaar.OpenAsync(Adres);

        await Assertions.Expect(mix).ToHaveValueAsync("Nog niet af");
        await Assertions.Expect(ambtenaar.Pagina.GetByText("Niet-opgeslagen invoer van")).ToBeVisibleAsync();
        await ambtenaar.KlikAsync("Deze invoer weggooien");
        await Assertions.Expect(mix).ToHaveValueAsync(bewaard);
        await Assertions.Expect(ambtenaar.Pagina.GetByText("Niet-opgeslagen invoer van")).ToBeHiddenAsync();
        await ambtenaar.Pagina.WaitForLoadStateAsync(LoadState.Load);
        ambtenaar.ShouldHaveSeenNoErrors();
    }

    /// <summary>A colleague of who submitted finds it in order, and closes the consultation to which nobody reacts.</summary>
    private async Task ControleerAsync(Javascript javascript, string account, string adres)
    {
        await using var collega = await portaal.BezoekAsync(javascript);
        await collega.MeldAanAsync(account);
        await collega.GeefAkkoordAsync(adres);
        await collega.SluitConsultatieAsync(adres, "De marktpartijen reageerden al bij het concept.");
        collega.ShouldHaveSeenNoErrors();
    }

    private static async Task<IReadOnlyList<string>> PartijenAsync(Bezoeker bezoeker)
    {
        var regels = await bezoeker.Pagina.Locator(".partijen li").AllInnerTextsAsync();
        regels.Should().NotBeEmpty();
        return [.. regels.Select(regel => regel.Split('\n')[0].Trim())];
    }

    private async Task OndertekenAsync(Javascript javascript, string partij, string adres)
    {
        var domein = string.Join('-', partij.ToLowerInvariant().Split(' ', '\''));
        await using var bestuurder = await portaal.BezoekAsync(javascript);
        await bestuurder.MeldAanAsync($"tekent@{domein}.example");
        await bestuurder.OndertekenAsync(adres);
        bestuurder.ShouldHaveSeenNoErrors();
    }
}
