using System.Net;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Gebieden;

[Collection(nameof(Dashboardportaal))]
public sealed class PeilpuntTests(Dashboardportaal portaal)
{
    private const string Toen = "30-06-2014";
    private const string ToenInAdres = "bekendOp=2014-06-30T21:59:59.999999Z";
    private static readonly DateOnly Januari = new(2014, 1, 1);

    public static TheoryData<string> Cijferpaginas =>
    [
        Adressen.Overzicht, Adressen.Regios, "/regios/Utrecht", "/provincies/PV26", "/gemeenten/GM0344", "/locaties/UTR-KAN",
        "/gebouwen/UTR-KAN-011", "/transformatieplicht?gebied=kantorenregio:Utrecht",
    ];

    [Theory, MemberData(nameof(Cijferpaginas))]
    public async Task Every_page_of_figures_asks_for_both_times_and_says_when_it_is_as_known_earlier(string adres)
    {
        var teken = adres.Contains('?') ? '&' : '?';
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);

        var nu = (await secretariaat.OpenAsync(adres)).Pagina;
        var toen = await secretariaat.OpenAsync($"{adres}{teken}peildatum=01-01-2014&bekendOp={Toen}");

        nu.QuerySelector("#bekendOp")!.GetAttribute("value").Should().Be(Tijdstiplezer.Nu);
        nu.Body!.TextContent.Should().NotContain("U ziet wat bekend was");
        toen.Status.Should().Be(HttpStatusCode.OK);
        toen.Pagina.QuerySelector("#bekendOp")!.GetAttribute("value").Should().Be(Toen);
        toen.Tekst.Should().Contain("U ziet wat bekend was op 30 juni 2014");
        toen.Pagina.QuerySelectorAll("main a").Single(link => link.TextContent == "Toon wat nu bekend is").GetAttribute("href")
            .Should().Be($"{adres}{teken}peildatum=01-01-2014");
    }

    [Theory]
    [InlineData("/", "land")]
    [InlineData("/regios/Utrecht", "kantorenregio:Utrecht")]
    [InlineData("/gemeenten/GM0344", "gemeente:GM0344")]
    public async Task The_tiles_and_the_series_hold_what_was_known_then(string adres, string gebied)
    {
        var (toen, deel) = (await ToenAsync(), Gebied.Parse(gebied)!.Value);

        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"{adres}?peildatum=01-01-2014&bekendOp={Toen}")).Pagina;

        var cijfers = toen.Kerncijfers(deel, Januari);
        pagina.QuerySelectorAll(".tegel .waarde")[0].TextContent.Trim().Should().Be(Weergave.M2(cijfers.Voorraad));
        pagina.QuerySelector("figure tbody")!.LastElementChild!.TextContent.Should().Contain(Weergave.Percentage(cijfers.Leegstandspercentage));
        portaal.Snapshot.Nummer.Should().BeGreaterThan(toen.Nummer);
    }

    [Fact]
    public async Task Both_times_travel_along_with_every_link_to_figures()
    {
        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, $"/regios/Utrecht?peildatum=01-01-2014&bekendOp={Toen}")).Pagina;

        pagina.QuerySelectorAll("main a[href^='/locaties/'], main a[href^='/gemeenten/'], main a[href^='/transformatieplicht'], nav[aria-label=Kruimelpad] a")
            .Should().HaveCountGreaterThan(5)
            .And.OnlyContain(link => link.GetAttribute("href")!.EndsWith("peildatum=01-01-2014&" + ToenInAdres, StringComparison.Ordinal));
        (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/locaties/UTR-KAN?" + ToenInAdres)).Pagina
            .QuerySelector("#bekendOp")!.GetAttribute("value").Should().Be(Toen);
    }

    [Theory]
    [InlineData("31-02-2014", "De datum 31-02-2014 bestaat niet.")]
    [InlineData("onlangs", "Vul een datum in als dag-maand-jaar")]
    [InlineData("16-01-2015", "Dit tijdstip is nog niet geweest.")]
    [InlineData("31-12-9999", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("01-01-1999", "Op dit tijdstip was nog niets vastgelegd.")]
    public async Task An_instant_that_cannot_be_shown_is_explained_at_the_field_which_keeps_it(string getypt, string zin)
    {
        var antwoord = await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/gemeenten/GM0344?bekendOp=" + getypt);

        var veld = antwoord.Pagina.QuerySelector("#bekendOp")!;
        veld.GetAttribute("value").Should().Be(getypt);
        antwoord.Pagina.GetElementById(veld.GetAttribute("aria-describedby")!)!.TextContent.Should().StartWith(zin);
        antwoord.Pagina.QuerySelectorAll("a[href*='bekendOp=']").Should().BeEmpty("a refused instant does not travel on");
        antwoord.Tekst.Should().Contain(Weergave.M2(portaal.Snapshot.Kerncijfers(Gebied.Gemeente("GM0344"), new(2015, 1, 15)).Voorraad));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("invoer@bel-1.example")]
    [InlineData("lezer@ivbn.example")]
    public async Task Who_may_not_ask_gets_a_sentence_and_the_usual_figures(string? email)
    {
        var antwoord = await portaal.OpenAsync(email, $"/gemeenten/GM0344?peildatum=01-01-2014&bekendOp={Toen}");

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Pagina.QuerySelector("#bekendOp").Should().BeNull();
        antwoord.Tekst.Should().Contain("Wat eerder bekend was, zien overheden en het secretariaat.")
            .And.Contain(Weergave.M2(portaal.Snapshot.Kerncijfers(Gebied.Gemeente("GM0344"), Januari).Voorraad));
    }

    [Fact]
    public async Task A_peildatum_in_the_year_9999_is_explained() =>
        (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/gemeenten/GM0344?peildatum=01-01-9999&bekendOp=" + Toen)).Pagina
            .QuerySelector("#peildatum-fout")!.TextContent.Should().StartWith("Vul een jaar in");

    private async Task<Snapshot> ToenAsync()
    {
        var houder = portaal.Services.GetRequiredService<Snapshothouder>();
        return await houder.LaadAsync(await houder.NummerOpAsync(Tijdstiplezer.Lees(Toen, DateTimeOffset.MaxValue).Waarde!.Value));
    }
}
