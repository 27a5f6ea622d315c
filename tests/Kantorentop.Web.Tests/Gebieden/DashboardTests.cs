using System.Net;
using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Gebieden;

[Collection(nameof(Dashboardportaal))]
public sealed class DashboardTests(Dashboardportaal portaal)
{
    private const int MeesteVragen = 12;
    private static readonly DateOnly Januari = new(2015, 1, 1);
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static TheoryData<string> Openbaar =>
        [Adressen.Overzicht, Adressen.Regios, "/regios/Utrecht", "/regios/Den%20Haag", "/provincies/PV26", "/provincies/PV29", "/gemeenten/GM0344", "/locaties/UTR-KAN"];

    public static TheoryData<string> Besloten =>
        ["/gebouwen/UTR-KAN-011", Adressen.Transformatieplicht, "/transformatieplicht?gebied=kantorenregio:Utrecht", Adressen.Secretariaat];

    [Theory, MemberData(nameof(Openbaar))]
    public async Task A_visitor_opens_the_dashboards(string adres)
    {
        var antwoord = await portaal.OpenAsync(null, adres);

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Pagina.QuerySelectorAll("h1").Should().ContainSingle();
        antwoord.Pagina.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        antwoord.Pagina.QuerySelector("#peildatum")!.GetAttribute("value").Should().Be("01-01-2015");
    }

    [Theory, MemberData(nameof(Besloten))]
    public async Task A_visitor_has_to_sign_in_for_rows_and_work(string adres) =>
        (await portaal.OpenAsync(null, adres)).Doel.Should().Be(Adressen.AanmeldenVoor(adres));

    /// <summary>The desk of the secretariaat asks each register that it shows a question: what it may cost stands with all pages.</summary>
    public static TheoryData<string> Geteld => [.. ((IEnumerable<object[]>)Openbaar).Concat(Besloten).Select(rij => (string)rij[0]).Where(adres => adres != Adressen.Secretariaat)];

    [Theory, MemberData(nameof(Geteld))]
    public async Task Every_dashboard_takes_at_most_twelve_queries(string adres)
    {
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        var teller = Opdrachtteller.Begin();

        var antwoord = await secretariaat.OpenAsync(adres);

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        teller.Opdrachten.Should().HaveCountLessThanOrEqualTo(MeesteVragen).And.NotBeEmpty("the account is read on each request");
    }

    [Theory]
    [InlineData("/regios/Atlantis")]
    [InlineData("/provincies/PV99")]
    [InlineData("/gemeenten/GM9999")]
    [InlineData("/gemeenten/%3Cscript%3E")]
    [InlineData("/locaties/WEG")]
    [InlineData("/gebouwen/WEG")]
    [InlineData("/transformatieplicht?gebied=planeet:mars")]
    [InlineData("/transformatieplicht?gebied=locatie:WEG")]
    public async Task What_does_not_exist_is_not_found(string adres)
    {
        var antwoord = await portaal.OpenAsync(Dashboardportaal.Secretariaat, adres);

        antwoord.Status.Should().Be(HttpStatusCode.NotFound);
        antwoord.Pagina.QuerySelector("h1")!.TextContent.Should().Be("Deze pagina bestaat niet");
    }

    [Theory]
    [InlineData("invoer@gemeente-utrecht.example", Adressen.Secretariaat, HttpStatusCode.Forbidden)]
    [InlineData("lezer@rijk.example", "/gebouwen/UTR-KAN-011", HttpStatusCode.Forbidden)]
    [InlineData("lezer@ivbn.example", Adressen.Transformatieplicht, HttpStatusCode.Forbidden)]
    [InlineData("invoer@bel-1.example", "/gebouwen/UTR-KAN-011", HttpStatusCode.NotFound)]
    [InlineData("invoer@gemeente-amsterdam.example", "/gebouwen/UTR-KAN-011", HttpStatusCode.NotFound)]
    [InlineData("invoer@gemeente-utrecht.example", "/gebouwen/UTR-KAN-011", HttpStatusCode.OK)]
    [InlineData("invoer@provincie-utrecht.example", "/gebouwen/UTR-KAN-011", HttpStatusCode.OK)]
    public async Task Rows_and_work_are_for_whom_they_concern(string email, string adres, HttpStatusCode status) =>
        (await portaal.OpenAsync(email, adres)).Status.Should().Be(status);

    [Theory]
    [InlineData(null, "31-02-2014", "De datum 31-02-2014 bestaat niet.")]
    [InlineData(null, "vandaag", "Vul een datum in als dag-maand-jaar")]
    [InlineData(null, "01-03-2014", "Openbaar zijn de cijfers van 1 januari, tot en met 01-01-2015.")]
    [InlineData("invoer@bel-1.example", "01-03-2014", "Openbaar zijn de cijfers van 1 januari")]
    [InlineData(Dashboardportaal.Secretariaat, "01-01-1900", "Kies een peildatum van 01-01-2000")]
    public async Task A_date_that_cannot_be_shown_is_explained_at_the_field_which_keeps_it(string? email, string getypt, string zin)
    {
        var pagina = (await portaal.OpenAsync(email, "/gemeenten/GM0344?peildatum=" + getypt)).Pagina;

        var veld = pagina.QuerySelector("#peildatum")!;
        veld.GetAttribute("value").Should().Be(getypt);
        veld.GetAttribute("aria-invalid").Should().Be("true");
        pagina.GetElementById(veld.GetAttribute("aria-describedby")!)!.TextContent.Should().StartWith(zin);
        pagina.QuerySelectorAll("a[href*='peildatum=']:not(.cijfer, [href^='/vergelijken'])").Should().BeEmpty("a refused date does not travel on");
    }

    [Fact]
    public async Task A_chosen_date_travels_along_with_every_link_to_an_area()
    {
        var pagina = (await portaal.OpenAsync(null, "/regios/Utrecht?peildatum=01-01-2014")).Pagina;

        pagina.QuerySelectorAll("main a[href^='/locaties/'], main a[href^='/gemeenten/'], nav[aria-label=Kruimelpad] a")
            .Should().HaveCountGreaterThan(5).And.OnlyContain(link => link.GetAttribute("href")!.EndsWith("?peildatum=01-01-2014"));
    }

    [Theory]
    [InlineData("/", "land")]
    [InlineData("/regios/Utrecht", "kantorenregio:Utrecht")]
    [InlineData("/provincies/PV26", "provincie:PV26")]
    [InlineData("/gemeenten/GM0344", "gemeente:GM0344")]
    [InlineData("/locaties/UTR-KAN", "locatie:UTR-KAN")]
    public async Task The_tiles_hold_the_figures_of_the_snapshot_and_lead_to_where_they_come_from(string adres, string gebied)
    {
        var cijfers = portaal.Snapshot.Kerncijfers(Gebied.Parse(gebied)!.Value, Vandaag);

        var tegels = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, adres)).Pagina.QuerySelectorAll(".tegel");

        Waarde("Kantorenvoorraad").Should().Be(Weergave.M2(cijfers.Voorraad));
        Waarde("Leegstand").Should().Be(Weergave.Percentage(cijfers.Leegstandspercentage));
        Waarde("Structurele leegstand").Should().Be(Weergave.Percentage(cijfers.StructureelPercentage));
        tegels.Should().OnlyContain(tegel => tegel.QuerySelector(".waarde a")!.GetAttribute("href")!.StartsWith(Adressen.Herkomst + "?"));
        if (cijfers.VoorraadOnbekend > 0)
            tegels.Where(tegel => tegel.QuerySelector(".waarde")!.TextContent.Contains('%')).Should().OnlyContain(tegel => tegel.TextContent.Contains(Weergave.M2(cijfers.VoorraadOnbekend)));

        string Waarde(string naam) => tegels.Single(tegel => tegel.QuerySelector(".naam")!.TextContent == naam).QuerySelector(".waarde")!.TextContent.Trim();
    }

    [Fact]
    public async Task A_region_judges_plans_against_demand_and_no_other_level_does()
    {
        var nu = portaal.Snapshot.Afstemming("Utrecht", Vandaag);

        (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/regios/Utrecht")).Tekst.Should()
            .Contain(Weergave.Getal(Math.Abs(nu.Balans!.Value))).And.Contain(Weergave.M2(nu.Achterstand) + " achter op het pad");
        foreach (var adres in new[] { "/gemeenten/GM0344", "/provincies/PV26", "/locaties/UTR-KAN" })
            (await portaal.OpenAsync(Dashboardportaal.Secretariaat, adres)).Pagina.QuerySelectorAll(".pad").Should().BeEmpty();
    }

    [Fact]
    public async Task A_location_with_too_few_owners_is_hidden_from_a_visitor_and_not_from_a_government()
    {
        var gebied = portaal.VerborgenOp(Januari);
        var voorraad = Weergave.Getal(portaal.Snapshot.Kerncijfers(gebied, Januari).Voorraad);
        var adres = Adressen.Van(gebied, new Peilpunt(Januari, null));

        var openbaar = await portaal.OpenAsync(null, adres);
        var besloten = await portaal.OpenAsync(Dashboardportaal.Secretariaat, adres);

        openbaar.Status.Should().Be(HttpStatusCode.OK);
        openbaar.Tekst.Should().Contain("wat van één eigenaar is").And.NotContain(voorraad);
        openbaar.Pagina.QuerySelectorAll(".tegel, .balk").Should().BeEmpty();
        besloten.Tekst.Should().Contain(voorraad);
    }

    [Fact]
    public async Task A_table_says_of_a_hidden_location_that_it_is_not_public()
    {
        var gebied = portaal.VerborgenOp(Januari);
        var gemeente = Gebied.Gemeente(portaal.Snapshot.FindLocatie(gebied.Sleutel)!.Gemeente);

        var rij = (await portaal.OpenAsync(null, Adressen.Van(gemeente))).Pagina.QuerySelector($"tr:has(a[href='{Adressen.Van(gebied)}'])")!;

        rij.TextContent.Should().Contain("niet openbaar").And.NotMatchRegex("[0-9]+,[0-9]%");
    }

    [Fact]
    public async Task A_chart_has_its_values_as_a_table()
    {
        var grafiek = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/gemeenten/GM0344")).Pagina.QuerySelector("figure")!;

        var cijfers = portaal.Snapshot.Kerncijfers(Gebied.Gemeente("GM0344"), Vandaag);
        grafiek.QuerySelectorAll("tbody tr").Should().HaveCount(42).And.Subject.Last().TextContent.Should()
            .Contain("15-01-2015").And.Contain(Weergave.Percentage(cijfers.Leegstandspercentage)).And.Contain(Weergave.Percentage(cijfers.StructureelPercentage));
    }

    [Fact]
    public async Task The_map_has_every_public_figure_in_its_table_too()
    {
        var pagina = (await portaal.OpenAsync(null, Adressen.Overzicht)).Pagina;

        var punten = pagina.QuerySelectorAll("svg.land a:has(circle)").Select(punt => punt.GetAttribute("href"));
        var rijen = pagina.QuerySelectorAll("#gemeenten th a").Select(link => link.GetAttribute("href"));
        punten.Should().NotBeEmpty().And.BeSubsetOf(rijen);
    }
}
