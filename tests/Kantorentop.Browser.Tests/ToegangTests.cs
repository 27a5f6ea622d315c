using System.Text.RegularExpressions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Browser.Tests;

[Collection(nameof(Portaal))]
public sealed partial class ToegangTests(Portaal portaal)
{
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
