using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

/// <summary>What someone gets who is not let in.</summary>
public sealed class DeurTests : IAsyncLifetime
{
    private Proefportaal _portaal = null!;

    public async Task InitializeAsync() => _portaal = await Proefportaal.StartZonderLandAsync();

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    [Theory]
    [InlineData(Adressen.Account)]
    [InlineData(Adressen.Wachtwoord)]
    [InlineData(Adressen.TweedeFactor)]
    [InlineData(Adressen.Herstelcodes)]
    [InlineData(Adressen.Gebruikers)]
    [InlineData(Adressen.GebruikerNieuw)]
    [InlineData(Adressen.Toegangsrechten)]
    public async Task A_visitor_is_sent_to_the_log_in_page_and_back_afterwards(string adres)
    {
        var antwoord = await _portaal.Bezoeker().OpenAsync(adres + "?a=b");

        antwoord.Status.Should().Be(HttpStatusCode.Redirect);
        antwoord.Doel.Should().Be(Adressen.AanmeldenVoor(adres + "?a=b"));
    }

    [Theory]
    [InlineData(null, "Overzicht", "Regio’s", "Afspraken", "Fondsen", "Verplichtingen", "Gegevens")]
    [InlineData("invoer@gemeente-utrecht.example", "Overzicht", "Regio’s", "Afspraken", "Fondsen", "Verplichtingen", "Gegevens")]
    [InlineData("invoer@bel-1.example", "Overzicht", "Regio’s", "Afspraken", "Fondsen", "Verplichtingen")]
    [InlineData("lezer@rijk.example", "Overzicht", "Regio’s", "Afspraken", "Fondsen", "Verplichtingen")]
    public async Task The_menu_leads_only_to_what_opens(string? account, params string[] ingangen)
    {
        var klant = account is null ? _portaal.Bezoeker() : await _portaal.MeldAanAsync(account);

        var antwoord = await klant.OpenAsync(Adressen.Toegankelijkheid);

        antwoord.Pagina.QuerySelectorAll(".hoofdmenu a").Select(link => link.TextContent).Should().Equal(ingangen);
        antwoord.Pagina.QuerySelector(".kop details ~ .hoofdmenu ~ .aanmeldstatus").Should().NotBeNull("on a narrow screen the state of what stands before them opens both");
    }

    [Fact]
    public async Task The_calendar_the_accounts_and_the_own_account_are_reached_from_every_page()
    {
        var kop = (await (await _portaal.MeldAanAsync("beheer@gemeente-utrecht.example")).OpenAsync(Adressen.Hulp)).Pagina.QuerySelector(".aanmeldstatus")!;

        kop.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().Equal(Kantorentop.Web.Termijnen.Termijnadressen.Agenda, Adressen.Gebruikers, Adressen.Account);
        kop.QuerySelector(".wie")!.TextContent.Should().Contain("gemeente Utrecht");
        kop.QuerySelector($"form[action='{Adressen.Afmelden}']").Should().NotBeNull();
    }

    [Fact]
    public async Task A_part_of_a_page_never_becomes_a_log_in_page()
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, Adressen.Gebruikers);
        verzoek.Headers.Add("HX-Request", "true");
        verzoek.Headers.Add("HX-Current-URL", "https://localhost/regios/Utrecht?peildatum=2014-01-01");

        var antwoord = await _portaal.Bezoeker().ZendAsync(verzoek);

        antwoord.Status.Should().Be(HttpStatusCode.Unauthorized);
        antwoord.Bericht.Headers.GetValues("HX-Redirect").Should().Equal(Adressen.AanmeldenVoor("/regios/Utrecht?peildatum=2014-01-01"));
        antwoord.Tekst.Should().BeEmpty();
    }

    [Theory]
    [InlineData("lezer@rijk.example", Adressen.Gebruikers)]
    [InlineData("invoer@gemeente-utrecht.example", Adressen.GebruikerNieuw)]
    [InlineData("invoer@bel-1.example", Adressen.Toegangsrechten)]
    public async Task Without_the_role_a_page_is_forbidden_in_Dutch(string email, string adres)
    {
        var antwoord = await (await _portaal.MeldAanAsync(email)).OpenAsync(adres);

        antwoord.Status.Should().Be(HttpStatusCode.Forbidden);
        antwoord.Pagina.QuerySelector("h1")!.TextContent.Should().Be("U mag deze pagina niet bekijken");
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_not_found_for_everyone()
    {
        (await _portaal.Bezoeker().OpenAsync("/bestaat-niet")).Status.Should().Be(HttpStatusCode.NotFound);
        (await (await _portaal.MeldAanAsync("lezer@rijk.example")).OpenAsync("/bestaat-niet")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_organisation_s_account_does_not_exist_for_its_neighbour()
    {
        var beheerder = await _portaal.MeldAanAsync("beheer@gemeente-utrecht.example");
        var eigen = await _portaal.GebruikerAsync("invoer@gemeente-utrecht.example");
        var ander = await _portaal.GebruikerAsync("tekent@gemeente-nieuwegein.example");

        (await beheerder.OpenAsync(Adressen.Gebruiker(eigen.Id))).Status.Should().Be(HttpStatusCode.OK);
        (await beheerder.OpenAsync(Adressen.Gebruiker(ander.Id))).Status.Should().Be(HttpStatusCode.NotFound);
        (await beheerder.OpenAsync(Adressen.Gebruiker(Guid.NewGuid()))).Status.Should().Be(HttpStatusCode.NotFound);
        (await beheerder.OpenAsync(Adressen.Gebruikers)).Tekst.Should().Contain("invoer@gemeente-utrecht.example").And.NotContain("nieuwegein");
    }
}
