using System.Globalization;
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
    public async Task A_visitor_signs_in_first_and_a_municipality_finds_no_answer_of_a_party(string adres)
    {
        var bezoek = await proef.Portaal.Bezoeker().OpenAsync(adres);
        bezoek.Status.Should().Be(HttpStatusCode.Redirect);
        bezoek.Doel.Should().Be(Adressen.AanmeldenVoor(adres));
        (await proef.Gemeente.OpenAsync(adres)).Tekst.Should().NotContain("Kanaalpoort");
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

    [Theory]
    [InlineData("gebouw", "De Kanaalpoort (Kanaleneiland, Utrecht)")]
    [InlineData("project", "Niet over een project")]
    [InlineData("jaar", "2014")]
    public async Task The_same_duties_can_be_read_per_building_project_and_year(string weergave, string kop)
    {
        var (anders, gewoon) = ((await proef.Belegger.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", weergave)))).Pagina, (await proef.Belegger.OpenAsync(Adressen.Verplichtingen)).Pagina);
        anders.QuerySelectorAll("h3.plichtenkop").Select(regel => regel.TextContent.Trim()).Should().Contain(kop);
        anders.QuerySelectorAll(".plicht").Should().HaveCount(gewoon.QuerySelectorAll(".plicht").Length);
        anders.QuerySelector(".wissel a[aria-current]")!.GetAttribute("href").Should().Contain("weergave=" + weergave);
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
        overzicht.QuerySelectorAll("tbody tr").Length.Should().Be(50, "the rest is on the next pages");
        overzicht.QuerySelector("main a[rel=next]")!.GetAttribute("href").Should().Be("/verplichtingen?blad=2");
        var provincies = (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan(null, ("soort", "provincie")))).Pagina;
        provincies.QuerySelectorAll("tbody th small").Select(regel => regel.TextContent).Should().NotBeEmpty().And.OnlyContain(regel => regel.StartsWith("provincie", StringComparison.Ordinal));
        (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", "artikel")))).Tekst.Should().Contain("Artikel 7, lid 4");
        var partij = await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan("BEL-1"));
        partij.Pagina.QuerySelector("h1")!.TextContent.Should().Be("Verplichtingen van Voorbeeld Vastgoed Fonds");
        (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan("BESTAAT-NIET"))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_municipality_sees_what_it_owes_and_by_what_the_portal_sees_that_it_did()
    {
        var pagina = await proef.Gemeente.OpenAsync(Adressen.Verplichtingen);
        pagina.Pagina.QuerySelector("h1")!.TextContent.Should().Be("Uw verplichtingen");
        pagina.Tekst.Should().Contain("Kantorenregio Utrecht").And.Contain("Maak een regionale afspraak: Utrecht");

        var kader = await proef.Gemeente.OpenAsync(Adressen.Verplichting("3.3-kader-structuurvisie"));
        kader.Tekst.Should().Contain("Waar het portaal dit aan ziet").And.NotContain("Gegeven antwoorden");
        kader.Pagina.QuerySelector("main a[href='/kaders/GM0344']").Should().NotBeNull();
    }

    [Fact]
    public async Task The_matrix_opens_the_list_behind_a_cell_with_as_many_duties_as_the_cell_says()
    {
        var matrix = (await proef.Secretariaat.OpenAsync(Adressen.Plichtenmatrix)).Pagina;
        var cel = matrix.QuerySelectorAll("td a[href*='artikel=3.1&']").Single(link => link.GetAttribute("href")!.EndsWith("kolom=Utrecht", StringComparison.Ordinal));
        var aantal = cel.ParentElement!.QuerySelector("small")!.TextContent.Replace("van ", "", StringComparison.Ordinal);

        var lijst = (await proef.Secretariaat.OpenAsync(cel.GetAttribute("href")!)).Pagina;

        lijst.QuerySelectorAll("tbody tr").Should().HaveCount(int.Parse(aantal, Weergave.Cultuur));
        lijst.QuerySelector("h1")!.TextContent.Should().Be("Artikel 3, lid 1: Utrecht");
    }

    [Theory]
    [InlineData(null, 4)]
    [InlineData("artikel", 3)]
    public async Task Each_count_opens_the_duties_that_it_counts(string? weergave, int kolommen)
    {
        var tabel = (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", weergave)))).Pagina;
        tabel.QuerySelectorAll("td.getal").Where(cel => cel.TextContent.Trim() != "0" && cel.QuerySelector("a.cijfer") is null).Should().BeEmpty();
        var cellen = tabel.QuerySelectorAll("tbody tr").Select(rij => rij.QuerySelectorAll("td a.cijfer").ToList())
            .Where(rij => rij.All(link => link.TextContent.Trim().Length < 3)).MaxBy(rij => rij.Count)!;

        cellen.Count.Should().BeGreaterThanOrEqualTo(kolommen);
        foreach (var link in cellen.Where(link => int.Parse(link.TextContent.Trim(), Weergave.Cultuur) <= 50))
            (await proef.Secretariaat.OpenAsync(link.GetAttribute("href")!)).Pagina.QuerySelectorAll("main .plicht, main tbody tr")
                .Should().HaveCount(int.Parse(link.TextContent.Trim(), Weergave.Cultuur), link.GetAttribute("href"));
    }

    [Fact]
    public async Task The_matrix_shows_only_members_with_a_duty_in_a_region_and_the_others_in_a_table_of_their_own()
    {
        var tabellen = (await proef.Secretariaat.OpenAsync(Adressen.Plichtenmatrix)).Pagina.QuerySelectorAll(".matrix table");

        tabellen.Should().HaveCount(2);
        tabellen[0].QuerySelectorAll("tbody tr").Should().OnlyContain(rij => rij.QuerySelector("td a") != null);
        tabellen[0].QuerySelectorAll("thead th").Select(kop => kop.TextContent.Trim()).Should().NotContain("Zonder regio").And.Contain("Utrecht");
        tabellen[1].QuerySelectorAll("tbody th a").Select(link => link.TextContent).Should().Contain("Artikel 13.3").And.NotContain("Artikel 3.1");
    }

    [Fact]
    public async Task A_duty_that_a_register_shows_leads_to_that_register_from_its_page_the_list_and_the_covenant()
    {
        var rijk = await proef.Portaal.MeldAanAsync("lezer@rijk.example");
        foreach (var (adres, register) in new[]
        {
            (Adressen.Verplichtingen, "/registers/stukken/11.1"), (Adressen.Verplichting("11.1-land-land"), "/registers/stukken/11.1"),
            (Adressen.Convenant, "/registers/stukken/17.1"), (Adressen.Convenant, "/registers/praktijkvoorbeelden"), (Adressen.Convenant, "/registers/belemmeringen"),
        })
        {
            (await rijk.OpenAsync(adres)).Pagina.QuerySelector($"main a[href='{register}']").Should().NotBeNull("{0} leads to {1}", adres, register);
        }
    }

    [Fact]
    public async Task Each_table_of_the_matrix_adds_up_to_all_duties()
    {
        var partijen = (await proef.Secretariaat.OpenAsync(Adressen.Plichtenmatrix + "?kolommen=partijen")).Pagina;
        var overzicht = (await proef.Secretariaat.OpenAsync(Adressen.VerplichtingenVan(null, ("weergave", "artikel")))).Pagina;

        int Som(IEnumerable<string> aantallen) => aantallen.Sum(tekst => int.Parse(tekst.Replace("van ", "", StringComparison.Ordinal), NumberStyles.AllowThousands, Weergave.Cultuur));
        Som(partijen.QuerySelectorAll("td small").Select(cel => cel.TextContent)).Should().Be(Som(overzicht.QuerySelectorAll("tbody tr td:last-child").Select(cel => cel.TextContent)));
    }

    [Theory]
    [InlineData("?artikel=3.1&kolom=BESTAAT-NIET")]
    [InlineData("?artikel=99.9&kolom=Utrecht")]
    [InlineData("?artikel=9.1&kolom=Utrecht")]
    [InlineData("")]
    public async Task A_cell_that_does_not_exist_is_not_found(string vraag) =>
        (await proef.Secretariaat.OpenAsync(Adressen.Plichtencel + vraag)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_umbrella_sees_how_many_of_its_members_did_what_and_not_which()
    {
        var koepel = await (await proef.Portaal.MeldAanAsync("lezer@ivbn.example")).OpenAsync(Adressen.Verplichtingen);
        koepel.Pagina.QuerySelector("#leden")!.TextContent.Should().Contain("Hoe uw leden ervoor staan").And.Contain("Artikel 7, lid 4").And.Contain("Wat u daarvoor deed");
        koepel.Pagina.QuerySelector($"main a[href='{Adressen.Transformatieplicht}']").Should().BeNull("an umbrella may not open that list");
        koepel.Tekst.Should().NotContain("Voorbeeld Vastgoed Fonds").And.NotContain("BEL-1");
    }

    [Fact]
    public async Task Everyone_reads_the_text_of_the_covenant_and_each_member_has_an_address()
    {
        var pagina = (await proef.Portaal.Bezoeker().OpenAsync(Adressen.Convenant)).Pagina;
        foreach (var lid in Artikelen.Alle) pagina.GetElementById($"artikel-{lid.Nummer}").Should().NotBeNull();
    }
}
