using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Herkomst;
using Kantorentop.Web.Tests.Paginas;
using Xunit;

namespace Kantorentop.Web.Tests.Afspraken;

/// <summary>The region's page and the timeline of a location as the story of the agreement, each as far as the reader may see it.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class VerhaalTests(Dashboardportaal portaal, Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    [Fact]
    public async Task The_page_of_a_region_tells_what_was_done_and_what_is_left_and_leads_to_each_location()
    {
        var antwoord = await (await bezoekers.AlsAsync("bezoeker")).OpenAsync("/afspraken/Rotterdam");

        antwoord.Tekst.Should().Contain("Wat is er gedaan").And.Contain("Geschrapt").And.Contain("Wat moet er nog").And.Contain("Achter op het vijfjarenpad");
        var links = antwoord.Pagina.QuerySelectorAll("#locaties a[href*='/tijdlijn/']").Select(link => link.GetAttribute("href")!).ToList();
        links.Should().HaveCount(portaal.Snapshot.Locaties(Gebied.Kantorenregio("Rotterdam"), Vandaag).Count);
        (await (await bezoekers.AlsAsync("bezoeker")).OpenAsync(links[0])).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_timeline_of_a_location_holds_designation_agreement_plans_and_vacancy()
    {
        var code = portaal.Snapshot.Locaties(Gebied.Kantorenregio("Rotterdam"), Vandaag).First(locatie => portaal.Snapshot.ToekomstperspectiefOp(locatie.Code, Vandaag) is not null
            && !IsVerborgen(locatie.Code, 2015)).Code;
        var antwoord = await (await bezoekers.AlsAsync("bezoeker")).OpenAsync(Adressen.Locatietijdlijn("Rotterdam", code));

        antwoord.Tekst.Should().Contain("Aangewezen als").And.Contain("Afspraak, versie 1, van kracht").And.Contain("Gebiedsvisie gereed volgens de afspraak");
        antwoord.Pagina.QuerySelectorAll("tbody th[scope=row]").Select(jaar => jaar.TextContent).Should().Equal("2015", "2014", "2013", "2012");
        Cijferzoeker.Herkomsten(antwoord.Pagina).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Plans_and_buildings_stand_in_it_by_name_only_for_who_may_see_them()
    {
        const string Adres = "/afspraken/Utrecht/tijdlijn/UTR-PAP";
        var posten = portaal.Snapshot.Planstromen(Gebied.Locatie("UTR-PAP"), new DateOnly(2012, 1, 1), Vandaag).Posten;
        var naam = portaal.Snapshot.FindPlan(posten[0].Plan!)!.Naam;

        foreach (var soort in new[] { "gemeente", "provincie", "secretariaat" }) (await OpenAsync(soort)).Should().Contain(naam).And.Contain("(artikel 4, lid 2)", "a decision was taken on its plan");
        foreach (var soort in new[] { "bezoeker", "koepel", "Rijk", "belegger" }) (await OpenAsync(soort)).Should().NotContain(naam).And.NotContain("(artikel 4, lid 2)").And.Contain("in dit jaar");

        async Task<string> OpenAsync(string soort) => (await (await bezoekers.AlsAsync(soort)).OpenAsync(Adres)).Tekst;
    }

    [Fact]
    public async Task Figures_of_few_owners_stay_hidden_for_the_public()
    {
        var verborgen = portaal.Snapshot.Locaties(Gebied.Kantorenregio("Utrecht"), Vandaag).Select(locatie => locatie.Code)
            .First(code => Enumerable.Range(2012, 4).All(jaar => IsVerborgen(code, jaar)));
        var adres = Adressen.Locatietijdlijn("Utrecht", verborgen);

        Cijferzoeker.Herkomsten((await (await bezoekers.AlsAsync("bezoeker")).OpenAsync(adres)).Pagina).Should().BeEmpty();
        (await (await bezoekers.AlsAsync("bezoeker")).OpenAsync(adres)).Tekst.Should().NotContain("in dit jaar");
        Cijferzoeker.Herkomsten((await (await bezoekers.AlsAsync("Rijk")).OpenAsync(adres)).Pagina).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("/afspraken/Utrecht/tijdlijn/ROT-CEN")]
    [InlineData("/afspraken/Nergens/tijdlijn/UTR-PAP")]
    [InlineData("/afspraken/Utrecht/tijdlijn/bestaat-niet")]
    public async Task A_location_that_is_not_in_the_region_has_no_timeline_there(string adres) =>
        (await (await bezoekers.AlsAsync("secretariaat")).OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound);

    private bool IsVerborgen(string locatie, int jaar) =>
        portaal.Snapshot.Geheim(new DateOnly(jaar, 1, 1)).IsVerborgen(Gebied.Locatie(locatie), Cijfergroep.Voorraad);
}
