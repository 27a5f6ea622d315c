using System.Net;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

/// <summary>What an administrator changes works on the next request.</summary>
public sealed class SessieTests
{
    private const string Account = "invoer@gemeente-utrecht.example";
    private const string Beheerder = "beheer@gemeente-utrecht.example";

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_block_works_on_the_next_request(Databasesoort soort)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(soort);
        var klant = await portaal.MeldAanAsync(Account);
        var beheerder = await portaal.MeldAanAsync(Beheerder);
        var pagina = Adressen.Gebruiker((await portaal.GebruikerAsync(Account)).Id);

        (await beheerder.VerstuurAsync(pagina, "blokkade", ("Blokkade.Actie", "blokkeer"))).Doel.Should().Be(pagina);

        (await klant.IsAangemeldAsync()).Should().BeFalse();
        (await klant.ProbeerAsync(Account)).Fouten.Should().StartWith("Aanmelden is niet gelukt.");
        (await beheerder.OpenAsync(pagina)).Tekst.Should().Contain("Geblokkeerd");

        await beheerder.VerstuurAsync(pagina, "blokkade", ("Blokkade.Actie", "deblokkeer"));
        (await klant.ProbeerAsync(Account)).Status.Should().Be(HttpStatusCode.Redirect);
        (await portaal.AuditAsync("account-blokkeren")).Should().Equal("gelukt");
        (await portaal.AuditAsync("account-deblokkeren")).Should().Equal("gelukt");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Other_roles_work_on_the_next_request(Databasesoort soort)
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(soort);
        var klant = await portaal.MeldAanAsync(Account);
        var beheerder = await portaal.MeldAanAsync(Beheerder);
        var pagina = Adressen.Gebruiker((await portaal.GebruikerAsync(Account)).Id);
        (await klant.OpenAsync(Adressen.Gebruikers)).Status.Should().Be(HttpStatusCode.Forbidden);

        await beheerder.VerstuurAsync(pagina, "rollen", ("Rollen.Lezen", "ja"), ("Rollen.Beheren", "ja"));

        (await klant.OpenAsync(Adressen.Gebruikers)).Status.Should().Be(HttpStatusCode.OK);
        (await portaal.AuditAsync("rollen-wijzigen")).Should().Equal("gelukt");
    }

    [Fact]
    public async Task A_change_on_an_older_version_is_refused_and_shown()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var beheerder = await portaal.MeldAanAsync(Beheerder);
        var pagina = Adressen.Gebruiker((await portaal.GebruikerAsync(Account)).Id);
        var oud = (await beheerder.OpenAsync(pagina)).Pagina.QuerySelectorAll("form:has(input[name=_handler][value=rollen]) input[type=hidden]")
            .Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value")!)).ToList();
        await beheerder.VerstuurAsync(pagina, "rollen", ("Rollen.Lezen", "ja"));

        var antwoord = await beheerder.VerstuurAsync(pagina, [.. oud, ("Rollen.Lezen", "ja"), ("Rollen.Beheren", "ja")]);

        antwoord.Fouten.Should().StartWith("Iemand anders heeft dit account intussen gewijzigd.");
        (await portaal.GebruikerAsync(Account)).Rollen.Should().Be(Domain.Toegang.Rol.Lezen);
    }

    [Fact]
    public async Task Nobody_blocks_or_disarms_themselves()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var beheerder = await portaal.MeldAanAsync(Beheerder);
        var pagina = Adressen.Gebruiker((await portaal.GebruikerAsync(Beheerder)).Id);

        (await beheerder.VerstuurAsync(pagina, "blokkade", ("Blokkade.Actie", "blokkeer"))).Fouten.Should().Contain("eigen account niet blokkeren");
        (await beheerder.VerstuurAsync(pagina, "rollen", ("Rollen.Lezen", "ja"))).Fouten.Should().Contain("eigen rol 'beheren' niet afnemen");
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sign_ins()
    {
        const string Nieuw = "de fiets staat buiten";
        await using var portaal = await Proefportaal.StartZonderLandAsync();
        var hier = await portaal.MeldAanAsync(Account);
        var elders = await portaal.MeldAanAsync(Account);

        (await WijzigAsync(hier, "verkeerd", Nieuw)).Fouten.Should().Be("Het huidige wachtwoord klopt niet. Vul het opnieuw in.");
        (await WijzigAsync(hier, Voorbeeldaccounts.Wachtwoord, "te kort")).Fouten.Should().StartWith("Kies een wachtwoord van minstens 12 tekens.");
        (await WijzigAsync(hier, Voorbeeldaccounts.Wachtwoord, Nieuw)).Doel.Should().Be(Adressen.Account);

        (await hier.IsAangemeldAsync()).Should().BeTrue();
        (await elders.IsAangemeldAsync()).Should().BeFalse();
        (await elders.ProbeerAsync(Account, Nieuw)).Status.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_cookie_of_one_node_is_read_by_the_other()
    {
        await using var database = await Proefportaal.ZonderLandAsync();
        await using var eerste = Proefportaal.Op(database);
        await using var tweede = Proefportaal.Op(database);
        var klant = eerste.Bezoeker();
        var koekje = (await klant.ProbeerAsync(Account)).Bericht.Headers.GetValues("Set-Cookie").Single(waarde => waarde.StartsWith("kantorentop=", StringComparison.Ordinal));

        var verzoek = new HttpRequestMessage(HttpMethod.Get, Adressen.Account);
        verzoek.Headers.Add("Cookie", koekje.Split(';')[0]);

        (await tweede.Bezoeker().ZendAsync(verzoek)).Status.Should().Be(HttpStatusCode.OK);
    }

    private static Task<Antwoord> WijzigAsync(Klant klant, string huidig, string nieuw) => klant.VerstuurAsync(
        Adressen.Wachtwoord, "wachtwoord", ("Invoer.Huidig", huidig), ("Invoer.Wachtwoord", nieuw), ("Invoer.Herhaling", nieuw));
}
