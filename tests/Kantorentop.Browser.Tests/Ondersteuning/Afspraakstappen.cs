using Microsoft.Playwright;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>What someone does with an agreement, step by step as on the pages.</summary>
internal static class Afspraakstappen
{
    /// <summary>Fills in what is still empty on a page, and saves.</summary>
    public static async Task VulAsync(this Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync(adres);
        foreach (var keuze in await bezoeker.Pagina.Locator("main select").AllAsync())
            if ((await keuze.InputValueAsync()).Length == 0) await keuze.SelectOptionAsync("Balans");
        foreach (var veld in await bezoeker.Pagina.Locator("main textarea, main input[type=text]").AllAsync())
            if ((await veld.InputValueAsync()).Length == 0) await veld.FillAsync(Waarde(await veld.GetAttributeAsync("name") ?? ""));
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).First.ClickAsync();
        await bezoeker.SeeAsync("Bewaard. Ga verder");
    }

    /// <summary>Fills in all five components of a draft.</summary>
    public static async Task VulAllesAsync(this Bezoeker bezoeker, string adres)
    {
        foreach (var blad in new[] { "visie", "doelen", "locaties", "gebiedsvisies", "voordelen" }) await bezoeker.VulAsync($"{adres}/{blad}");
    }

    /// <summary>Checks it for a province.</summary>
    public static async Task GeefAkkoordAsync(this Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/controleren");
        await bezoeker.KlikAsync("Akkoord");
        await bezoeker.SeeAsync("Uw akkoord is vastgelegd.");
    }

    /// <summary>Closes the consultation before its last day.</summary>
    public static async Task SluitConsultatieAsync(this Bezoeker bezoeker, string adres, string toelichting)
    {
        await bezoeker.OpenAsync($"{adres}/consultatie");
        await bezoeker.Pagina.GetByLabel("Waarom u nu al sluit").FillAsync(toelichting);
        await bezoeker.KlikAsync("Consultatie sluiten");
        await bezoeker.SeeAsync("De consultatie is gesloten.");
    }

    /// <summary>Signs for the own organisation.</summary>
    public static async Task OndertekenAsync(this Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/ondertekenen");
        await bezoeker.Pagina.GetByLabel("Functie").FillAsync("wethouder");
        await bezoeker.KlikAsync("Ondertekenen");
        await bezoeker.SeeAsync("Uw handtekening is vastgelegd.");
    }

    private static string Waarde(string naam) => naam.Split('.')[^1] switch
    {
        "Nulwaarde" or "Doel" or "Plancapaciteit" or "Nieuwbouw" or "Onttrekken" => "0",
        "Nuldatum" => "1 januari 2013",
        "Doeldatum" => "27-06-2017",
        "Gereed" => "31-12-2016",
        _ => "Wij spreken dit samen af.",
    };

    public static async Task DienInAsync(this Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/indienen");
        var toelichting = bezoeker.Pagina.GetByLabel("Waarom u toch indient");
        if (await toelichting.CountAsync() > 0)
        {
            await bezoeker.KlikAsync("Indienen bij de provincie");
            await Assertions.Expect(bezoeker.Pagina.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Leg uit waarom u indient terwijl niet alles optelt.");
            await toelichting.FillAsync("De plannen liggen juridisch vast.");
        }

        await bezoeker.KlikAsync("Indienen bij de provincie");
        await bezoeker.SeeAsync("De afspraak is ingediend.");
    }

    public static async Task ToetsAsync(this Bezoeker bezoeker, string adres)
    {
        await bezoeker.OpenAsync($"{adres}/mededingingstoets");
        await bezoeker.Pagina.GetByLabel("Getoetst door").FillAsync("Bureau Voorbeeld");
        await bezoeker.Pagina.GetByLabel("Datum van de toets").FillAsync("15-01-2015");
        await bezoeker.Pagina.GetByLabel("Conclusie").FillAsync("Geen bezwaar.");
        await bezoeker.KlikAsync("Vastleggen");
        await bezoeker.SeeAsync("De toets is vastgelegd.");
    }

    // Waits for the whole page: going on while a script still loads would count as a failed request.
    public static async Task SeeAsync(this Bezoeker bezoeker, string zin)
    {
        await Assertions.Expect(bezoeker.Pagina.GetByText(zin).First).ToBeVisibleAsync();
        await bezoeker.Pagina.WaitForLoadStateAsync(LoadState.Load);
    }

    public static Task KlikAsync(this Bezoeker bezoeker, string knop) =>
        bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();
}
