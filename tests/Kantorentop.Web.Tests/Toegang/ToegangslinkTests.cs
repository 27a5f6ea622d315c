using System.Net;
using FluentAssertions;
using Kantorentop.Application.Toegang;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

public sealed class ToegangslinkTests
{
    private const string Account = "invoer@gemeente-utrecht.example";
    private const string Nieuw = "de fiets staat buiten";

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_invitation_makes_an_account_whose_owner_chooses_the_password(Databasesoort soort)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(soort);
        var beheerder = await portaal.MeldAanAsync("beheer@gemeente-utrecht.example");
        var link = Link(await NodigUitAsync(beheerder));
        var klant = portaal.Bezoeker();
        (await klant.ProbeerAsync("nieuw@utrecht.example", "")).Status.Should().Be(HttpStatusCode.OK);

        (await KiesAsync(klant, link, Nieuw)).Doel.Should().Be(Adressen.Aanmelden);

        (await klant.ProbeerAsync("nieuw@utrecht.example", Nieuw)).Status.Should().Be(HttpStatusCode.Redirect);
        (await klant.OpenAsync(Adressen.Account)).Tekst.Should().Contain("N. Nieuw").And.Contain("gemeente Utrecht").And.Contain("lezen, invoeren");
        (await portaal.AuditAsync("toegang-verlenen")).Should().Equal("gelukt");
        (await portaal.AuditAsync("wachtwoord-kiezen")).Should().Equal("gelukt");
    }

    [Fact]
    public async Task A_link_works_once()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var link = await HerstellinkAsync(portaal);
        await KiesAsync(portaal.Bezoeker(), link, Nieuw);

        var antwoord = await portaal.Bezoeker().OpenAsync(link);

        antwoord.Status.Should().Be(HttpStatusCode.Gone);
        antwoord.Tekst.Should().Contain("Deze link is al gebruikt of niet meer geldig. Vraag de beheerder van uw organisatie om een nieuwe.");
    }

    [Fact]
    public async Task A_form_that_was_open_when_the_link_was_used_changes_nothing()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var link = await HerstellinkAsync(portaal);
        var klant = portaal.Bezoeker();
        var velden = (await klant.OpenAsync(link)).Pagina.QuerySelectorAll("main form input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value")!)).ToList();
        await KiesAsync(portaal.Bezoeker(), link, Nieuw);

        var antwoord = await klant.VerstuurAsync(link, [.. velden, ("Invoer.Wachtwoord", "iets heel anders"), ("Invoer.Herhaling", "iets heel anders")]);

        antwoord.Status.Should().Be(HttpStatusCode.Gone);
        (await klant.ProbeerAsync(Account, Nieuw)).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(-1, HttpStatusCode.OK)]
    [InlineData(0, HttpStatusCode.Gone)]
    public async Task A_reset_waits_a_day(int seconden, HttpStatusCode status)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var link = await HerstellinkAsync(portaal);

        portaal.Klok.Advance(Toegangslink.Herstelduur + TimeSpan.FromSeconds(seconden));

        (await portaal.Bezoeker().OpenAsync(link)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A_newer_link_ends_the_one_before()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var eerste = await HerstellinkAsync(portaal);
        var tweede = await HerstellinkAsync(portaal);

        (await portaal.Bezoeker().OpenAsync(eerste)).Status.Should().Be(HttpStatusCode.Gone);
        (await portaal.Bezoeker().OpenAsync(tweede)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reset_ends_what_was_signed_in_and_opens_a_locked_account()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var klant = await portaal.MeldAanAsync(Account);
        for (var i = 0; i < 5; i++) await portaal.Bezoeker().ProbeerAsync(Account, "iets heel anders");

        await KiesAsync(portaal.Bezoeker(), await HerstellinkAsync(portaal), Nieuw);

        (await klant.IsAangemeldAsync()).Should().BeFalse();
        (await klant.ProbeerAsync(Account, Nieuw)).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("", "", "Kies een wachtwoord.")]
    [InlineData("de fiets staat buiten", "de fiets staat binnen", "De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.")]
    [InlineData("elf tekens.", "elf tekens.", "Kies een wachtwoord van minstens 12 tekens. Een zin van een paar woorden werkt goed.")]
    [InlineData("aaaaaaaaaaaa", "aaaaaaaaaaaa", "Gebruik in het wachtwoord minstens 6 verschillende tekens.")]
    [InlineData("Welkom in Utrecht!", "Welkom in Utrecht!", "Dit wachtwoord is te makkelijk te raden. Gebruik geen naam, e-mailadres of bekend woord; een zin van een paar woorden werkt goed.")]
    public async Task A_weak_password_is_refused_and_the_link_goes_on_working(string wachtwoord, string herhaling, string fout)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var link = await HerstellinkAsync(portaal);
        var klant = portaal.Bezoeker();

        (await KiesAsync(klant, link, wachtwoord, herhaling)).Fouten.Should().Be(fout);

        (await KiesAsync(klant, link, Nieuw)).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_invitation_is_checked_field_by_field()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var beheerder = await portaal.MeldAanAsync("beheer@gemeente-utrecht.example");

        var leeg = await beheerder.VerstuurAsync(Adressen.GebruikerNieuw, "uitnodiging", ("Invoer.Naam", " "), ("Invoer.Email", "geen adres"));
        leeg.Fouten.Should().Contain("Vul een naam in").And.Contain("Vul een e-mailadres in").And.Contain("Kies in elk geval de rol 'lezen'");

        var bestaand = await beheerder.VerstuurAsync(
            Adressen.GebruikerNieuw, "uitnodiging", ("Invoer.Naam", "X"), ("Invoer.Email", "INVOER@gemeente-utrecht.example"), ("Invoer.Lezen", "ja"));
        bestaand.Fouten.Should().StartWith("Er is al een account met dit e-mailadres.");
    }

    private static async Task<string> HerstellinkAsync(Proefportaal portaal)
    {
        var beheerder = await portaal.MeldAanAsync("secretariaat@kantorentop.example");
        return Link(await beheerder.VerstuurAsync(Adressen.Gebruiker((await portaal.GebruikerAsync(Account)).Id), "herstel"));
    }

    private static Task<Antwoord> NodigUitAsync(Klant beheerder) => beheerder.VerstuurAsync(
        Adressen.GebruikerNieuw, "uitnodiging", ("Invoer.Naam", "N. Nieuw"), ("Invoer.Email", "nieuw@utrecht.example"), ("Invoer.Lezen", "ja"), ("Invoer.Invoeren", "ja"));

    private static string Link(Antwoord antwoord)
    {
        var code = antwoord.Pagina.QuerySelector("code.link");
        code.Should().NotBeNull("the link is shown: {0}", antwoord.Fouten);
        return new Uri(code!.TextContent).AbsolutePath;
    }

    private static Task<Antwoord> KiesAsync(Klant klant, string link, string wachtwoord, string? herhaling = null) =>
        klant.VerstuurAsync(link, "wachtwoord", ("Invoer.Wachtwoord", wachtwoord), ("Invoer.Herhaling", herhaling ?? wachtwoord));
}
