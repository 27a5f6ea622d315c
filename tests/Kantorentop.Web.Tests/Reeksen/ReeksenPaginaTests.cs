using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Reeksen;

/// <summary>The pages of series and of what changed, and the file beside them.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class ReeksenPaginaTests(Dashboardportaal portaal)
{
    private const string Regio = "gebied=kantorenregio:Utrecht";

    [Fact]
    public async Task The_table_beside_the_chart_has_the_figures_of_each_day()
    {
        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"/reeksen?{Regio}&cijfer=leegstand&stap=kwartaal&van=01-04-2013&tot=01-10-2014")).Pagina;

        var rijen = Rijen(pagina, "#tabel");
        rijen.Should().HaveCount(7);
        foreach (var rij in rijen)
        {
            var dag = DateOnly.ParseExact(rij[0], "dd-MM-yyyy", CultureInfo.InvariantCulture);
            var duur = portaal.Snapshot.Leegstandsduur(Gebied.Kantorenregio("Utrecht"), dag);
            rij.Skip(1).Take(4).Should().Equal(new[] { duur.TotEenJaar, duur.EenTotDrieJaar, duur.LangerDanDrieJaar, duur.Leegstand }.Select(m2 => Weergave.Getal(m2)));
        }

        pagina.QuerySelectorAll(".kolommen rect").Should().NotBeEmpty();
        foreach (var link in pagina.QuerySelectorAll("#tabel tbody tr:first-child a").Select(link => link.GetAttribute("href")!))
            (await portaal.OpenAsync(Dashboardportaal.Secretariaat, link)).Pagina.QuerySelector(".formule").Should().NotBeNull("{0} says where it comes from", link);
        pagina.QuerySelector("svg title")!.TextContent.Should().Contain("1 april 2013");
    }

    [Theory]
    [InlineData("van=01-01-2014&tot=01-01-2013", "tot", "ligt niet na de begindatum")]
    [InlineData("van=1-1-9999", "van", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("van=31-12-1999", "van", "Kies een datum van 01-01-2000 tot en met 31-12-2030.")]
    [InlineData("tot=gisteren", "tot", "Vul een datum in als dag-maand-jaar")]
    [InlineData("van=01-01-2000&tot=31-12-2030&stap=maand", "stap", "hooguit 240")]
    [InlineData("cijfer=omzet", "cijfer", "Kies een cijfer uit de lijst.")]
    [InlineData("bekendOp=ooit", "bekendOp", ".")]
    public async Task What_cannot_be_followed_is_told_at_its_field(string keuze, string veld, string zin)
    {
        var antwoord = await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"/reeksen?{Regio}&{keuze}");

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Pagina.QuerySelector($"#{veld}-fout")!.TextContent.Should().Contain(zin);
        antwoord.Pagina.QuerySelector($"#{veld}")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Theory]
    [InlineData("/reeksen?gebied=planeet:mars")]
    [InlineData("/stromen?gebied=locatie:WEG")]
    [InlineData("/reeksen.csv?gebied=gemeente:GM9999")]
    public async Task An_unknown_area_is_not_found(string adres) =>
        (await portaal.OpenAsync(null, adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_visitor_gets_years_and_no_figure_of_too_few_owners()
    {
        var verborgen = portaal.VerborgenOp(new(2015, 1, 1));
        var pagina = (await portaal.OpenAsync(null, $"/reeksen?gebied={verborgen}&stap=maand")).Pagina;

        pagina.QuerySelector("#stap-fout")!.TextContent.Should().Be("Openbaar zijn de cijfers van 1 januari. Kies de stap jaar.");
        pagina.QuerySelector("#bekendOp").Should().BeNull();
        pagina.Body!.TextContent.Should().NotContain(Weergave.Getal(portaal.Snapshot.Kerncijfers(verborgen, new(2015, 1, 1)).Voorraad));
    }

    [Fact]
    public async Task The_file_refuses_what_the_page_would_put_right()
    {
        var goed = await (await portaal.WieAsync(null)).Client.GetAsync(new Uri($"/reeksen.csv?{Regio}&cijfer=voorraad&van=2013-01-01&tot=2015-01-01", UriKind.Relative));
        goed.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        (await goed.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(7).And.Contain(regel => regel.StartsWith("kantorenregio:Utrecht;Utrecht;voorraad;opgeleverd;2014-01-01;"));

        var fout = await portaal.OpenAsync(null, $"/reeksen.csv?{Regio}&van=2014-06-01");
        fout.Status.Should().Be(HttpStatusCode.BadRequest);
        fout.Tekst.Should().Contain("Openbaar zijn de cijfers van 1 januari");
    }

    [Fact]
    public async Task Why_vacancy_changed_opens_for_governments_and_not_for_a_visitor()
    {
        const string Adres = $"/stromen?{Regio}&van=01-01-2013&tot=01-01-2015";
        var regels = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, Adres)).Pagina.QuerySelectorAll("a[href*='/stromen/herkomst']")
            .Select(link => link.GetAttribute("href")!).Where(link => link.Contains("leegstand", StringComparison.Ordinal)).ToList();

        (await portaal.OpenAsync(null, Adres)).Tekst.Should().Contain("De redenen zijn te zien voor overheden en het secretariaat.");
        regels.Should().NotBeEmpty();
        (await portaal.OpenAsync(null, regels[0])).Status.Should().Be(HttpStatusCode.NotFound);
        (await portaal.OpenAsync("lezer@rijk.example", regels[0])).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Begin_and_reasons_on_the_page_make_the_end()
    {
        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"/stromen?{Regio}&van=01-01-2013&tot=01-01-2015")).Pagina;

        var tabellen = pagina.QuerySelectorAll("main table").Take(2).ToList();
        foreach (var (tabel, cijfer) in tabellen.Zip(new Func<DateOnly, decimal>[] { Voorraad, Leegstand }))
        {
            var rijen = tabel.QuerySelectorAll("tr").Skip(1).Select(rij => rij.Children.Select(cel => cel.TextContent.Trim()).ToList()).ToList();
            rijen[0][^1].Should().Be(Weergave.Getal(cijfer(new(2013, 1, 1))));
            rijen[^1][^1].Should().Be(Weergave.Getal(cijfer(new(2015, 1, 1))));
            rijen.Should().HaveCountGreaterThan(4);
        }

        tabellen.SelectMany(tabel => tabel.QuerySelectorAll("td.getal")).Where(cel => cel.TextContent.Any(char.IsAsciiDigit) && cel.QuerySelector("a") is null)
            .Select(cel => cel.TextContent).Should().BeEmpty("each figure leads to where it comes from");
        foreach (var deel in new[] { "erbij", "eraf" })
        {
            var link = tabellen[0].QuerySelectorAll($"tbody a[href*='deel={deel}']")[0];
            var herkomst = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, link.GetAttribute("href")!)).Tekst;
            herkomst.Should().Contain($", {deel}").And.Contain("Vastgelegd door").And.MatchRegex("gebouw[^:]*: ");
        }

        decimal Voorraad(DateOnly dag) => portaal.Snapshot.Kerncijfers(Gebied.Kantorenregio("Utrecht"), dag).Voorraad;
        decimal Leegstand(DateOnly dag) => portaal.Snapshot.Kerncijfers(Gebied.Kantorenregio("Utrecht"), dag).Leegstand!.Value;
    }

    [Fact]
    public async Task Metres_that_may_count_twice_lead_to_the_units_that_were_built_and_to_the_plans()
    {
        var telling = portaal.Snapshot.Planstromen(Gebied.Land, new(2012, 1, 1), new(2015, 1, 1)).Dubbeltellingen[0];

        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/stromen?gebied=land&van=01-01-2012&tot=01-01-2015")).Pagina;
        var regel = pagina.QuerySelectorAll("main li").Single(li => li.QuerySelector($"a[href*='{Uri.EscapeDataString($"locatie:{telling.Locatie}")}']") is not null);
        var links = regel.QuerySelectorAll("a.cijfer").ToList();

        links.Select(link => link.TextContent).Should().Equal(Weergave.M2(telling.Nieuwbouw), Weergave.M2(telling.NogGepland));
        var herkomst = await portaal.OpenAsync(Dashboardportaal.Secretariaat, links[0].GetAttribute("href")!);
        herkomst.Tekst.Should().Contain($"saldo {Weergave.ExactVerschil(telling.Nieuwbouw)} m²").And.Contain("zoals zij op de dag van oplevering waren");
        herkomst.Pagina.QuerySelectorAll("#rijen tbody tr").Should().NotBeEmpty();
        (await portaal.OpenAsync(Dashboardportaal.Secretariaat, links[1].GetAttribute("href")!)).Status.Should().Be(HttpStatusCode.OK);
    }

    private static List<List<string>> Rijen(IHtmlDocument pagina, string tabel) =>
        [.. pagina.QuerySelectorAll($"{tabel} tbody tr").Select(rij => rij.Children.Select(cel => cel.TextContent.Trim()).ToList())];
}
