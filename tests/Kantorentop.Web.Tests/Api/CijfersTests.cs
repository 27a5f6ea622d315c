using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>Who gets which figures, and what is refused how.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class CijfersTests(Dashboardportaal portaal)
{
    private const string Gemeente = "gebied=gemeente:GM0344";
    private const string Gouda = "invoer@gemeente-utrecht.example";
    private static readonly DateOnly Januari = new(2015, 1, 1);

    [Fact]
    public async Task A_visitor_gets_the_figures_of_the_first_of_January()
    {
        var antwoord = await VraagAsync(null, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2015-01-01");

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Json.GetProperty("voorraad").GetDecimal().Should().Be(portaal.Snapshot.Kerncijfers(new(Domain.Gebieden.Gebiedssoort.Gemeente, "GM0344"), Januari).Voorraad).And.BePositive();
        antwoord.Kop("Cache-Control").Should().Be("public, max-age=60");
        antwoord.Kop("Vary").Should().Contain("Authorization").And.Contain("Cookie");
    }

    [Fact]
    public async Task Figures_of_others_come_with_their_source_method_unit_and_edition()
    {
        var antwoord = await VraagAsync(null, Adressen.ApiBroncijfers);
        var rijen = antwoord.Json.GetProperty("rijen").EnumerateArray().ToList();
        var gebied = rijen[0].GetProperty("gebied").GetString();
        var alleen = (await VraagAsync(null, $"{Adressen.ApiBroncijfers}?gebied={gebied}")).Json.GetProperty("rijen").EnumerateArray().ToList();

        string[] velden = ["onderwerp", "bron", "methode", "editie", "eenheid"];
        rijen.SelectMany(rij => velden.Select(veld => rij.GetProperty(veld).GetString())).Should().OnlyContain(tekst => tekst!.Length > 0);
        alleen.Should().NotBeEmpty().And.OnlyContain(rij => rij.GetProperty("gebied").GetString() == gebied);
        (await VraagAsync(null, $"{Adressen.ApiBroncijfers}?gebied=gemeente:GM9999")).ShouldBeProbleem(HttpStatusCode.NotFound);
        (await VraagAsync(null, $"{Adressen.ApiBroncijfers}?bekendOp=2014-01-01T00:00:00Z")).ShouldBeProbleem(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/kerncijfers?gebied=land&peildatum=2014-06-30")]
    [InlineData("/kerncijfers?gebied=land&peildatum=2016-01-01")]
    [InlineData("/afstemming?regio=Utrecht&peildatum=2014-06-30")]
    [InlineData("/kerncijfers/reeks?gebied=land&van=2013-01-01&tot=2015-01-01&stap=maand")]
    [InlineData("/kerncijfers/reeks?gebied=land&van=2013-02-01&tot=2015-01-01&stap=jaar")]
    [InlineData("/locaties?peildatum=2014-06-30")]
    public async Task A_visitor_sees_the_first_of_January_only(string adres)
    {
        var antwoord = (await VraagAsync(null, "/api/v1" + adres)).ShouldBeProbleem(HttpStatusCode.Forbidden);

        antwoord.Fouten.Should().ContainSingle().Which.Should().EndWith(":peildatum-niet-openbaar");
        antwoord.Json.GetProperty("detail").GetString().Should().StartWith("Openbaar zijn de cijfers van 1 januari").And.NotContain("U ziet nu");
    }

    [Fact]
    public async Task Figures_in_which_an_owner_could_be_found_are_refused_and_never_0()
    {
        var gebied = portaal.VerborgenOp(Januari);
        var adres = $"{Adressen.ApiKerncijfers}?gebied={Uri.EscapeDataString(gebied.ToString())}&peildatum=2015-01-01";

        (await VraagAsync(null, adres)).ShouldBeProbleem(HttpStatusCode.Forbidden).Fouten.Should().Equal("gebied:te-weinig-eigenaren");
        (await VraagAsync(Gouda, adres)).Status.Should().Be(HttpStatusCode.OK, "governments see every area");

        var reeks = await VraagAsync(null, $"{Adressen.ApiKerncijferreeks}?gebied={Uri.EscapeDataString(gebied.ToString())}&van=2014-01-01&tot=2015-01-01&stap=jaar");
        var punt = reeks.Json.GetProperty("punten").EnumerateArray().Last();
        punt.GetProperty("peildatum").GetString().Should().Be("2015-01-01");
        punt.GetProperty("kerncijfers").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        punt.GetProperty("reden").GetString().Should().Be("te-weinig-eigenaren");
    }

    [Fact]
    public async Task A_government_gets_any_day_and_what_was_known_earlier()
    {
        (await VraagAsync(Gouda, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2014-06-30")).Status.Should().Be(HttpStatusCode.OK);

        var eerder = await VraagAsync(Gouda, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2014-01-01&bekendOp=2014-01-02T00:00:00%2B01:00");
        eerder.Status.Should().Be(HttpStatusCode.OK, "{0}", eerder.Json);
        eerder.Kop("Cache-Control").Should().Be("no-store");
        (await VraagAsync(null, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2014-01-01&bekendOp=2014-01-02T00:00:00Z"))
            .ShouldBeProbleem(HttpStatusCode.Forbidden).Fouten.Should().Equal("bekendOp:bekend-op-geen-recht");
        (await VraagAsync(Gouda, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2014-01-01&bekendOp=2044-01-02T00:00:00Z"))
            .ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal("bekendOp:bekend-op-toekomst");
        (await VraagAsync(Gouda, $"{Adressen.ApiKerncijfers}?{Gemeente}&peildatum=2014-01-01&bekendOp=1999-01-02T00:00:00Z"))
            .ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal("bekendOp:bekend-op-te-vroeg");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var antwoord = (await VraagAsync(null, $"{Adressen.ApiKerncijfers}?gebied=mars&peildatum=1-1-2015&bekendOp=gisteren&Peildatums=2"))
            .ShouldBeProbleem(HttpStatusCode.BadRequest);

        antwoord.Fouten.Should().BeEquivalentTo(
            "Peildatums:parameter-onbekend", "gebied:parameter-ongeldig", "peildatum:parameter-ongeldig", "bekendOp:parameter-ongeldig");
    }

    [Theory]
    [InlineData("/kerncijfers", "gebied:parameter-leeg", "peildatum:parameter-leeg")]
    [InlineData("/kerncijfers?gebied=land&peildatum=2015-01-01&peildatum=2014-01-01", "peildatum:parameter-dubbel")]
    [InlineData("/kerncijfers?gebied=land&peildatum=9999-12-31", "peildatum:peildatum-buiten-bereik")]
    [InlineData("/kerncijfers?gebied=land&PEILDATUM=2015-01-01", "PEILDATUM:parameter-onbekend")]
    [InlineData("/kerncijfers/reeks?gebied=land&van=2015-01-01&tot=2014-01-01&stap=jaar", "tot:tot-voor-van")]
    [InlineData("/kerncijfers/reeks?gebied=land&van=2015-01-01&tot=9999-01-01&stap=week", "stap:parameter-ongeldig")]
    [InlineData("/kerncijfers/reeks?gebied=land&van=2015-01-01&tot=9999-01-01&stap=jaar", "tot:peildatum-buiten-bereik")]
    [InlineData("/afstemming?regio=&peildatum=2015-01-01", "regio:parameter-leeg")]
    [InlineData("/locaties?pagina=0&paginaGrootte=1001", "pagina:parameter-ongeldig", "paginaGrootte:parameter-ongeldig")]
    public async Task What_cannot_be_read_is_a_400(string adres, params string[] fouten) =>
        (await VraagAsync(null, "/api/v1" + adres)).ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().BeEquivalentTo(fouten);

    [Theory]
    [InlineData("/kerncijfers?gebied=locatie:WEG&peildatum=2015-01-01", "gebied:gebied-onbekend")]
    [InlineData("/kerncijfers/reeks?gebied=gemeente:GM9999&van=2015-01-01&tot=2015-01-01&stap=jaar", "gebied:gebied-onbekend")]
    [InlineData("/afstemming?regio=Atlantis&peildatum=2015-01-01", "regio:gebied-onbekend")]
    [InlineData("/locaties?gebied=provincie:PV99", "gebied:gebied-onbekend")]
    public async Task What_does_not_exist_is_a_404(string adres, string fout) =>
        (await VraagAsync(null, "/api/v1" + adres)).ShouldBeProbleem(HttpStatusCode.NotFound).Fouten.Should().Equal(fout);

    [Fact]
    public async Task An_edition_shows_a_visitor_the_areas_that_were_public()
    {
        var lijst = await VraagAsync(null, Adressen.ApiEdities);
        lijst.Json.GetProperty("rijen").EnumerateArray().Select(rij => rij.GetProperty("editie").GetString()).Should().Contain("monitor-2014");

        var (bezoeker, overheid) = (await VraagAsync(null, Adressen.ApiEdities + "/monitor-2014"), await VraagAsync(Gouda, Adressen.ApiEdities + "/monitor-2014"));

        Gebieden(bezoeker).Should().Contain("land").And.BeSubsetOf(Gebieden(overheid)).And.HaveCountLessThan(Gebieden(overheid).Count);
        (await VraagAsync(null, Adressen.ApiEdities + "/weg")).ShouldBeProbleem(HttpStatusCode.NotFound);

        static List<string> Gebieden(Apireactie editie) =>
            [.. editie.Json.GetProperty("kerncijfers").EnumerateArray().Select(rij => rij.GetProperty("gebied").GetString()!)];
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("lezer@rijk.example", 403)]
    [InlineData("lezer@ivbn.example", 403)]
    [InlineData("invoer@bel-1.example", 200)]
    [InlineData(Gouda, 200)]
    public async Task Rows_are_for_who_may_see_rows(string? wie, int status)
    {
        var antwoord = await VraagAsync(wie, $"{Adressen.ApiTransformatieplicht}?gebied=land&peildatum=2015-01-01");

        if (status != 200) antwoord.ShouldBeProbleem((HttpStatusCode)status);
        else antwoord.Json.GetProperty("gebouwen").EnumerateArray().Select(rij => rij.GetProperty("gebouw").GetString()).Should().OnlyHaveUniqueItems();
        antwoord.Status.Should().Be((HttpStatusCode)status);
        antwoord.Kop("Access-Control-Allow-Origin").Should().BeNull("another site's script has no business with rows");
    }

    [Fact]
    public async Task An_owner_gets_its_own_buildings_only()
    {
        async Task<IEnumerable<string>> GebouwenAsync(string wie) =>
            (await VraagAsync(wie, $"{Adressen.ApiTransformatieplicht}?gebied=land&peildatum=2015-01-01")).Json
            .GetProperty("gebouwen").EnumerateArray().Select(rij => rij.GetProperty("gebouw").GetString()!).ToList();

        var (alle, eigen) = (await GebouwenAsync(Dashboardportaal.Secretariaat), await GebouwenAsync("invoer@bel-1.example"));

        eigen.Should().NotBeEmpty().And.BeSubsetOf(alle).And.HaveCountLessThan(alle.Count());
        eigen.Should().OnlyContain(gebouw => portaal.Snapshot.EigenaarOp(gebouw, new DateOnly(2015, 1, 15))!.Code == "BEL-1");
    }

    [Theory]
    [InlineData(null, "", 401)]
    [InlineData("lezer@rijk.example", "?partij=BEL-1", 404)]
    [InlineData("invoer@bel-1.example", "", 200)]
    [InlineData("invoer@ont-1.example", "?partij=BEL-1", 404)]
    [InlineData(Dashboardportaal.Secretariaat, "", 400)]
    [InlineData(Dashboardportaal.Secretariaat, "?partij=BEL-1", 200)]
    [InlineData(Dashboardportaal.Secretariaat, "?partij=WEG", 404)]
    public async Task Duties_are_for_the_party_and_the_secretariaat(string? wie, string vraag, int status)
    {
        var antwoord = await VraagAsync(wie, Adressen.ApiVerplichtingen + vraag);

        antwoord.Status.Should().Be((HttpStatusCode)status);
        if (status != 200) antwoord.ShouldBeProbleem((HttpStatusCode)status);
        else antwoord.Json.GetProperty("rijen").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(rij => rij.GetProperty("partij").GetString() == "BEL-1");
    }

    [Fact]
    public async Task A_list_comes_a_page_at_a_time_and_the_links_lead_through_all_of_it()
    {
        var gezien = new List<string>();
        string? adres = Adressen.ApiLocaties + "?gebied=provincie:PV26&paginaGrootte=7";
        var totaal = 0;
        while (adres is not null)
        {
            var blad = await VraagAsync(null, adres);
            totaal = blad.Json.GetProperty("totaal").GetInt32();
            gezien.AddRange(blad.Json.GetProperty("rijen").EnumerateArray().Select(rij => rij.GetProperty("locatie").GetString()!));
            adres = blad.Kop("Link")!.Split(", ").Where(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)).Select(link => link.Split('<', '>')[1]).SingleOrDefault();
        }

        gezien.Should().HaveCount(totaal).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        gezien.Count.Should().BeGreaterThan(7);
    }

    [Theory]
    [InlineData(Adressen.ApiKantorenregios, "gebied=gemeente:GM0344", "regio", "Utrecht")]
    [InlineData(Adressen.ApiKantorenregios, "gebied=kantorenregio:Utrecht", "regio", "Utrecht")]
    [InlineData(Adressen.ApiGemeenten, "gebied=locatie:UTR-KAN", "gemeente", "GM0344")]
    [InlineData(Adressen.ApiGemeenten, "gebied=gemeente:GM0344", "gemeente", "GM0344")]
    [InlineData(Adressen.ApiLocaties, "gebied=locatie:UTR-KAN", "locatie", "UTR-KAN")]
    public async Task A_list_of_one_area_holds_what_lies_in_it(string adres, string vraag, string sleutel, string verwacht)
    {
        var antwoord = await VraagAsync(null, $"{adres}?{vraag}");

        antwoord.Json.GetProperty("rijen").EnumerateArray().Select(rij => rij.GetProperty(sleutel).GetString()).Should().Equal(verwacht);
    }

    private async Task<Apireactie> VraagAsync(string? wie, string adres) => await (await portaal.WieAsync(wie)).Client.VraagAsync(adres);
}
