using System.Net;
using FluentAssertions;
using Xunit;

namespace Kantorentop.Web.Tests.Kaders;

/// <summary>Frameworks, Gebiedsvisies and documents over HTTP, on one portal with the example country. Each test writes on something of its own.</summary>
public sealed class KaderpaginaTests(Kaderportaal proef) : IClassFixture<Kaderportaal>
{
    [Fact]
    public async Task The_overview_says_who_is_late_and_leads_to_each_government()
    {
        var pagina = await proef.Bezoeker.OpenAsync(Adressen.Kaders);
        pagina.Tekst.Should().Contain("te laat (artikel 3.3)").And.Contain("28 juni 2013");
        pagina.Pagina.QuerySelector($"a[href='{Adressen.Kader("GM0344")}']")!.TextContent.Should().Be("Gemeente Utrecht");
        (await proef.Bezoeker.OpenAsync(Adressen.Afspraken)).Pagina.QuerySelector($"a[href='{Adressen.Kaders}']").Should().NotBeNull();
    }

    [Fact]
    public async Task A_framework_is_recorded_and_shown_and_a_wrong_identification_is_told_at_its_field()
    {
        var adres = Adressen.Kader("PV26", "kantorenbeleid");
        (string, string)[] velden = [("Invoer.Titel", "Kantorenbeleid"), ("Invoer.Planstatus", "Vastgesteld"), ("Invoer.Dossierstatus", "Vastgesteld"), ("Invoer.VastgesteldOp", "20-06-2013"), ("Invoer.Dekkend", "ja")];
        (await proef.Provincie.VerstuurAsync(adres, "kader", [.. velden, ("Invoer.Imro", "NL.IMRO.0344.Kantoren-VA01")])).Fouten.Should().Contain("NL.IMRO.9926.");

        var goed = await proef.Provincie.VerstuurAsync(adres, "kader", [.. velden, ("Invoer.Imro", "NL.IMRO.9926.Kantoren-VA01")]);

        goed.Doel.Should().Be(Adressen.Kader("PV26"));
        (await proef.Bezoeker.OpenAsync(Adressen.Kader("PV26"))).Tekst.Should().Contain("NL.IMRO.9926.Kantoren-VA01").And.Contain("op 20-06-2013, op tijd");
    }

    [Fact]
    public async Task Of_two_colleagues_the_second_sees_what_the_first_recorded()
    {
        var adres = Adressen.Kader("GM0344", "borging");
        var oud = (await proef.Gemeente.OpenAsync(adres)).Pagina.QuerySelectorAll("form:has([name='Invoer.Titel']) input[type=hidden]")
            .Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? "")).ToList();
        (string, string)[] velden = [("Invoer.Instrument", "Bestemmingsplan"), ("Invoer.Planstatus", "Ontwerp")];
        (await proef.Gemeente.VerstuurAsync(adres, "kader", [.. velden, ("Invoer.Titel", "Van de eerste")])).Status.Should().Be(HttpStatusCode.Redirect);

        var conflict = await proef.Gemeente.VerstuurAsync(
            adres, [.. oud.Select(veld => veld.Item1 == "Invoer.OperatieId" ? (veld.Item1, Guid.NewGuid().ToString()) : veld), .. velden, ("Invoer.Titel", "Van de tweede")]);

        conflict.Status.Should().Be(HttpStatusCode.Conflict);
        conflict.Tekst.Should().Contain("Van de eerste");
        conflict.Pagina.QuerySelector("[name='Invoer.Titel']")!.GetAttribute("value").Should().Be("Van de tweede");
    }

    [Fact]
    public async Task Planning_stands_beside_what_happened()
    {
        var antwoord = await proef.Provincie.VerstuurAsync(Adressen.Kader("PV26", "planning"), "planning", ("Invoer.Jaren[1].Schrappen", "12.500"));
        antwoord.Status.Should().Be(HttpStatusCode.Redirect);
        var rij = (await proef.Provincie.OpenAsync(Adressen.Kader("PV26"))).Pagina.QuerySelectorAll("tr").Single(rij => rij.QuerySelector("th")?.TextContent == "2013");
        rij.Children[3].TextContent.Should().Be("12.500");
        rij.Children[4].TextContent.Should().NotBe("–");
    }

    [Fact]
    public async Task A_planning_that_a_colleague_changed_shows_both()
    {
        var adres = Adressen.Kader("GM0344", "planning");
        var oud = (await proef.Gemeente.OpenAsync(adres)).Pagina.QuerySelectorAll("form:has([name='Invoer.Jaren[0].Schrappen']) input")
            .Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? "")).ToList();
        (await proef.Gemeente.VerstuurAsync(adres, "planning", ("Invoer.Jaren[9].Schrappen", "111"))).Status.Should().Be(HttpStatusCode.Redirect);

        var conflict = await proef.Gemeente.VerstuurAsync(adres, oud.Select(veld => veld.Item1 switch
        {
            "Invoer.OperatieId" => (veld.Item1, Guid.NewGuid().ToString()),
            "Invoer.Jaren[9].Schrappen" => (veld.Item1, "222"),
            _ => veld,
        }));

        conflict.Status.Should().Be(HttpStatusCode.Conflict);
        conflict.Pagina.QuerySelector("[name='Invoer.Jaren[9].Schrappen']")!.GetAttribute("value").Should().Be("222");
        conflict.Pagina.QuerySelectorAll("tr").Single(rij => rij.QuerySelector("th")?.TextContent == "2021").Children[3].TextContent.Should().Be("111");
    }

    [Fact]
    public async Task A_gebiedsvisie_that_is_adopted_shows_on_its_location()
    {
        var antwoord = await proef.Gemeente.VerstuurAsync(Adressen.Gebiedsvisie("UTR-KAN"), "gebiedsvisie", ("Invoer.Voortgang", "Vastgesteld"), ("Invoer.VastgesteldOp", "18-12-2014"));
        antwoord.Status.Should().Be(HttpStatusCode.Redirect);
        (await proef.Bezoeker.OpenAsync("/locaties/UTR-KAN")).Pagina.QuerySelector("#gebiedsvisie")!.TextContent.Should().Contain("18 december 2014");
        (await proef.Bezoeker.OpenAsync(Adressen.Gebiedsvisies)).Tekst.Should().Contain("te laat");
    }

    [Fact]
    public async Task A_document_is_added_versioned_and_goes_out_as_a_download_in_a_sandbox()
    {
        var toevoegen = Adressen.DocumentVoegToe(new("kader", "PV26"));
        (await proef.Provincie.VerstuurMetAsync(toevoegen, "document", ("beleid.txt", "<script>alert(1)</script>"), Velden("Beleid van de provincie"))).Doel.Should().Be(Adressen.Kader("PV26"));
        var adres = (await proef.Bezoeker.OpenAsync(Adressen.Kader("PV26"))).Pagina.QuerySelectorAll("#documenten a").Single(link => link.TextContent == "Beleid van de provincie").GetAttribute("href")!;
        (await proef.Provincie.VerstuurMetAsync(adres, "versie", ("beleid.txt", "Versie twee."))).Status.Should().Be(HttpStatusCode.Redirect);

        using var bestand = await proef.Bezoeker.Client.GetAsync(new Uri(adres + "/bestand", UriKind.Relative));
        (await bestand.Content.ReadAsStringAsync()).Should().Be("Versie twee.");
        bestand.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        bestand.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("sandbox");
        bestand.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        using var eerste = await proef.Bezoeker.Client.GetAsync(new Uri(adres + "/1", UriKind.Relative));
        (await eerste.Content.ReadAsStringAsync()).Should().Be("<script>alert(1)</script>");
        (await proef.Bezoeker.OpenAsync(adres)).Tekst.Should().Contain("niet gescand").And.NotContain("Nieuwe versie");
    }

    [Fact]
    public async Task A_confidential_document_is_nowhere_for_who_may_not_see_it()
    {
        const string Titel = "Geheim plan van de gemeente";
        (string, string)[] geheim = [("Invoer.Grond", "EconomischeBelangen"), ("Invoer.Herbeoordeling", "01-01-2016"), ("Invoer.Reden", "Wij onderhandelen nog.")];
        await proef.Gemeente.VerstuurMetAsync(Adressen.DocumentVoegToe(new("kader", "GM0344")), "document", ("geheim.txt", "geheim"), [.. Velden(Titel), .. geheim]);
        var adres = (await proef.Gemeente.OpenAsync(Adressen.Kader("GM0344"))).Pagina.QuerySelectorAll("#documenten a").Single(link => link.TextContent == Titel).GetAttribute("href")!;

        foreach (var ander in new[] { proef.Bezoeker, proef.Provincie })
        {
            (await ander.OpenAsync(Adressen.Kader("GM0344"))).Tekst.Should().NotContain(Titel).And.NotContain("geheim.txt");
            foreach (var deel in new[] { "", "/bestand", "/1" }) (await ander.OpenAsync(adres + deel)).Status.Should().Be(HttpStatusCode.NotFound);
        }

        (await proef.Provincie.OpenAsync(adres + "/wijzigen")).Status.Should().Be(HttpStatusCode.NotFound);
        (string, string)[] open = [.. Velden(Titel), ("Invoer.Reden", "De onderhandeling is klaar.")];
        (await proef.Gemeente.VerstuurAsync(adres + "/wijzigen", "document", open)).Doel.Should().Be(adres);
        (await proef.Bezoeker.OpenAsync(adres)).Tekst.Should().Contain(Titel);
    }

    [Fact]
    public async Task What_may_not_be_stored_is_told_at_the_file()
    {
        var toevoegen = Adressen.DocumentVoegToe(new("gebiedsvisie", "UTR-PAP"));
        (await proef.Gemeente.VerstuurMetAsync(toevoegen, "document", ("plan.pdf", "MZ\0\0"), Velden("Plan"))).Fouten.Should().Contain("is geen pdf");
        (await proef.Gemeente.VerstuurAsync(toevoegen, "document", Velden("Plan"))).Fouten.Should().Contain("Kies een bestand.");
        (await proef.Gemeente.VerstuurMetAsync(toevoegen, "document", ("leeg.txt", ""), Velden("Plan"))).Fouten.Should().Contain("is leeg");
    }

    private static (string Naam, string Waarde)[] Velden(string titel) =>
        [("Invoer.Titel", titel), ("Invoer.Aard", "Beleidsstuk"), ("Invoer.Opsteller", "De opsteller"), ("Invoer.Datum", "10-06-2013")];
}
