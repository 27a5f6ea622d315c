using System.Net;
using FluentAssertions;
using Kantorentop.Application.Toegang;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

public sealed class TweedeFactorTests : IAsyncLifetime
{
    private const string Account = "invoer@gemeente-utrecht.example";
    private Proefportaal _portaal = null!;

    public async Task InitializeAsync() => _portaal = await Proefportaal.StartZonderLandAsync();

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Fact]
    public async Task Setting_up_shows_a_key_a_QR_code_and_ten_recovery_codes_once()
    {
        var klant = await _portaal.MeldAanAsync(Account);
        var pagina = (await klant.OpenAsync(Adressen.TweedeFactor)).Pagina;

        pagina.QuerySelector("svg[role=img] path")!.GetAttribute("d").Should().StartWith("M4 4h7v1h-7z", "a code begins with the edge of its finder, after four modules of white");
        pagina.QuerySelectorAll("[style]").Should().BeEmpty("the policy forbids inline styles");

        var (_, codes) = await StelInAsync(klant);
        codes.Should().HaveCount(10).And.OnlyHaveUniqueItems();
        (await klant.OpenAsync(Adressen.Herstelcodes)).Tekst.Should().Contain("nog 10 van de 10").And.NotContain(codes[0]);
        (await klant.IsAangemeldAsync()).Should().BeTrue("this sign-in stays, the others end");
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up_and_keeps_the_key()
    {
        var klant = await _portaal.MeldAanAsync(Account);

        var antwoord = await klant.VerstuurAsync(Adressen.TweedeFactor, "tweede-factor", ("Invoer.Code", "000000"));

        antwoord.Fouten.Should().StartWith("Deze code klopt niet.");
        Sleutel(antwoord).Should().NotBeEmpty();
        (await _portaal.GebruikerAsync(Account)).TwoFactorEnabled.Should().BeFalse();
    }

    [Fact]
    public async Task Afterwards_a_password_alone_does_not_let_in()
    {
        var (sleutel, _) = await StelInAsync(await _portaal.MeldAanAsync(Account));
        var klant = _portaal.Bezoeker();

        var eerste = await klant.ProbeerAsync(Account, adres: Adressen.AanmeldenVoor("/account"));
        eerste.Doel.Should().Be(Adressen.AanmeldenMetCodeVoor("/account"));
        (await klant.IsAangemeldAsync()).Should().BeFalse();

        (await CodeAsync(klant, "000000")).Fouten.Should().StartWith("Deze code klopt niet");
        _portaal.Klok.Advance(TimeSpan.FromSeconds(30));
        (await CodeAsync(klant, Code(sleutel))).Doel.Should().Be("/account");
        (await klant.IsAangemeldAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task A_code_works_once_even_while_it_lasts()
    {
        var (sleutel, _) = await StelInAsync(await _portaal.MeldAanAsync(Account));
        var klant = _portaal.Bezoeker();
        await klant.ProbeerAsync(Account);

        (await CodeAsync(klant, Code(sleutel))).Fouten.Should().StartWith("Deze code klopt niet of is al gebruikt", "setting up used it");
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_phone_may_be_one_step_ahead_but_no_code_goes_back_behind_one_that_was_used(int stappen, bool mag)
    {
        var (sleutel, _) = await StelInAsync(await _portaal.MeldAanAsync(Account));
        _portaal.Klok.Advance(TimeSpan.FromSeconds(30));
        var klant = _portaal.Bezoeker();
        await klant.ProbeerAsync(Account);

        var antwoord = await CodeAsync(klant, Totpcode.Bereken(sleutel, Totpcode.StapVan(_portaal.Klok.GetUtcNow()) + stappen));

        (antwoord.Status == HttpStatusCode.Redirect).Should().Be(mag);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var (_, codes) = await StelInAsync(await _portaal.MeldAanAsync(Account));
        var klant = _portaal.Bezoeker();
        await klant.ProbeerAsync(Account);
        (await HerstelcodeAsync(klant, codes[3].ToLowerInvariant())).Doel.Should().Be(Adressen.Herstelcodes);
        (await klant.OpenAsync(Adressen.Herstelcodes)).Tekst.Should().Contain("nog 9 van de 10");

        var later = _portaal.Bezoeker();
        await later.ProbeerAsync(Account);
        (await HerstelcodeAsync(later, codes[3])).Fouten.Should().StartWith("Deze herstelcode klopt niet of is al gebruikt.");
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old()
    {
        var klant = await _portaal.MeldAanAsync(Account);
        var (_, oud) = await StelInAsync(klant);

        var nieuw = Codes(await klant.VerstuurAsync(Adressen.Herstelcodes, "herstelcodes"));

        nieuw.Should().HaveCount(10).And.NotIntersectWith(oud);
        var ander = _portaal.Bezoeker();
        await ander.ProbeerAsync(Account);
        (await HerstelcodeAsync(ander, oud[0])).Status.Should().Be(HttpStatusCode.OK);
        (await HerstelcodeAsync(ander, nieuw[0])).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_as_wrong_passwords_do()
    {
        var (sleutel, codes) = await StelInAsync(await _portaal.MeldAanAsync(Account));
        var klant = _portaal.Bezoeker();
        await klant.ProbeerAsync(Account);
        for (var i = 0; i < 3; i++) await CodeAsync(klant, "000000");
        for (var i = 0; i < 2; i++) await HerstelcodeAsync(klant, "AAAAA-BBBBB");
        _portaal.Klok.Advance(TimeSpan.FromSeconds(30));

        (await CodeAsync(klant, Code(sleutel))).Status.Should().Be(HttpStatusCode.OK);
        (await HerstelcodeAsync(klant, codes[0])).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Adressen.AanmeldenMetCode)]
    [InlineData(Adressen.AanmeldenMetHerstelcode)]
    public async Task The_second_step_is_nothing_without_the_first(string adres) =>
        (await _portaal.Bezoeker().OpenAsync(adres)).Doel.Should().StartWith(Adressen.Aanmelden);

    [Fact]
    public async Task Where_it_is_required_nobody_gets_further_without_it()
    {
        await using var streng = await Proefportaal.StartZonderLandAsync(default, ("Toegang:TweedeFactorVerplicht", "true"));
        var klant = streng.Bezoeker();

        (await klant.ProbeerAsync("beheer@gemeente-utrecht.example", adres: Adressen.AanmeldenVoor(Adressen.Gebruikers))).Doel.Should().Be(Adressen.TweedeFactor);
        (await klant.OpenAsync(Adressen.Gebruikers)).Doel.Should().Be(Adressen.TweedeFactor);

        await StelInAsync(klant, streng);
        (await klant.OpenAsync(Adressen.Gebruikers)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Setting_up_anew_takes_the_password()
    {
        var klant = await _portaal.MeldAanAsync(Account);
        await StelInAsync(klant);
        _portaal.Klok.Advance(TimeSpan.FromMinutes(1));

        var antwoord = await klant.VerstuurAsync(Adressen.TweedeFactor, "tweede-factor", ("Invoer.Code", "000000"), ("Invoer.Wachtwoord", "verkeerd"));

        antwoord.Fouten.Should().Be("Dit wachtwoord klopt niet. Vul het opnieuw in.");
    }

    private Task<(string Sleutel, IReadOnlyList<string> Codes)> StelInAsync(Klant klant) => StelInAsync(klant, _portaal);

    private static async Task<(string Sleutel, IReadOnlyList<string> Codes)> StelInAsync(Klant klant, Proefportaal portaal)
    {
        var pagina = await klant.OpenAsync(Adressen.TweedeFactor);
        var sleutel = Sleutel(pagina);
        var code = Totpcode.Bereken(sleutel, Totpcode.StapVan(portaal.Klok.GetUtcNow()));
        var velden = pagina.Pagina.QuerySelectorAll("main form input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value")!));
        var antwoord = await klant.VerstuurAsync(Adressen.TweedeFactor, [.. velden, ("Invoer.Code", $"{code[..3]} {code[3..]}")]);
        return (sleutel, Codes(antwoord));
    }

    private static IReadOnlyList<string> Codes(Antwoord antwoord) => [.. antwoord.Pagina.QuerySelectorAll(".herstelcodes code").Select(code => code.TextContent)];

    private static string Sleutel(Antwoord antwoord) => antwoord.Pagina.QuerySelector("main ol code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private string Code(string sleutel) => Totpcode.Bereken(sleutel, Totpcode.StapVan(_portaal.Klok.GetUtcNow()));

    private static Task<Antwoord> CodeAsync(Klant klant, string code) =>
        klant.VerstuurAsync(Adressen.AanmeldenMetCodeVoor("/account"), "code", ("Invoer.Code", code));

    private static Task<Antwoord> HerstelcodeAsync(Klant klant, string code) =>
        klant.VerstuurAsync(Adressen.AanmeldenMetHerstelcode, "herstelcode", ("Invoer.Code", code));
}
