using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Verplichtingen;
using Xunit;

namespace Kantorentop.Web.Tests.Secretariaat;

[Collection(nameof(Deskportaal))]
public sealed class TransformatieplanPageTests(Deskportaal desk)
{
    private const string Plan = "/transformatieplicht/gebouwen/UTR-KAN-001";

    private readonly Verplichtingenportaal proef = desk.Proef;

    [Fact]
    public async Task An_owner_tells_its_plan_and_the_municipality_sees_how_far_it_is()
    {
        (await proef.Belegger.OpenAsync("/verplichtingen/7.4-gebouw-UTR-KAN-001")).Pagina.QuerySelector($"a[href='{Plan}']").Should().NotBeNull();
        var geweigerd = await proef.Belegger.VerstuurAsync(
            Plan, "plan", ("Invoer.Bewijsdatum", "31-02-2015"), ("Invoer.Bestemming", "Geheime <b>woningen</b>"), ("Invoer.Begin", ""), ("Invoer.Nodig", ""), ("Invoer.Tekst", ""));
        geweigerd.Fouten.Should().Contain("Kies hoe ver het plan is.").And.Contain("De datum 31-02-2015 bestaat niet").And.Contain("Vul uw antwoord in.");
        geweigerd.Pagina.QuerySelector("[name='Invoer.Bestemming']")!.GetAttribute("value").Should().Be("Geheime <b>woningen</b>");

        var gelukt = await proef.Belegger.VerstuurAsync(
            Plan, "plan", ("Invoer.Fase", "InVoorbereiding"), ("Invoer.Bewijsdatum", "10-01-2015"), ("Invoer.Bestemming", "Geheime <b>woningen</b>"),
            ("Invoer.Begin", "01-06-2015"), ("Invoer.Nodig", "Een vergunning"), ("Invoer.Tekst", "Wij verbouwen."));
        gelukt.Doel.Should().Be(Plan);
        var eigen = await proef.Belegger.OpenAsync(Plan);
        eigen.Tekst.Should().Contain("Uw stap is vastgelegd.").And.Contain("Geheime <b>woningen</b>").And.Contain("In voorbereiding").And.Contain("Te beoordelen");
        eigen.Pagina.QuerySelector("[name='Invoer.Bestemming']")!.GetAttribute("value").Should().Be("Geheime <b>woningen</b>", "a next step begins with the plan");

        var gemeente = await proef.Gemeente.OpenAsync(Plan);
        gemeente.Tekst.Should().Contain("In voorbereiding").And.Contain("sinds 10 januari 2015").And.NotContain("Geheime").And.NotContain("Een vergunning").And.NotContain("Bericht aan de eigenaar");
        (await proef.Gemeente.OpenAsync("/transformatieplicht")).Tekst.Should().Contain("In voorbereiding").And.NotContain("Geheime");
        (await proef.Ontwikkelaar.OpenAsync(Plan)).Status.Should().Be(HttpStatusCode.NotFound);
        (await proef.Belegger.OpenAsync("/transformatieplicht/gebouwen/BESTAAT-NIET")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_secretariat_records_that_an_owner_was_told()
    {
        const string Adres = "/transformatieplicht/gebouwen/STV-PLA-001";
        (await proef.Secretariaat.OpenAsync("/transformatieplicht")).Tekst.Should().Contain("Nog bericht te geven");
        (await proef.Gemeente.OpenAsync("/transformatieplicht")).Tekst.Should().NotContain("Nog bericht te geven");
        var geweigerd = await proef.Secretariaat.VerstuurAsync(Adres, "bericht", ("Invoer.Datum", "16-01-2015"), ("Invoer.Wijze", "Brief"));
        geweigerd.Fouten.Should().Be("De datum van het bericht ligt in de toekomst. Vul de dag in waarop u het verstuurde.");
        (await proef.Secretariaat.VerstuurAsync(Adres, "bericht", ("Invoer.Datum", "14-01-2015"), ("Invoer.Wijze", "Brief"))).Doel.Should().Be(Adres);
        (await proef.Belegger.OpenAsync(Adres)).Tekst.Should().Contain("14 januari 2015").And.Contain("per brief");
    }

    [Fact]
    public async Task The_forecast_shows_what_comes_by_month_of_the_buildings_that_one_may_see()
    {
        var pagina = await proef.Secretariaat.OpenAsync("/transformatieplicht/vooruitblik");
        pagina.Tekst.Should().Contain("van 16 januari 2015 tot en met 15 januari 2016");
        var maand = pagina.Pagina.QuerySelectorAll("#plichtig tbody tr").Should().HaveCount(13).And.Subject.Single(rij => rij.TextContent.Contains("maart 2015", StringComparison.Ordinal));
        var gekozen = await proef.Secretariaat.OpenAsync(maand.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
        var aantal = gekozen.Pagina.QuerySelectorAll("#gebouwen tbody tr").Length;
        maand.TextContent.Should().Contain($"{aantal} gebouw");
        maand.QuerySelector("td.getal a")!.TextContent.Should().EndWith("m²", "the bars are square metres, and open what makes them");
        gekozen.Pagina.QuerySelectorAll("#gebouwen tbody td:nth-child(4)").Should().OnlyContain(cel => cel.TextContent.EndsWith("-03-2015", StringComparison.Ordinal));

        (await proef.Secretariaat.OpenAsync("/transformatieplicht/vooruitblik?gebied=gemeente:BESTAAT-NIET")).Status.Should().Be(HttpStatusCode.NotFound);
        (await proef.Gemeente.OpenAsync("/transformatieplicht/vooruitblik?maand=onzin&blad=99")).Status.Should().Be(HttpStatusCode.OK);
        (await proef.Belegger.OpenAsync("/verplichtingen")).Pagina.QuerySelector("a[href='/transformatieplicht/vooruitblik']").Should().NotBeNull();
    }
}
