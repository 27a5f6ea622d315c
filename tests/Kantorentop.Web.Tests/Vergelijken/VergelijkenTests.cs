using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Vergelijken;

[Collection(nameof(Dashboardportaal))]
public sealed class VergelijkenTests(Dashboardportaal portaal)
{
    private const string TweeDagen = "/vergelijken?gebied=gemeente:GM0344&peildatum=01-01-2013&peildatum2=01-01-2014";

    [Fact]
    public async Task Both_days_stand_side_by_side_with_the_rows_that_differ_and_their_sum()
    {
        var gebied = Gebied.Gemeente("GM0344");
        var (links, rechts) = (portaal.Snapshot.Kerncijfers(gebied, new(2013, 1, 1)), portaal.Snapshot.Kerncijfers(gebied, new(2014, 1, 1)));

        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, TweeDagen)).Pagina;

        var leegstand = pagina.QuerySelectorAll("tbody tr").Single(rij => rij.QuerySelector("th")!.TextContent == "Leegstand m²");
        leegstand.QuerySelectorAll("td").Select(cel => cel.TextContent).Should()
            .Equal(Weergave.Getal(links.Leegstand), Weergave.Getal(rechts.Leegstand), Weergave.Verschil(rechts.Leegstand - links.Leegstand));
        pagina.QuerySelectorAll("#ruimten tfoot td")[1].TextContent.Should().Be(Weergave.Verschil(rechts.Leegstand - links.Leegstand));
        pagina.QuerySelectorAll("#ruimten tbody tr").Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_changed_raming_is_named_part_by_part()
    {
        var (eerst, laatst) = (new DateOnly(2012, 7, 1), new DateOnly(2015, 1, 1));
        var regio = portaal.Snapshot.Indeling.Kantorenregios.Select(een => een.Naam)
            .First(naam => portaal.Snapshot.RamingOp(naam, eerst) is { } een && portaal.Snapshot.RamingOp(naam, laatst) is { } ander && een != ander);
        var (links, rechts) = (portaal.Snapshot.RamingOp(regio, eerst)!, portaal.Snapshot.RamingOp(regio, laatst)!);

        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"/vergelijken?gebied=kantorenregio:{Uri.EscapeDataString(regio)}&peildatum=01-07-2012&peildatum2=01-01-2015")).Pagina;

        pagina.QuerySelector("#raming tbody tr")!.QuerySelectorAll("td").Select(cel => cel.TextContent).Should().Equal(
            Weergave.Getal(links.Vervangingsvraag.M2), Weergave.Getal(rechts.Vervangingsvraag.M2), Weergave.Verschil(rechts.Vervangingsvraag.M2 - links.Vervangingsvraag.M2));
        pagina.QuerySelector("#raming")!.TextContent.Should().Contain(Weergave.DatumKort(rechts.Vanaf));
    }

    [Fact]
    public async Task Two_states_of_knowledge_are_compared_on_one_day()
    {
        var tekst = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/vergelijken?peildatum=01-01-2014&bekendOp=30-06-2014&peildatum2=01-01-2014")).Tekst;

        tekst.Should().Contain("01-01-2014, bekend op 30-06-2014").And.Contain("Cijfers naast elkaar");
    }

    [Fact]
    public async Task A_visitor_sees_figures_and_the_number_of_rows()
    {
        var pagina = (await portaal.OpenAsync(null, TweeDagen)).Pagina;

        pagina.QuerySelectorAll("#ruimten tbody tr, #plannen tbody tr").Should().BeEmpty();
        pagina.QuerySelector("#ruimten .onderschrift")!.TextContent.Should().Contain("ruimten tellen anders mee");
        pagina.QuerySelector("#bekendOp").Should().BeNull();
    }

    [Theory]
    [InlineData("&peildatum2=01-01-9999", "peildatum2-fout", "Vul een jaar in")]
    [InlineData("&bekendOp2=16-01-2015", "bekendOp2-fout", "Dit tijdstip is nog niet geweest")]
    [InlineData("&bekendOp=gisteren", "bekendOp-fout", "Vul een datum in")]
    public async Task A_time_that_cannot_be_used_is_explained_at_its_own_field(string velden, string fout, string zin) =>
        (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/vergelijken?gebied=land" + velden)).Pagina
            .GetElementById(fout)!.TextContent.Should().StartWith(zin);

    [Theory]
    [InlineData("gemeente:GM9999")]
    [InlineData("planeet:mars")]
    public async Task An_unknown_area_is_not_found(string gebied) =>
        (await portaal.OpenAsync(null, "/vergelijken?gebied=" + gebied)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_page_of_an_area_leads_to_its_comparison_with_what_it_shows()
    {
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);

        Link((await secretariaat.OpenAsync("/gemeenten/GM0344?peildatum=01-01-2014")).Pagina).Should()
            .Be("/vergelijken?gebied=gemeente%3AGM0344&peildatum=01-01-2013&peildatum2=01-01-2014");
        Link((await secretariaat.OpenAsync("/gemeenten/GM0344?peildatum=01-01-2014&bekendOp=30-06-2014")).Pagina).Should()
            .Be("/vergelijken?gebied=gemeente%3AGM0344&peildatum=01-01-2014&bekendOp=2014-06-30T21:59:59.999999Z&peildatum2=01-01-2014");

        static string? Link(AngleSharp.Html.Dom.IHtmlDocument pagina) => pagina.QuerySelector(".kenmerk a[href^='/vergelijken']")!.GetAttribute("href");
    }
}
