using System.Net;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

public sealed class AanmeldenTests
{
    private const string Account = "invoer@gemeente-utrecht.example";

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_password_lets_in_and_signing_out_lets_out(Databasesoort soort)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(soort);
        var klant = portaal.Bezoeker();

        (await klant.ProbeerAsync(Account, adres: "/aanmelden?terug=%2Fhulp")).Doel.Should().Be("/hulp");
        (await klant.OpenAsync(Adressen.Hulp)).Pagina.QuerySelector(".aanmeldstatus")!.TextContent.Should().Contain("gemeente Utrecht");

        (await klant.VerstuurAsync(Adressen.Hulp, "afmelden")).Doel.Should().Be(Adressen.Overzicht);
        (await klant.IsAangemeldAsync()).Should().BeFalse();
        (await portaal.AuditAsync("aanmelden")).Should().Equal("gelukt");
        (await portaal.AuditAsync("afmelden")).Should().Equal("gelukt");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_get_the_same_answer()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var klant = portaal.Bezoeker();

        var verkeerd = await klant.ProbeerAsync(Account, "iets heel anders");
        var onbekend = await klant.ProbeerAsync("niemand@nergens.example", "iets heel anders");

        verkeerd.Fouten.Should().StartWith("Aanmelden is niet gelukt.").And.Be(onbekend.Fouten);
        verkeerd.Pagina.QuerySelector("input[name='Invoer.Email']")!.GetAttribute("value").Should().Be(Account, "what was typed is kept");
        verkeerd.Pagina.QuerySelector("input[type=password]")!.GetAttribute("value").Should().BeNull();
        (await portaal.AuditAsync("aanmelden")).Should().Equal("geweigerd", "geweigerd");
    }

    [Fact]
    public async Task Empty_fields_are_told_at_the_field()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();

        (await portaal.Bezoeker().ProbeerAsync("", "")).Fouten.Should().Be("Vul uw e-mailadres in. Vul uw wachtwoord in.");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour(Databasesoort soort)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(soort);
        var klant = portaal.Bezoeker();
        for (var i = 0; i < 4; i++) await klant.ProbeerAsync(Account, "iets heel anders");
        (await klant.ProbeerAsync(Account)).Status.Should().Be(HttpStatusCode.Redirect, "four are not enough, and the count begins anew");

        for (var i = 0; i < 5; i++) await klant.ProbeerAsync(Account, "iets heel anders");
        (await klant.ProbeerAsync(Account)).Fouten.Should().StartWith("Aanmelden is niet gelukt.");
        (await portaal.AuditAsync("aanmelden"))[^1].Should().Be("geweigerd: vergrendeld");

        await using var db = portaal.Contexts.CreateDbContext();
        await db.Users.Where(gebruiker => gebruiker.Email == Account)
            .ExecuteUpdateAsync(rij => rij.SetProperty(gebruiker => gebruiker.LockoutEnd, DateTimeOffset.UnixEpoch));
        (await klant.ProbeerAsync(Account)).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/hulp?a=b", "/hulp?a=b")]
    [InlineData("https://elders.example/", "/")]
    [InlineData("//elders.example", "/")]
    [InlineData("/\\elders.example", "/")]
    [InlineData("/\t/elders.example", "/")]
    [InlineData("hulp", "/")]
    [InlineData("", "/")]
    public async Task Signing_in_never_leads_to_another_site(string terug, string doel)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();

        (await portaal.Bezoeker().ProbeerAsync(Account, adres: Adressen.AanmeldenVoor(terug))).Doel.Should().Be(doel);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();

        var antwoord = await portaal.Bezoeker().VerstuurAsync(
            Adressen.Aanmelden, [("_handler", "aanmelden"), ("Invoer.Email", Account), ("Invoer.Wachtwoord", "maakt niet uit")]);

        antwoord.Status.Should().Be(HttpStatusCode.BadRequest);
        (await portaal.AuditAsync("aanmelden")).Should().BeEmpty();
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_held_off()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(Databasesoort.Sqlite, ("Toegang:PogingenPerMinuut", "2"));
        var klant = portaal.Bezoeker();
        await klant.ProbeerAsync(Account, "iets heel anders");
        await klant.ProbeerAsync(Account, "iets heel anders");

        var derde = await klant.ProbeerAsync(Account);

        derde.Status.Should().Be(HttpStatusCode.TooManyRequests);
        derde.Bericht.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(1));
        derde.Tekst.Should().Contain("U deed dit te vaak achter elkaar");
        (await klant.OpenAsync(Adressen.Aanmelden)).Status.Should().Be(HttpStatusCode.OK, "reading is not trying");
    }

    [Fact]
    public async Task The_example_accounts_stand_on_the_log_in_page_with_their_password()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();

        var tekst = (await portaal.Bezoeker().OpenAsync(Adressen.Aanmelden)).Tekst;

        tekst.Should().Contain("leegstand-voorbeeld-2015").And.Contain("tekent@provincie-utrecht.example").And.Contain("invoer@bel-1.example");
    }

    [Fact]
    public async Task Production_has_no_example_accounts()
    {
        await using var portaal = await Proefportaal.StartProductionAsync();

        (await portaal.Bezoeker().OpenAsync(Adressen.Aanmelden)).Tekst.Should().NotContain("example");
        await using var db = portaal.Contexts.CreateDbContext();
        (await db.Users.CountAsync()).Should().Be(0);
    }
}
