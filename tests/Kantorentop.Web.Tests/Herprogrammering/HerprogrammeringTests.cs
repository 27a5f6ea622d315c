using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Kantorentop.Web.Tests.Paginas;
using Xunit;

namespace Kantorentop.Web.Tests.Herprogrammering;

/// <summary>Scenarios in a browser without scripts.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class HerprogrammeringTests(Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    private const string Lijst = "/herprogrammering/Utrecht";

    [Fact]
    public async Task A_municipality_tries_out_what_happens_on_its_own_location()
    {
        var gemeente = await bezoekers.AlsAsync("gemeente");
        var scenario = await BeginAsync(gemeente, "Papendorp");
        var keuze = scenario + "/locaties/UTR-PAP";
        (string, string)[] schrappen = [("Invoer.Plannen[0].Ingreep", "Schrappen"), ("Invoer.Plannen[0].Vanaf", "1-1-2016")];

        var proef = await gemeente.VerstuurAsync(keuze, "keuze", [.. schrappen, ("Invoer.Actie", "reken")]);
        proef.Pagina.QuerySelector("#uitkomst .verschil").Should().NotBeNull("the outcome is shown at once");
        (await gemeente.OpenAsync(scenario)).Tekst.Should().Contain("verandert nog niets", "nothing was saved");

        var gezien = await gemeente.OpenAsync(keuze);
        (await gemeente.VerstuurAsync(keuze, "keuze", schrappen)).Doel.Should().Be(scenario);
        var blad = await gemeente.OpenAsync(scenario);
        blad.Tekst.Should().Contain("schrappen vanaf 1 januari 2016").And.Contain("1 maatregel");
        blad.Pagina.QuerySelectorAll("td .verschil").Should().NotBeEmpty();

        var velden = gezien.Pagina.QuerySelectorAll("form:has(input[name=_handler][value='keuze']) input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? ""))
            .Where(veld => veld.Item1 != "Invoer.OperatieId").Append(("Invoer.OperatieId", Guid.NewGuid().ToString()));
        (await gemeente.VerstuurAsync(keuze, velden)).Status.Should().Be(HttpStatusCode.Conflict, "a colleague was first");
    }

    [Theory]
    [InlineData("Invoer.Plannen[0].Vanaf", "31-02-2016", "bestaat niet")]
    [InlineData("Invoer.Plannen[0].Vanaf", "31-12-2011", "Kies een dag van 1 januari 2012")]
    [InlineData("Invoer.Plannen[0].Rest", "1.5", "Gebruik een komma")]
    [InlineData("Invoer.Plannen[0].Rest", "12", "Van een geschrapt plan blijft niets over")]
    public async Task What_cannot_be_is_told_at_its_field_and_stays(string veld, string waarde, string zin)
    {
        var gemeente = await bezoekers.AlsAsync("gemeente");
        List<(string, string)> velden = [("Invoer.Plannen[0].Ingreep", "Schrappen"), ("Invoer.Plannen[0].Vanaf", "1-1-2016")];
        velden.RemoveAll(rij => rij.Item1 == veld);

        var antwoord = await gemeente.VerstuurAsync(Lijst + "/2/locaties/UTR-STA", "keuze", [.. velden, (veld, waarde)]);

        antwoord.Fouten.Should().Contain(zin);
        antwoord.Pagina.QuerySelector($"input[name='{veld}']")!.GetAttribute("value").Should().Be(waarde);
    }

    [Fact]
    public async Task A_shared_scenario_tells_another_government_the_figures_but_not_the_plans_that_are_not_theirs()
    {
        var provincie = await bezoekers.AlsAsync("provincie");
        var gemeente = await bezoekers.AlsAsync("gemeente");

        var alles = (await provincie.OpenAsync(Lijst + "/1")).Tekst;
        var eigen = (await gemeente.OpenAsync(Lijst + "/1")).Tekst;

        alles.Should().Contain("schrappen vanaf").And.NotContain("die u niet mag zien");
        eigen.Should().Contain("schrappen vanaf").And.Contain("die u niet mag zien");
        (await gemeente.VerstuurAsync(Lijst + "/1", "beheer", ("Beheer.Actie", "verwijder"))).Status.Should().Be(HttpStatusCode.Forbidden);
        (await provincie.OpenAsync(Lijst + "/1")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Scenarios_are_copied_named_compared_shared_and_deleted()
    {
        var provincie = await bezoekers.AlsAsync("provincie");
        var kopie = (await provincie.VerstuurAsync(Lijst + "/1", "beheer", ("Beheer.Actie", "kopie"))).Doel!;

        (await provincie.VerstuurAsync(kopie, "naam", ("Invoer.Naam", ""))).Fouten.Should().Contain("Vul een naam in.");
        (await provincie.VerstuurAsync(kopie, "naam", ("Invoer.Naam", "Zelfde, andere naam"))).Doel.Should().Be(kopie);
        var naast = await provincie.OpenAsync($"{Lijst}/vergelijken?nummer=1&nummer={kopie[(Lijst.Length + 1)..]}&dag=01-01-2017");
        naast.Tekst.Should().Contain("Zelfde, andere naam").And.Contain("De regio op 1 januari 2017");
        var balans = naast.Pagina.QuerySelectorAll("tbody tr").First(rij => rij.TextContent.Contains("Saldo van plannen en vraag", StringComparison.Ordinal)).QuerySelectorAll("td");
        balans[1].TextContent.Trim().Should().Be(balans[2].TextContent.Trim(), "a copy gives the same figures");

        (await provincie.VerstuurAsync(kopie, "beheer", ("Beheer.Actie", "delen"))).Doel.Should().Be(kopie);
        (await (await bezoekers.AlsAsync("gemeente")).OpenAsync(kopie)).Status.Should().Be(HttpStatusCode.OK);
        (await provincie.VerstuurAsync(kopie, "beheer", ("Beheer.Actie", "verwijder"))).Doel.Should().Be(Lijst);
        (await provincie.OpenAsync(kopie)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Other_demand_is_checked_and_can_be_taken_out_again()
    {
        var provincie = await bezoekers.AlsAsync("provincie");
        var scenario = await BeginAsync(provincie, "Andere vraag");
        (string, string)[] vraag =
        [
            ("Invoer.Vanaf", "1-1-2016"), ("Invoer.Vervangingsvraag", "10.000"), ("Invoer.VervangingsvraagInVoorraad", "0"),
            ("Invoer.Uitbreidingsvraag", "-500"), ("Invoer.UitbreidingsvraagInVoorraad", "0"),
        ];

        (await provincie.VerstuurAsync(scenario + "/vraag", "vraag", [.. vraag[..2], ("Invoer.VervangingsvraagInVoorraad", "10.001"), .. vraag[3..]])).Fouten
            .Should().Contain("groter dan de hele vervangingsvraag");
        (await provincie.VerstuurAsync(scenario + "/vraag", "vraag", vraag)).Doel.Should().Be(scenario);
        (await provincie.OpenAsync(scenario)).Tekst.Should().Contain("Vanaf 1 januari 2016: vervangingsvraag 10.000");
        (await provincie.VerstuurAsync(scenario + "/vraag", "vraag", ("Invoer.Actie", "weg"))).Doel.Should().Be(scenario);
        (await provincie.OpenAsync(scenario)).Tekst.Should().Contain("verandert nog niets");
    }

    [Fact]
    public async Task Taking_over_first_shows_what_it_would_change()
    {
        var antwoord = await (await bezoekers.AlsAsync("gemeente")).OpenAsync(Lijst + "/1/overnemen");

        antwoord.Tekst.Should().Contain("Wat er verandert bij onderdeel c").And.Contain("vult deze locatie zelf in");
        antwoord.Pagina.QuerySelector("form:has(input[name=_handler][value='overnemen']) button").Should().NotBeNull();
    }

    private static async Task<string> BeginAsync(Klant klant, string naam)
    {
        var doel = (await klant.VerstuurAsync(Lijst, "nieuw", ("Invoer.Naam", naam))).Doel;
        doel.Should().StartWith(Lijst + "/");
        return doel!;
    }
}
