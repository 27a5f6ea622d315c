using System.Text.RegularExpressions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Browser.Tests;

[Collection(nameof(Portaal))]
public sealed partial class ToegangTests(Portaal portaal)
{
    private const string Secretariaat = "secretariaat@kantorentop.example";

    public static TheoryData<string, string> Paginas => new()
    {
        { "account", "/account" },
        { "wachtwoord", "/account/wachtwoord" },
        { "tweede-factor", "/account/tweede-factor" },
        { "gebruikers", "/beheer/gebruikers" },
        { "gebruiker-nieuw", "/beheer/gebruikers/nieuw" },
        { "toegangsrechten", "/beheer/toegangsrechten" },
    };

    [Theory, MemberData(nameof(Paginas))]
    public async Task A_page_of_accounts_is_accessible_and_fits_a_phone(string naam, string pad)
    {
        await using var bezoeker = await portaal.BezoekAsync(scherm: new Scherm(320, 640));
        await bezoeker.MeldAanAsync(Secretariaat);

        await bezoeker.OpenAsync(pad);
        await bezoeker.ShouldFitTheWidthAsync();
        await bezoeker.PictureAsync($"{naam}-320");

        await bezoeker.Pagina.SetViewportSizeAsync(1280, 800);
        await bezoeker.PictureAsync($"{naam}-1280");
        await bezoeker.ShouldBeAccessibleAsync();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Fact]
    public async Task The_log_in_page_is_accessible_and_fits_a_phone()
    {
        await using var bezoeker = await portaal.BezoekAsync(scherm: new Scherm(320, 640));

        await bezoeker.OpenAsync("/aanmelden");
        await bezoeker.ShouldFitTheWidthAsync();
        await bezoeker.PictureAsync("aanmelden-320");

        await bezoeker.Pagina.SetViewportSizeAsync(1280, 800);
        await bezoeker.PictureAsync("aanmelden-1280");
        await bezoeker.ShouldBeAccessibleAsync();
        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Theory, MemberData(nameof(Javascripts.Beide), MemberType = typeof(Javascripts))]
    public async Task Someone_is_invited_and_chooses_a_password(Javascript javascript)
    {
        var email = $"nieuw-{javascript}@utrecht.example".ToLowerInvariant();
        await using var beheerder = await portaal.BezoekAsync(javascript);
        await beheerder.MeldAanAsync("beheer@gemeente-utrecht.example");
        await beheerder.OpenAsync("/beheer/gebruikers/nieuw");
        await beheerder.Pagina.GetByLabel("Naam").FillAsync("N. Nieuw");
        await beheerder.Pagina.GetByLabel("E-mailadres").FillAsync(email);
        await beheerder.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Account maken" }).ClickAsync();
        var link = Link().Match(await beheerder.Pagina.Locator("code.link").InnerTextAsync());
        await beheerder.PictureAsync("uitnodiging-1280");

        await using var nieuw = await portaal.BezoekAsync(javascript);
        await nieuw.OpenAsync(link.Value);
        await nieuw.Pagina.GetByLabel("Nieuw wachtwoord", new() { Exact = true }).FillAsync("de fiets staat buiten");
        await nieuw.Pagina.GetByLabel("Nieuw wachtwoord nog een keer").FillAsync("de fiets staat buiten");
        await nieuw.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Wachtwoord kiezen" }).ClickAsync();

        await nieuw.Pagina.GetByText("Uw wachtwoord is gekozen. Meld u nu aan.").WaitForAsync();
        beheerder.ShouldHaveSeenNoErrors();
        nieuw.ShouldHaveSeenNoErrors();
    }

    [GeneratedRegex("/toegang/.+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
