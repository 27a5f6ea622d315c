using System.Net;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Web.Overleggen;
using Kantorentop.Web.Termijnen;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Overleggen;

/// <summary>The pages of the consultations: agenda and papers for Parties, decisions for everyone once the report is adopted.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class OverlegpaginaTests(Dashboardportaal portaal)
{
    private const string Belegger = "invoer@bel-1.example";

    [Fact]
    public async Task Everyone_sees_whether_a_year_had_its_two_and_what_was_decided()
    {
        var lijst = (await portaal.OpenAsync(null, Overlegadressen.Overzicht)).Tekst;
        lijst.Should().Contain("1 te weinig", "the second year had one").And.Contain("nog 1 te gaan, uiterlijk 27-06-2015").And.NotContain("12 maart 2015");
        var openbaar = (await portaal.OpenAsync(Belegger, Overlegadressen.Overleg(Voorbeeldoverleggen.Laatste))).Tekst;
        openbaar.Should().Contain("wanneer zij beslissen").And.Contain("Volgt op besluit 1").And.NotContain("Leden vragen hun plannen").And.NotContain("In Breda-Tilburg komt er geen kantorenfonds");
        (await portaal.OpenAsync(Belegger, Overlegadressen.Overleg(Voorbeeldoverleggen.Gepland))).Status.Should().Be(HttpStatusCode.NotFound);
        (await portaal.OpenAsync("lezer@rijk.example", Overlegadressen.Overleg(Voorbeeldoverleggen.Gepland))).Tekst.Should().Contain("Voortgang van de regionale afspraken").And.Contain("uitgenodigd").And.NotContain("Wijzig de agenda");
    }

    [Fact]
    public async Task An_action_stands_in_the_calendar_of_who_has_it_and_of_the_secretariaat()
    {
        const string Actie = "Leden vragen hun plannen";
        foreach (var wie in new[] { "lezer@ivbn.example", Dashboardportaal.Secretariaat }) (await portaal.OpenAsync(wie, Termijnadressen.Agenda)).Tekst.Should().Contain(Actie);
        foreach (var wie in new[] { "lezer@rijk.example", Belegger }) (await portaal.OpenAsync(wie, Termijnadressen.Agenda)).Tekst.Should().NotContain(Actie);
    }

    [Fact]
    public async Task The_secretariaat_plans_holds_and_reports_and_then_nothing_changes()
    {
        var klant = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        var alle = (await klant.OpenAsync(Overlegadressen.Nieuw)).Pagina.QuerySelectorAll("input[type=checkbox]").Select(vinkje => (vinkje.GetAttribute("name")!, "ja")).ToArray();
        (string, string)[] velden = [("Invoer.Soort", "Voortzetting"), ("Invoer.Datum", "14-01-2015"), ("Invoer.Plaats", "Proefplaats")];
        (await klant.VerstuurAsync(Overlegadressen.Nieuw, "overleg", velden)).Fouten.Should().Contain("Nodig ten minste twee partijen");
        var overleg = (await klant.VerstuurAsync(Overlegadressen.Nieuw, "overleg", [.. velden, .. alle])).Doel!;
        (await klant.VerstuurAsync(overleg + "/agenda", "agenda", ("Invoer.Punten[1].Onderwerp", "Proefpunt"), ("Invoer.Punten[1].Artikel", "7.44"))).Fouten.Should().Contain("bijvoorbeeld 7.4");
        (await klant.VerstuurAsync(overleg + "/agenda", "agenda", ("Invoer.Punten[0].Inbrenger", "A"), ("Invoer.Punten[1].Inbrenger", "B"))).Fouten
            .Should().Contain("Punt 1, Onderwerp: Vul het onderwerp in.").And.Contain("Punt 2, Onderwerp: Vul het onderwerp in.", "the same sentence twice tells which field");
        (await klant.VerstuurAsync(overleg + "/agenda", "agenda", ("Invoer.Punten[1].Onderwerp", "Proefpunt"), ("Invoer.Punten[1].Artikel", "7.4"))).Doel.Should().Be(overleg);
        (await klant.OpenAsync(overleg + "/besluit")).Doel.Should().Be(overleg, "it was not held yet");
        (await klant.VerstuurAsync(overleg + "/houden", "gehouden", [.. alle.Take(2)])).Doel.Should().Be(overleg);
        (await klant.VerstuurAsync(overleg + "/besluit", "besluit", ("Invoer.Tekst", "Proefbesluit"), ("Invoer.Uiterlijk", "13-01-2015"))).Fouten.Should().Contain("op of na het overleg");
        (await klant.VerstuurAsync(overleg + "/besluit", "besluit", ("Invoer.Tekst", "Proefbesluit"))).Doel.Should().Be(overleg);
        (await klant.VerstuurAsync(overleg + "/actie", "actie", ("Invoer.Wat", "Proefactie"), ("Invoer.Wie", "Secretariaat:"), ("Invoer.Uiterlijk", "01-02-2015"))).Doel.Should().Be(overleg);
        (string, string)[] gemeente = [("Invoer.Wat", "Proefactie van een gemeente"), ("Invoer.Uiterlijk", "01-02-2015")];
        (await klant.VerstuurAsync(overleg + "/actie", "actie", [.. gemeente, ("Invoer.Wie", "Gemeente:GM9999")])).Fouten.Should().NotBeEmpty("it is in no region");
        (await klant.VerstuurAsync(overleg + "/actie", "actie", [.. gemeente, ("Invoer.Wie", "Gemeente:GM0344")])).Doel.Should().Be(overleg);
        (await klant.OpenAsync(overleg)).Pagina.QuerySelector("#acties")!.TextContent.Should().Contain("Gemeente Utrecht");
        (await portaal.OpenAsync("invoer@gemeente-utrecht.example", Termijnadressen.Agenda)).Tekst.Should().Contain("Proefactie van een gemeente");
        (await portaal.OpenAsync("invoer@provincie-utrecht.example", Termijnadressen.Agenda)).Tekst.Should().NotContain("Proefactie van een gemeente");
        (await klant.VerstuurAsync(overleg + "/verslag", "verslag", ("Invoer.Verslag", "Proefverslag"), ("Invoer.Vastgesteld", "16-01-2015"))).Fouten.Should().Contain("vandaag of eerder");
        (await klant.VerstuurAsync(overleg + "/verslag", "verslag", ("Invoer.Verslag", "Proefverslag"), ("Invoer.Vastgesteld", "15-01-2015"))).Doel.Should().Be(overleg);

        var blad = await klant.OpenAsync(overleg);
        blad.Tekst.Should().Contain("Proefpunt").And.Contain("Proefbesluit").And.Contain("verslag vastgesteld").And.Contain("Vastgesteld op 15 januari 2015");
        (await klant.OpenAsync(overleg + "/besluit")).Doel.Should().Be(overleg, "the report is adopted");
        (await portaal.OpenAsync(null, overleg)).Tekst.Should().Contain("Proefbesluit").And.NotContain("Proefverslag").And.NotContain("Proefpunt");
        var afmelden = blad.Pagina.QuerySelector("a[href^='/overleggen/acties/']")!.GetAttribute("href")!;
        (await klant.VerstuurAsync(afmelden, "afmelding", ("Invoer.GedaanOp", "15-01-2015"))).Doel.Should().Be(overleg);
        (await klant.OpenAsync(overleg)).Tekst.Should().Contain("gedaan");
    }

    [Fact]
    public async Task A_call_shows_its_last_day_and_a_notice_waits_for_six_months()
    {
        (await portaal.OpenAsync(null, Overlegadressen.Oproepen)).Tekst.Should()
            .Contain("Overleg begint uiterlijk 2 februari 2015", "six weeks after 22 December 2014")
            .And.Contain("vanaf 4 mei 2015", "talks in Den Haag began on 3 November 2014").And.Contain("27 december 2016").And.Contain("9 partijen zijn vandaag gebonden");
        var klant = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        (string, string)[] brief = [("Invoer.Partij", "NVB"), ("Invoer.Oproep", "Herijking:2014-11-03"), ("Invoer.Datum", "15-01-2015"), ("Invoer.Verwijzing", "Proefbrief")];
        (await klant.VerstuurAsync(Overlegadressen.OpzeggingInvoeren, "opzegging", brief)).Fouten.Should().Contain("kon een partij nog niet opzeggen");
        var oproep = Overlegadressen.Oproep();
        (await klant.VerstuurAsync(oproep, "oproep", ("Invoer.Grond", "Voortzetting"), ("Invoer.Datum", "12-01-2015"), ("Invoer.Door", "Proefpartij"), ("Invoer.Onderwerp", "Proef"), ("Invoer.Overeenstemming", "13-01-2015")))
            .Fouten.Should().Contain("op of na het begin van het overleg");
    }

    [Fact]
    public async Task The_yearly_discussion_is_a_log_and_says_what_must_change()
    {
        var klant = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        (string, string)[] velden = [("Invoer.Datum", "07-01-2015"), ("Invoer.IsBijstellingNodig", "ja"), ("Invoer.Besluit", "Proefbesluit")];
        (await klant.VerstuurAsync(Overlegadressen.EvaluatieInvoeren, "evaluatie", velden)).Fouten.Should().Contain("welke maatregelen");
        (await klant.VerstuurAsync(Overlegadressen.EvaluatieInvoeren, "evaluatie", [.. velden, ("Invoer.Maatregelen", "Proefmaatregel")])).Doel.Should().Be(Overlegadressen.Evaluaties);
        (await portaal.OpenAsync(null, Overlegadressen.Evaluaties)).Tekst.Should().Contain("Proefmaatregel").And.Contain("Convenantjaar 3: bijstelling nodig").And.Contain("1 te weinig", "the second year had none");
    }

    [Fact]
    public async Task The_desk_tells_what_the_consultations_ask()
    {
        var bureau = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, Adressen.Secretariaat)).Pagina.QuerySelector("#overleg")!.TextContent;
        bureau.Should().Contain("Volgend overleg: 12 maart 2015").And.Contain("over 56 dagen").And.Contain("stel het verslag vast")
            .And.Contain("over de datum", "IVBN had until 31 December").And.Contain("Overleg begint uiterlijk 2 februari 2015").And.Contain("Den Haag");
    }
}
