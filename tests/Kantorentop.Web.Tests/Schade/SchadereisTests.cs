using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Schade;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Schade;

/// <summary>A municipality explains a cut that was written without a decision: intention, costs, decision. The figures stay what they are.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class SchadereisTests(Dashboardportaal portaal)
{
    private const string Plan = "P-UTR-PAP-06";
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    [Fact]
    public async Task A_decision_needs_its_agreement_first_and_then_lies_under_the_cut()
    {
        var klant = await portaal.WieAsync("invoer@gemeente-utrecht.example");
        var capaciteit = portaal.Snapshot.Plancapaciteit(Gebied.Locatie("UTR-PAP"), Vandaag);
        var blad = $"/gegevens/plan/{Plan}";
        (await klant.OpenAsync(blad)).Tekst.Should().Contain("geen besluit met kostenafspraak");

        var voornemen = await klant.VerstuurAsync(
            Schadeadressen.Voornemen("UTR-PAP"), "voornemen", ("Invoer.Plan", Plan), ("Invoer.Soort", "Schrappen"), ("Invoer.Eraf", "2.100"), ("Invoer.Alternatief", "NietAangeboden"));
        voornemen.Status.Should().Be(HttpStatusCode.Redirect, voornemen.Fouten);
        var besluit = voornemen.Doel!;
        (await klant.VerstuurAsync(besluit + "/vastleggen", "besluit", ("Invoer.Genomen", "06-12-2013"))).Fouten.Should().Contain("nog geen afspraak over de kosten");
        (await klant.VerstuurAsync(
            besluit + "/kosten", "kosten", ("Invoer.Datum", "06-12-2013"), ("Invoer.Soort", "verdelen"), ("Invoer.Totaal", "1.000,01"),
            ("Invoer.Aandelen[0].Partij", "Gemeente:GM0344"), ("Invoer.Aandelen[0].Bedrag", "1.000"))).Fouten.Should().Contain("0,01 minder");
        var kosten = await klant.VerstuurAsync(
            besluit + "/kosten", "kosten", ("Invoer.Datum", "06-12-2013"), ("Invoer.Soort", "verdelen"), ("Invoer.Totaal", "1.000,01"),
            ("Invoer.Aandelen[0].Partij", "Gemeente:GM0344"), ("Invoer.Aandelen[0].Bedrag", "1.000,01"));
        kosten.Status.Should().Be(HttpStatusCode.Redirect, kosten.Fouten);
        (await klant.VerstuurAsync(besluit + "/vastleggen", "besluit", ("Invoer.Genomen", "06-12-2013"), ("Invoer.Kenmerk", "2013/88"))).Doel.Should().Be(besluit);

        (await klant.OpenAsync(blad)).Tekst.Should().Contain("2013/88").And.NotContain("geen besluit met kostenafspraak");
        (await klant.OpenAsync(besluit)).Tekst.Should().Contain("€\u00a01.000,01").And.Contain("genomen");
        portaal.Snapshot.Plancapaciteit(Gebied.Locatie("UTR-PAP"), Vandaag).Should().Be(capaciteit, "the cut was recorded before");

        (await klant.VerstuurAsync(besluit + "/herstellen", "herstel", ("Invoer.Reden", ""))).Fouten.Should().Contain("wat er verkeerd was vastgelegd");
        (await klant.VerstuurAsync(besluit + "/herstellen", "herstel", ("Invoer.Reden", "Het ging over een ander plan."))).Doel.Should().Be(besluit);
        (await klant.OpenAsync(besluit)).Tekst.Should().Contain("Ongedaan gemaakt").And.Contain("Het ging over een ander plan.").And.Contain("kosten afgesproken");
        (await klant.OpenAsync(blad)).Tekst.Should().Contain("geen besluit met kostenafspraak");

        var bestemming = await klant.VerstuurAsync(
            Schadeadressen.Voornemen("UTR-PAP"), "voornemen", ("Invoer.Plan", "zonder-plan"), ("Invoer.Soort", "Onttrekken"), ("Invoer.Eraf", "800"));
        (await klant.OpenAsync(bestemming.Doel!)).Tekst.Should().Contain("Kantoorbestemming onttrekken: Papendorp").And.Contain("er ligt geen plan");
    }
}
