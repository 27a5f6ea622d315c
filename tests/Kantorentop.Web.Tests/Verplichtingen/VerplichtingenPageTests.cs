using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Web.Tests.Verplichtingen;

public sealed class VerplichtingenPageTests(Verplichtingenportaal proef) : IClassFixture<Verplichtingenportaal>
{
    [Theory]
    [InlineData("/verplichtingen")]
    [InlineData("/verplichtingen/" + Verplichtingenportaal.Plan)]
    public async Task A_visitor_signs_in_first_and_a_municipality_is_not_let_in(string adres)
    {
        var bezoek = await proef.Portaal.Bezoeker().OpenAsync(adres);
        bezoek.Status.Should().Be(HttpStatusCode.Redirect);
        bezoek.Doel.Should().Be(Adressen.AanmeldenVoor(adres));
        (await proef.Gemeente.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/verplichtingen?partij=BEL-1")]
    [InlineData("/verplichtingen/" + Verplichtingenportaal.Plan)]
    [InlineData("/verplichtingen/" + Verplichtingenportaal.Plan + "?partij=BEL-1")]
    [InlineData("/verplichtingen?partij=BESTAAT-NIET")]
    public async Task Another_market_party_finds_nothing(string adres)
    {
        var antwoord = await proef.Ontwikkelaar.OpenAsync(adres);
        antwoord.Status.Should().Be(HttpStatusCode.NotFound);
        antwoord.Tekst.Should().NotContain("Kanaalpoort").And.NotContain("Vastgoed Fonds");
    }

    [Fact]
    public async Task A_party_sees_its_duties_per_location_with_the_covenants_words_beside_them()
    {
        var pagina = (await proef.Belegger.OpenAsync(Adressen.Verplichtingen)).Pagina;
        pagina.QuerySelector("h1")!.TextContent.Should().Be("Uw verplichtingen");
        pagina.QuerySelectorAll("h3.plichtenkop").Select(kop => kop.TextContent).Should().Contain(tekst => tekst.Contains("Kanaleneiland, Utrecht"));
        pagina.QuerySelector("#convenanttekst")!.TextContent.Should().Contain("Beleggers maken concrete transformatieplannen");
        pagina.QuerySelectorAll(".plicht a[href*='7.4-gebouw-UTR-KAN-001']").Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_tiles_add_up_to_all_duties()
    {
        var pagina = (await proef.Belegger.OpenAsync(Adressen.Verplichtingen)).Pagina;
        var aantallen = pagina.QuerySelectorAll(".tegel .waarde").Select(waarde => int.Parse(waarde.TextContent.Trim(), Weergave.Cultuur)).ToList();
        aantallen.Should().HaveCount(4);
        pagina.QuerySelector(".tegels")!.TextContent.Should().Contain($"van {aantallen.Sum()}");
    }

    [Theory]
    [InlineData(Verplichtinggroep.VraagtNu)]
    [InlineData(Verplichtinggroep.Loopt)]
    [InlineData(Verplichtinggroep.Voldaan)]
    public async Task A_tile_leads_to_its_duties(Verplichtinggroep groep)
    {
        var overzicht = (await proef.Belegger.OpenAsync(Adressen.Verplichtingen)).Pagina;
        var tegel = overzicht.QuerySelectorAll(".tegel .waarde a")[(int)groep];
        var gefilterd = (await proef.Belegger.OpenAsync(tegel.GetAttribute("href")!)).Pagina;
        gefilterd.QuerySelectorAll(".plicht").Should().HaveCount(int.Parse(tegel.TextContent.Trim(), Weergave.Cultuur));
    }

    [Fact]
    public async Task The_same_duties_can_be_read_per_article()
    {
        var pagina = (await proef.Belegger.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", "artikel")))).Pagina;
        pagina.QuerySelectorAll("h3.plichtenkop").Select(kop => kop.TextContent.Trim()).Should().ContainInOrder("Artikel 6", "Artikel 7, lid 1", "Artikel 7, lid 4");
    }

    [Fact]
    public async Task The_text_beside_the_list_follows_the_article_that_is_asked_for()
    {
        var pagina = (await proef.Belegger.OpenAsync(Adressen.VerplichtingenVan(null, ("artikel", "6")))).Pagina;
        pagina.QuerySelector("#convenanttekst")!.TextContent.Should().Contain("Marktpartijen leggen huurprijzen");
    }

    [Fact]
    public async Task The_secretariat_sees_counts_of_all_parties_and_opens_one()
    {
        var overzicht = (await proef.Secretariaat.OpenAsync(Adressen.Verplichtingen)).Pagina;
        overzicht.QuerySelectorAll("tbody tr").Length.Should().BeGreaterThan(300);
        (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", "artikel")))).Tekst.Should().Contain("Artikel 7, lid 4");
        var partij = await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan("BEL-1"));
        partij.Pagina.QuerySelector("h1")!.TextContent.Should().Be("Verplichtingen van Voorbeeld Vastgoed Fonds");
        (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan("BESTAAT-NIET"))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Everyone_reads_the_text_of_the_covenant_and_each_member_has_an_address()
    {
        var pagina = (await proef.Portaal.Bezoeker().OpenAsync(Adressen.Convenant)).Pagina;
        foreach (var lid in Artikelen.Alle) pagina.GetElementById($"artikel-{lid.Nummer}").Should().NotBeNull();
    }
}
