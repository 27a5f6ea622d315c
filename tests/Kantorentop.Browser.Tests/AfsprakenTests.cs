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
        else await KlikAsync(ambtenaar, "Afspraak beginnen");
        await ambtenaar.Pagina.GetByRole(AriaRole.Heading, new() { Name = "Onderdelen" }).WaitForAsync();
        await ambtenaar.Pagina.WaitForLoadStateAsync(LoadState.Load);
        var adres = new Uri(ambtenaar.Pagina.Url).AbsolutePath;

        foreach (var blad in new[] { "visie", "doelen", "locaties", "gebiedsvisies", "voordelen" }) await VulAsync(ambtenaar, $"{adres}/{blad}");
        await DienInAsync(ambtenaar, adres);
        await ControleerAsync(javascript, account.Replace("invoer@", "controle@", StringComparison.Ordinal), adres);
        await ToetsAsync(ambtenaar, adres);
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
        await KlikAsync(ambtenaar, "Deze invoer weggooien");
        await Assertions.Expect(mix).ToHaveValueAsync(bewaard);
        await Assertions.Expect(ambtenaar.Pagina.GetByText("Niet-opgeslagen invoer van")).ToBeHiddenAsync();
        await ambtenaar.Pagina.WaitForLoadStateAsync(LoadState.Load);
        ambtenaar.ShouldHaveSeenNoErrors();
    }

    /// <summary>Fills in what is still empty on a page, and saves.</summary>
    private static async Task VulAsync(Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync(adres);
        foreach (var keuze in await bezoeker.Pagina.Locator("main select").AllAsync())
            if ((await keuze.InputValueAsync()).Length == 0) await keuze.SelectOptionAsync("Balans");
        foreach (var veld in await bezoeker.Pagina.Locator("main textarea, main input[type=text]").AllAsync())
            if ((await veld.InputValueAsync()).Length == 0) await veld.FillAsync(Waarde(await veld.GetAttributeAsync("name") ?? ""));
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).First.ClickAsync();
        await SeeAsync(bezoeker, "Bewaard. Ga verder");
    }

    private static string Waarde(string naam) => naam.Split('.')[^1] switch
    {
        "Nulwaarde" or "Doel" or "Plancapaciteit" or "Nieuwbouw" or "Onttrekken" => "0",
        "Nuldatum" => "1 januari 2013",
        "Doeldatum" => "27-06-2017",
        "Gereed" => "31-12-2016",
        _ => "Wij spreken dit samen af.",
    };

    private static async Task DienInAsync(Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/indienen");
        var toelichting = bezoeker.Pagina.GetByLabel("Waarom u toch indient");
        if (await toelichting.CountAsync() > 0)
        {
            await KlikAsync(bezoeker, "Indienen bij de provincie");
            await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Leg uit waarom u indient terwijl niet alles optelt.");
            await toelichting.FillAsync("De plannen liggen juridisch vast.");
        }

        await KlikAsync(bezoeker, "Indienen bij de provincie");
        await SeeAsync(bezoeker, "De afspraak is ingediend.");
    }

    /// <summary>A colleague of who submitted finds it in order, and closes the consultation to which nobody reacts.</summary>
    private async Task ControleerAsync(Javascript javascript, string account, string adres)
    {
        await using var collega = await portaal.BezoekAsync(javascript);
        await collega.MeldAanAsync(account);
        await collega.OpenAsync($"{adres}/controleren");
        await KlikAsync(collega, "Akkoord");
        await SeeAsync(collega, "Uw akkoord is vastgelegd.");
        await collega.OpenAsync($"{adres}/consultatie");
        await collega.Pagina.GetByLabel("Waarom u nu al sluit").FillAsync("De marktpartijen reageerden al bij het concept.");
        await KlikAsync(collega, "Consultatie sluiten");
        await SeeAsync(collega, "De consultatie is gesloten.");
        collega.ShouldHaveSeenNoErrors();
    }

    private static async Task ToetsAsync(Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/mededingingstoets");
        await bezoeker.Pagina.GetByLabel("Getoetst door").FillAsync("Bureau Voorbeeld");
        await bezoeker.Pagina.GetByLabel("Datum van de toets").FillAsync("15-01-2015");
        await bezoeker.Pagina.GetByLabel("Conclusie").FillAsync("Geen bezwaar.");
        await KlikAsync(bezoeker, "Vastleggen");
        await SeeAsync(bezoeker, "De toets is vastgelegd.");
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
        await bestuurder.OpenAsync($"{adres}/ondertekenen");
        await bestuurder.Pagina.GetByLabel("Functie").FillAsync("wethouder");
        await KlikAsync(bestuurder, "Ondertekenen");
        await SeeAsync(bestuurder, "Uw handtekening is vastgelegd.");
        bestuurder.ShouldHaveSeenNoErrors();
    }

    // Waits for the whole page: going on while a script still loads would count as a failed request.
    private static async Task SeeAsync(Bezoeker bezoeker, string zin)
    {
        await Assertions.Expect(bezoeker.Pagina.GetByText(zin)).ToBeVisibleAsync();
        await bezoeker.Pagina.WaitForLoadStateAsync(LoadState.Load);
    }

    private static Task KlikAsync(Bezoeker bezoeker, string knop) =>
        bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();
}
