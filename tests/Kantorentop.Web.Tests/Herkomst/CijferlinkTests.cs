using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Herkomst;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Paginas;
using Xunit;

namespace Kantorentop.Web.Tests.Herkomst;

/// <summary>Walks the dashboards over every kind of area: no figure without a link, and no link that does not open what it says.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class CijferlinkTests(Dashboardportaal portaal, Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    private const string Peildatum = "?peildatum=01-01-2015";

    public static TheoryData<string, string> Bladen
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var wie in new[] { "bezoeker", "secretariaat" })
                foreach (var adres in new[] { Adressen.Overzicht, Adressen.Regios, "/regios/Utrecht", "/provincies/PV26", "/gemeenten/GM0344", "/locaties/UTR-KAN" })
                    data.Add(wie, adres);
            data.Add("secretariaat", "/gebouwen/UTR-KAN-001");
            data.Add("secretariaat", Adressen.Transformatieplicht);
            return data;
        }
    }

    [Theory, MemberData(nameof(Bladen))]
    public async Task Every_figure_leads_to_where_it_comes_from(string wie, string adres)
    {
        var antwoord = await (await bezoekers.AlsAsync(wie)).OpenAsync(adres + Peildatum);

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        Cijferzoeker.ZonderHerkomst(antwoord.Pagina).Should().BeEmpty();
        Cijferzoeker.Herkomsten(antwoord.Pagina).Should().NotBeEmpty();
    }

    [Theory, MemberData(nameof(Bladen))]
    public async Task Every_link_says_the_figure_that_it_opens(string wie, string adres)
    {
        var antwoord = await (await bezoekers.AlsAsync(wie)).OpenAsync(adres + Peildatum);

        foreach (var (link, tekst) in Cijferzoeker.Herkomsten(antwoord.Pagina))
        {
            var vraag = Cijferzoeker.Vraag(link);
            portaal.Snapshot.HeeftCijfer(vraag).Should().BeTrue("{0} exists", link);
            if (!tekst.Any(char.IsAsciiDigit) || vraag.Cijfer == Cijfer.Beginbalans) continue; // where the path of an earlier day begins
            var waarde = Math.Abs(portaal.Snapshot.Waarde(vraag)!.Value);
            tekst.Should().Contain(Cijferwoorden.Waarde(vraag.Cijfer, waarde, kort: true).TrimStart('+'), "that is the figure of {0}", link);
        }
    }

    [Theory, MemberData(nameof(Bladen))]
    public async Task Every_kind_of_figure_opens(string wie, string adres)
    {
        var klant = await bezoekers.AlsAsync(wie);
        var links = Cijferzoeker.Herkomsten((await klant.OpenAsync(adres + Peildatum)).Pagina);

        foreach (var (link, _) in links.DistinctBy(link => Cijferzoeker.Vraag(link.Adres).Cijfer))
        {
            var antwoord = await klant.OpenAsync(link);
            antwoord.Status.Should().Be(HttpStatusCode.OK, "{0} opens", link);
            antwoord.Pagina.QuerySelector(".formule")!.TextContent.Should().NotContain("niet openbaar");
            Cijferzoeker.ZonderHerkomst(antwoord.Pagina).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_figure_its_formula_its_article_and_its_rows_stand_together()
    {
        var vraag = new Cijfervraag(Cijfer.Leegstandspercentage, Gebied.Gemeente("GM0344"), new DateOnly(2015, 1, 1));
        var herkomst = portaal.Snapshot.Herkomst(vraag)!;

        var tekst = (await (await bezoekers.AlsAsync("gemeente")).OpenAsync(Adressen.HerkomstVan(vraag))).Tekst;

        tekst.Should().Contain(herkomst.Regel.Formule).And.Contain("Artikel 1").And.Contain(herkomst.Regel.Conventie);
        tekst.Should().Contain(Weergave.Exact(herkomst.Som(Cijfer.Leegstand))).And.Contain(Weergave.Aantal(herkomst.Rijen.Length, "rij", "rijen"));
        tekst.Should().Contain("gemeente Utrecht", "who recorded a row is shown by organisation");
    }

    [Fact]
    public async Task A_visitor_sees_the_number_of_rows_and_none_of_them()
    {
        var vraag = new Cijfervraag(Cijfer.Leegstand, Gebied.Gemeente("GM0344"), new DateOnly(2015, 1, 1));
        var herkomst = portaal.Snapshot.Herkomst(vraag)!;

        var tekst = (await (await bezoekers.AlsAsync("bezoeker")).OpenAsync(Adressen.HerkomstVan(vraag))).Tekst;

        tekst.Should().Contain($"bestaat uit {herkomst.Rijen.Length} rijen");
        herkomst.Rijen.Should().NotContain(rij => tekst.Contains(rij.Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_holds_every_row_once()
    {
        var vraag = new Cijfervraag(Cijfer.Leegstand, Gebied.Gemeente("GM0344"), new DateOnly(2015, 1, 1));

        var tekst = await bezoekers.TekstAsync("gemeente", Adressen.HerkomstRijenVan(vraag, bekendOp: null, volgorde: default));

        tekst.Split('\n').Count(regel => regel.StartsWith("leegstand;", StringComparison.Ordinal)).Should().Be(portaal.Snapshot.Herkomst(vraag)!.Rijen.Length);
    }

    [Theory]
    [InlineData("gebied=gemeente:GM0344&gebouw=BESTAAT-NIET", HttpStatusCode.NotFound, "bestaat niet")]
    [InlineData("gebied=gemeente:GM9999", HttpStatusCode.NotFound, "bestaat niet")]
    [InlineData("gebied=gemeente:GM0344&peildatum=31-02-2015", HttpStatusCode.BadRequest, "bestaat niet")]
    [InlineData("gebied=gemeente:GM0344&peildatum=31-12-9999", HttpStatusCode.BadRequest, "Vul een jaar in")]
    [InlineData("gebied=gemeente:GM0344&peildatum=31-12-2031", HttpStatusCode.BadRequest, "Kies een peildatum van 01-01-2000")]
    [InlineData("gebied=gemeente:GM0344&bekendOp=onzin", HttpStatusCode.BadRequest, "Vul een datum in")]
    [InlineData("gebied=gemeente:GM0344&bekendOp=2001-01-01T00:00:00Z", HttpStatusCode.BadRequest, "nog niets vastgelegd")]
    public async Task A_file_that_cannot_be_made_is_refused_with_a_sentence_and_never_about_something_else(string vraag, HttpStatusCode status, string zin)
    {
        var antwoord = await (await bezoekers.AlsAsync("secretariaat")).OpenAsync($"/herkomst/rijen.csv?cijfer=leegstand&{vraag}");

        antwoord.Status.Should().Be(status);
        antwoord.Tekst.Should().Contain(zin);
    }

    [Fact]
    public async Task Each_side_of_a_comparison_leads_to_its_own_times()
    {
        var antwoord = await (await bezoekers.AlsAsync("gemeente")).OpenAsync(Adressen.VergelijkenVan(
            Gebied.Gemeente("GM0344"), new(new DateOnly(2014, 1, 1), null), new(new DateOnly(2015, 1, 1), new DateTimeOffset(2015, 1, 10, 12, 0, 0, TimeSpan.Zero))));

        var links = Cijferzoeker.Herkomsten(antwoord.Pagina).Select(link => link.Adres).ToList();
        links.Where(link => link.Contains("peildatum=01-01-2014", StringComparison.Ordinal)).Should().NotBeEmpty().And.NotContain(link => link.Contains("bekendOp", StringComparison.Ordinal));
        links.Where(link => link.Contains("peildatum=01-01-2015", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(link => link.Contains("bekendOp=2015-01-10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_instant_up_to_which_the_page_knows_goes_along()
    {
        var antwoord = await (await bezoekers.AlsAsync("gemeente")).OpenAsync("/gemeenten/GM0344" + Peildatum + "&bekendOp=10-01-2015");

        Cijferzoeker.Herkomsten(antwoord.Pagina).Should().OnlyContain(link => link.Adres.Contains("&bekendOp=10-01-2015", StringComparison.Ordinal));
    }
}
