using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Fondsen;

/// <summary>The pages of the funds: the register for everyone, money for whom it is. Funds are no facts, so the shared portal keeps its figures.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class FondsPaginaTests(Dashboardportaal portaal)
{
    private const string Gemeente = "invoer@gemeente-utrecht.example";
    private const string Eigenaar = "invoer@bel-1.example";

    [Fact]
    public async Task Everyone_reads_the_register_and_nobody_else_the_compensation_of_one_owner()
    {
        var openbaar = (await portaal.OpenAsync(null, "/fondsen/1")).Tekst;
        openbaar.Should().Contain("Kantorenfonds Utrecht").And.Contain("38 van 52 eigenaren (73,1%)").And.Contain("voldaan op de dag van instelling")
            .And.Contain("646.775,75", "the levy of six owners is public").And.Contain("niet openbaar").And.NotContain("900.000");

        (await portaal.OpenAsync(Gemeente, "/fondsen/1")).Tekst.Should().Contain("900.000,00").And.Contain("De Kanaalpoort");
        var eigen = (await portaal.OpenAsync(Eigenaar, "/fondsen/1/boekingen")).Tekst;
        eigen.Should().Contain("900.000,00").And.Contain("182.400,00").And.NotContain("96.250,50", "that is the levy of another");
        (await portaal.OpenAsync("invoer@ont-1.example", "/fondsen/1/boekingen")).Tekst.Should().NotContain("900.000");
        foreach (var ander in new[] { "lezer@ivbn.example", "lezer@rijk.example", "invoer@gemeente-amsterdam.example" })
        {
            (await portaal.OpenAsync(ander, "/fondsen/1")).Tekst.Should().NotContain("900.000");
            (await portaal.OpenAsync(ander, "/fondsen/1/boekingen.csv")).Status.Should().Be(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task The_list_tells_what_runs_longer_and_what_ends_on_the_leap_day()
    {
        var lijst = (await portaal.OpenAsync(null, "/fondsen")).Pagina.QuerySelector("main")!.TextContent;
        lijst.Should().Contain("tot en met 29 februari 2016").And.Contain("langer dan artikel 5, lid 4 aangeeft").And.Contain("Voorgesteld").And.Contain("In voorbereiding").And.Contain("Beëindigd");
        (await portaal.OpenAsync(null, "/fondsen/2")).Tekst.Should().Contain("in zeven gelijke delen", "the explanation stays visible");
        (await portaal.OpenAsync(null, "/fondsen/99")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_official_books_corrects_and_cannot_overdraw()
    {
        var klant = await portaal.WieAsync(Gemeente);
        var teVeel = await klant.VerstuurAsync("/fondsen/1/boeken/kosten", "boeking", [.. Boeking("9.999.999")]);
        teVeel.Fouten.Should().Contain("te besteden").And.Contain("Boek eerst een ontvangst");
        (await klant.VerstuurAsync("/fondsen/1/boeken/kosten", "boeking", [.. Boeking("12.50")])).Fouten.Should().Contain("bijvoorbeeld 1.250 of 1.250,50");
        (await klant.VerstuurAsync("/fondsen/1/boeken/kosten", "boeking", [.. Boeking("12,50")])).Doel.Should().Be("/fondsen/1");

        var rij = (await klant.OpenAsync("/fondsen/1/boekingen")).Pagina.QuerySelectorAll("main tbody tr").First(rij => rij.TextContent.Contains("Proefkosten", StringComparison.Ordinal));
        rij.TextContent.Should().Contain("12,50").And.Contain("kas → kosten");
        var adres = rij.QuerySelector("a[href$='/tegenboeken']")!.GetAttribute("href")!;
        (await klant.VerstuurAsync(adres, "tegenboeking", ("Invoer.Datum", "15-01-2015"), ("Invoer.Toelichting", ""))).Fouten.Should().Contain("wat er mis was");
        (await klant.VerstuurAsync(adres, "tegenboeking", ("Invoer.Datum", "15-01-2015"), ("Invoer.Toelichting", "proef"))).Status.Should().Be(HttpStatusCode.Redirect);
        var bestand = await klant.Client.GetStringAsync(new Uri("/fondsen/1/boekingen.csv", UriKind.Relative));
        bestand.Split("\r\n").Count(regel => regel.Contains(";12.50;", StringComparison.Ordinal)).Should().Be(2);
    }

    [Fact]
    public async Task A_compensation_for_what_is_not_structurally_vacant_needs_an_explanation()
    {
        var klant = await portaal.WieAsync(Gemeente);
        var dag = new DateOnly(2015, 1, 10);
        var vol = portaal.Snapshot.Gebouwstanden(Domain.Gebieden.Gebied.Gemeente("GM0344"), dag).First(stand => stand is { Bestaand: true, StructureleLeegstand: 0, Eigenaar: not null });
        var antwoord = await klant.VerstuurAsync("/fondsen/1/boeken/compensatie-voor-sloop", "boeking", [.. Boeking("1"), ("Invoer.Gebouw", vol.Gebouw.Code), ("Invoer.Partij", vol.Eigenaar!)]);
        antwoord.Fouten.Should().Contain("staat dit gebouw niet structureel leeg");
    }

    [Fact]
    public async Task A_fund_is_proposed_worked_out_and_set_up()
    {
        const string provincie = "invoer@provincie-overijssel.example";
        var klant = await portaal.WieAsync(provincie);
        var alleen = await klant.VerstuurAsync("/fondsen/nieuw?regio=Zwolle", "fonds", ("Invoer.Naam", "Proeffonds"));
        alleen.Fouten.Should().Contain("Kies ");
        var gemaakt = await klant.VerstuurAsync("/fondsen/nieuw?regio=Zwolle", "fonds", [("Invoer.Naam", "Proeffonds"), .. await AllePartijenAsync(klant, "/fondsen/nieuw?regio=Zwolle")]);
        gemaakt.Status.Should().Be(HttpStatusCode.Redirect, gemaakt.Fouten);
        var fonds = gemaakt.Doel!;

        (await klant.VerstuurAsync(fonds + "/stap/voorbereiden", "fondsstap")).Doel.Should().Be(fonds);
        (string, string)[] instelling = [("Invoer.Vanaf", "01-01-2015"), ("Invoer.LaatsteDag", "31-12-2019")];
        (await klant.VerstuurAsync(fonds + "/stap/instellen", "fondsstap", instelling)).Fouten.Should().Contain("Leg eerst het bewijs vast");
        var bewijzen = Enumerable.Range(0, 4).SelectMany(nummer => new[] { ($"Invoer.Bewijzen[{nummer}].Tekst", "Besluit"), ($"Invoer.Bewijzen[{nummer}].Datum", "01-12-2014") });
        (await klant.VerstuurAsync(fonds + "/voorwaarden", "voorwaarden", [.. bewijzen, ("Invoer.Maat", "Eigenaren"), ("Invoer.Voor", "3"), ("Invoer.Totaal", "4"), ("Invoer.Draagvlakdatum", "01-12-2014")])).Doel.Should().Be(fonds);
        (await klant.VerstuurAsync(fonds + "/stap/instellen", "fondsstap", ("Invoer.Vanaf", "01-01-2015"), ("Invoer.LaatsteDag", "01-01-2020"))).Fouten.Should().Contain("langer dan vijf jaar");
        (await klant.VerstuurAsync(fonds + "/stap/instellen", "fondsstap", instelling)).Doel.Should().Be(fonds);
        (await klant.OpenAsync(fonds)).Tekst.Should().Contain("1 januari 2015 tot en met 31 december 2019").And.Contain("3 van 4 eigenaren (75,0%)");
        (await (await portaal.WieAsync(Gemeente)).OpenAsync(fonds + "/wijzigen")).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_finding_of_article_12_stands_at_the_figures_that_stay()
    {
        const string regio = "/regios/Groningen-Assen";
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        var voor = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/regios/Breda-Tilburg")).Tekst;
        voor.Should().Contain("Opgeschort sinds 3 november 2014 (artikel 12, lid 2)").And.Contain("Afstemming van plannen op vraag");
        (await portaal.OpenAsync(null, "/regios/Utrecht")).Tekst.Should().NotContain("Opgeschort sinds");

        var vast = await secretariaat.VerstuurAsync("/fondsen/opgeschort/nieuw", "opschorting", ("Invoer.Gebied", "kantorenregio:Groningen-Assen"), ("Invoer.Vanaf", "12-01-2015"), ("Invoer.Verwijzing", "Proefverslag"));
        vast.Status.Should().Be(HttpStatusCode.Redirect, vast.Fouten);
        (await secretariaat.OpenAsync(regio)).Tekst.Should().Contain("Opgeschort sinds 12 januari 2015");
        var rij = (await secretariaat.OpenAsync("/fondsen/opgeschort")).Pagina.QuerySelectorAll("main tbody tr").First(rij => rij.TextContent.Contains("Proefverslag", StringComparison.Ordinal));
        var einde = await secretariaat.VerstuurAsync(rij.QuerySelector("a[href*='/opgeschort/']")!.GetAttribute("href")!, "einde", ("Invoer.LaatsteDag", "13-01-2015"));
        einde.Status.Should().Be(HttpStatusCode.Redirect, einde.Fouten);
        (await secretariaat.OpenAsync(regio)).Tekst.Should().NotContain("Opgeschort sinds");
    }

    private static async Task<IEnumerable<(string, string)>> AllePartijenAsync(Ondersteuning.Klant klant, string adres) =>
        (await klant.OpenAsync(adres)).Pagina.QuerySelectorAll("input[type=checkbox][name^='Invoer.Partijen']").Select(vinkje => (vinkje.GetAttribute("name")!, "ja"));

    private static IEnumerable<(string, string)> Boeking(string bedrag) => [("Invoer.Datum", "10-01-2015"), ("Invoer.Bedrag", bedrag), ("Invoer.Omschrijving", "Proefkosten")];
}
