using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>
/// A region of eight municipalities in two provinces goes the whole way of articles 2 to 5: a draft that is returned, a consultation
/// with an answer, ten signatures, a plan that is scrapped after its cost agreement, a fund, and a change that comes into force.
/// </summary>
public sealed class RegioreisTests : IAsyncLifetime
{
    private const string Afspraken = "/afspraken/Groene%20Kring";
    private const string Invoerder = "invoer@provincie-utrecht.example";
    private const string Utrecht = "controle@provincie-utrecht.example";
    private const string ZuidHolland = "controle@provincie-zuid-holland.example";
    private const string Gouda = "invoer@gemeente-gouda.example";

    private readonly Dictionary<string, Bezoeker> _mensen = [];
    private Testdatabase? _database;
    private Webknoop? _knoop;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static IEnumerable<string> Ondertekenaars =>
    [
        "tekent@provincie-utrecht.example", "tekent@provincie-zuid-holland.example",
        .. Regioproef.Gemeenten.Select(gemeente => $"tekent@gemeente-{gemeente.Naam.ToLowerInvariant()}.example"),
    ];

    public async Task InitializeAsync()
    {
        _database = await Regioproef.MaakAsync();
        _knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = _database.Verbinding });
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    [Fact]
    public async Task A_region_goes_from_nothing_to_an_agreement_in_force_a_decision_a_fund_and_an_amendment()
    {
        var ambtenaar = await WieAsync(Invoerder);
        await ambtenaar.OpenAsync(Afspraken);
        await ambtenaar.KlikAsync("Afspraak beginnen");
        await ambtenaar.Pagina.GetByRole(AriaRole.Heading, new() { Name = "Onderdelen" }).WaitForAsync();
        const string Eerste = $"{Afspraken}/1";
        await ambtenaar.VulAllesAsync(Eerste);
        await ambtenaar.DienInAsync(Eerste);
        await StuurTerugAsync(Eerste);
        await ambtenaar.DienInAsync(Eerste);
        await DoorloopAsync(Eerste);

        await SchrapAsync();
        await RichtFondsOpAsync();
        await WijzigAsync(ambtenaar);

        foreach (var mens in _mensen.Values) mens.ShouldHaveSeenNoErrors();
    }

    public async Task DisposeAsync()
    {
        foreach (var mens in _mensen.Values) await mens.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_knoop is not null) await _knoop.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    private async Task StuurTerugAsync(string adres)
    {
        var controleur = await WieAsync(ZuidHolland);
        await controleur.OpenAsync($"{adres}/terugsturen");
        await controleur.Pagina.GetByLabel("Reden").FillAsync("Leg uit waarom het saldo zo hoog blijft.");
        await controleur.KlikAsync("Terugsturen");
        await controleur.SeeAsync("De afspraak is teruggestuurd en is weer een concept.");
    }

    /// <summary>Both provinces check, an investor comments and is answered, the check of competition law, ten signatures, in force.</summary>
    private async Task DoorloopAsync(string adres)
    {
        await (await WieAsync(Utrecht)).GeefAkkoordAsync(adres);
        await (await WieAsync(ZuidHolland)).GeefAkkoordAsync(adres);
        await ReageerAsync(adres);
        await (await WieAsync(Utrecht)).SluitConsultatieAsync(adres, "Wie wilde reageren, deed dat.");
        await (await WieAsync(Invoerder)).ToetsAsync(adres);
        foreach (var email in Ondertekenaars) await (await WieAsync(email)).OndertekenAsync(adres);

        var lezer = await WieAsync(Gouda);
        await lezer.OpenAsync(adres);
        await Assertions.Expect(lezer.Pagina.Locator(".kenmerk").GetByText("Van kracht", new() { Exact = true })).ToBeVisibleAsync();
        (await lezer.Pagina.Locator(".partijen li").CountAsync()).Should().Be(10);
    }

    private async Task ReageerAsync(string adres)
    {
        var belegger = await WieAsync("invoer@bel-1.example");
        await belegger.OpenAsync($"{adres}/consultatie");
        await belegger.Pagina.Locator("main select").SelectOptionAsync("Locatiedoelen");
        await belegger.Pagina.GetByLabel("Reactie", new() { Exact = true }).FillAsync("Houd ruimte voor transformatie.");
        await belegger.KlikAsync("Reactie versturen");
        await belegger.SeeAsync("Uw reactie is verstuurd.");

        var gemeente = await WieAsync(Gouda);
        await gemeente.OpenAsync($"{adres}/consultatie");
        await gemeente.Pagina.GetByRole(AriaRole.Link, new() { Name = "Beantwoord reactie" }).ClickAsync();
        await gemeente.Pagina.Locator("main textarea").FillAsync("Dat doen wij in de gebiedsvisie.");
        await gemeente.KlikAsync("Antwoorden");
        await gemeente.SeeAsync("Uw antwoord is vastgelegd.");

        await belegger.OpenAsync($"{adres}/consultatie");
        await belegger.SeeAsync("Dat doen wij in de gebiedsvisie.");
    }

    /// <summary>Gouda cannot decide before the costs are agreed; after that its plan holds less.</summary>
    private async Task SchrapAsync()
    {
        var gemeente = await WieAsync(Gouda);
        await gemeente.OpenAsync("/schade/voornemen?locatie=GM0513-CEN");
        await gemeente.Pagina.GetByLabel("Hoeveel gaat eraf?").FillAsync("4.000");
        await gemeente.KlikAsync("Vastleggen");
        await gemeente.SeeAsync("Het voornemen is vastgelegd.");
        var besluit = new Uri(gemeente.Pagina.Url).AbsolutePath;
        await NeemBesluitAsync(gemeente, besluit);
        await gemeente.SeeAsync("nog geen afspraak over de kosten");

        await gemeente.OpenAsync($"{besluit}/kosten");
        await gemeente.Pagina.GetByLabel("Datum van de afspraak").FillAsync("14-01-2015");
        await gemeente.Pagina.GetByLabel("nee, de partijen verwachten geen schade").CheckAsync();
        await gemeente.Pagina.GetByLabel("Toelichting").FillAsync("De eigenaar wil zelf woningen bouwen.");
        await gemeente.KlikAsync("Vastleggen");
        await gemeente.SeeAsync("De afspraak over de kosten is vastgelegd.");
        await NeemBesluitAsync(gemeente, besluit);
        await gemeente.SeeAsync("De plancapaciteit is verlaagd.");

        await gemeente.OpenAsync($"/gegevens/plan/{Regioproef.Plan("GM0513")}");
        await Assertions.Expect(gemeente.Pagina.GetByText("6.000").First).ToBeVisibleAsync();
    }

    private static async Task NeemBesluitAsync(Bezoeker gemeente, string besluit)
    {
        await gemeente.OpenAsync($"{besluit}/vastleggen");
        await gemeente.Pagina.GetByLabel("Datum van het besluit").FillAsync("15-01-2015");
        await gemeente.KlikAsync("Besluit vastleggen");
        await gemeente.Pagina.WaitForLoadStateAsync(LoadState.Load);
    }

    private async Task RichtFondsOpAsync()
    {
        var ambtenaar = await WieAsync(Invoerder);
        await ambtenaar.OpenAsync("/fondsen/nieuw?regio=Groene%20Kring");
        await ambtenaar.Pagina.GetByLabel("Naam van het fonds").FillAsync("Kantorenfonds Groene Kring");
        foreach (var naam in new[] { "Provincie Utrecht", "Gemeente Gouda" })
            await ambtenaar.Pagina.GetByRole(AriaRole.Group, new() { Name = "Initiatiefnemers" }).GetByLabel(naam).CheckAsync();
        await ambtenaar.KlikAsync("Voorstellen");
        await ambtenaar.Pagina.WaitForURLAsync("**/fondsen/1**");

        await ambtenaar.OpenAsync("/fondsen/1/voorwaarden");
        foreach (var bewijs in await ambtenaar.Pagina.Locator("main textarea").AllAsync()) await bewijs.FillAsync("Zie het verslag van 12 januari 2015.");
        foreach (var datum in await ambtenaar.Pagina.GetByLabel("Datum van het bewijs").AllAsync()) await datum.FillAsync("12-01-2015");
        await ambtenaar.Pagina.GetByLabel("Gemeten in").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ambtenaar.Pagina.GetByLabel("Voor een heffing").FillAsync("6");
        await ambtenaar.Pagina.GetByLabel("Totaal gevraagd").FillAsync("8");
        await ambtenaar.Pagina.GetByLabel("Dag van de meting").FillAsync("12-01-2015");
        await ambtenaar.KlikAsync("Bewaren");
        await ambtenaar.SeeAsync("De voorwaarden zijn vastgelegd.");

        await ambtenaar.OpenAsync("/fondsen/1/stap/instellen");
        await ambtenaar.Pagina.GetByLabel("Ingesteld op").FillAsync("15-01-2015");
        await ambtenaar.Pagina.GetByLabel("Laatste dag van het fonds").FillAsync("14-01-2020");
        await ambtenaar.KlikAsync("Vastleggen");
        await ambtenaar.Pagina.WaitForURLAsync("**/fondsen/1**");
        await ambtenaar.OpenAsync("/fondsen");
        await Assertions.Expect(ambtenaar.Pagina.GetByRole(AriaRole.Row, new() { Name = "Kantorenfonds Groene Kring" })).ToContainTextAsync("ngesteld");
    }

    /// <summary>The next version comes into force in the place of the first.</summary>
    private async Task WijzigAsync(Bezoeker ambtenaar)
    {
        await ambtenaar.OpenAsync(Afspraken);
        await ambtenaar.KlikAsync("Afspraak wijzigen");
        await ambtenaar.Pagina.GetByRole(AriaRole.Heading, new() { Name = "Onderdelen" }).WaitForAsync();
        const string Tweede = $"{Afspraken}/2";
        await ambtenaar.DienInAsync(Tweede);
        await DoorloopAsync(Tweede);

        await ambtenaar.OpenAsync($"{Afspraken}/1");
        await Assertions.Expect(ambtenaar.Pagina.Locator(".kenmerk").GetByText("Vervangen").First).ToBeVisibleAsync();
    }

    private async Task<Bezoeker> WieAsync(string email)
    {
        if (_mensen.TryGetValue(email, out var mens)) return mens;
        mens = await Bezoeker.BeginAsync(_browser!, _knoop!.Adres);
        await mens.MeldAanAsync(email);
        return _mensen[email] = mens;
    }
}
