using System.Net;
using System.Text;
using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Verplichtingen;

public sealed class VerplichtingPageTests(Verplichtingenportaal proef) : IClassFixture<Verplichtingenportaal>
{
    private const string Goed = "Wij maken er <b>woningen</b> van.";
    private static readonly string Plan = Adressen.Verplichting(Verplichtingenportaal.Plan);

    [Fact]
    public async Task A_duty_shows_what_is_expected_since_when_and_an_empty_form()
    {
        var pagina = (await proef.Belegger.OpenAsync(Plan)).Pagina;
        pagina.QuerySelector("h1")!.TextContent.Should().Be("Maak een transformatieplan voor De Kanaalpoort");
        pagina.Body!.TextContent.Should().Contain("Het convenant noemt geen datum").And.Contain("Noem geen huurprijzen");
        pagina.QuerySelector("[name='Invoer.Bewijsdatum']")!.GetAttribute("value").Should().BeNullOrEmpty();
        Guid.TryParse(pagina.QuerySelector("[name='Invoer.OperatieId']")!.GetAttribute("value"), out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("/verplichtingen/7.4-gebouw-BESTAAT-NIET")]
    [InlineData("/verplichtingen/onzin")]
    [InlineData("/verplichtingen/7.4-gebouw-UTR-KAN-001?partij=ONT-1")]
    public async Task What_does_not_exist_is_not_found(string adres) =>
        (await proef.Belegger.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("", "10-01-2015", "Vul uw antwoord in.")]
    [InlineData(Goed, "", "Vul de datum van het bewijs in, bijvoorbeeld 28-06-2012.")]
    [InlineData(Goed, "31-02-2014", "De datum 31-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData(Goed, "gisteren", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData(Goed, "16-01-2015", "De datum van het bewijs ligt in de toekomst. Vul de datum van vandaag in of een eerdere datum.")]
    public async Task Bad_input_is_told_at_its_field_and_kept(string tekst, string datum, string fout)
    {
        var antwoord = await proef.Belegger.VerstuurAsync(Plan, "antwoord", ("Invoer.Tekst", tekst), ("Invoer.Bewijsdatum", datum));
        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Fouten.Should().Be(fout);
        antwoord.Pagina.QuerySelector("[name='Invoer.Tekst']")!.TextContent.Should().Be(tekst);
        (antwoord.Pagina.QuerySelector("[name='Invoer.Bewijsdatum']")!.GetAttribute("value") ?? "").Should().Be(datum);
        antwoord.Pagina.QuerySelectorAll("[aria-invalid=true]").Should().ContainSingle();
    }

    [Fact]
    public async Task An_answer_is_kept_as_text_and_shown_after_a_redirect()
    {
        const string Adres = "/verplichtingen/7.4-gebouw-STV-PLA-001";
        var antwoord = await proef.Belegger.VerstuurAsync(Adres, "antwoord", ("Invoer.Tekst", Goed), ("Invoer.Bewijsdatum", "10 januari 2015"));
        antwoord.Status.Should().Be(HttpStatusCode.Redirect);
        antwoord.Doel.Should().Be(Adres);

        var pagina = await proef.Belegger.OpenAsync(Adres);
        pagina.Tekst.Should().Contain("Uw antwoord is vastgelegd.").And.Contain(Goed).And.Contain("Voldaan");
        pagina.Pagina.QuerySelectorAll(".antwoordtekst b").Should().BeEmpty();
        (await proef.Secretariaat.OpenAsync(Adres + "?partij=BEL-1")).Tekst.Should().Contain(Goed);
    }

    [Theory]
    [InlineData("invoer@ivbn.example", "13.3-land-land", "Hoe uw leden ervoor staan")]
    [InlineData("invoer@rijk.example", "13.10-land-land", "Voeg een antwoord toe")]
    public async Task An_umbrella_and_the_State_tell_what_they_did(string account, string sleutel, string naast)
    {
        var klant = await proef.Portaal.MeldAanAsync(account);
        var adres = Adressen.Verplichting(sleutel);
        (await klant.OpenAsync(adres)).Tekst.Should().Contain(naast);

        var antwoord = await klant.VerstuurAsync(adres, "antwoord", ("Invoer.Tekst", "Wij schreven onze leden."), ("Invoer.Bewijsdatum", "10-01-2015"));

        antwoord.Doel.Should().Be(adres);
        (await klant.OpenAsync(adres)).Tekst.Should().Contain("Wij schreven onze leden.").And.Contain("laatste bericht 10 januari 2015");
        (await proef.Secretariaat.OpenAsync(Kantorentop.Web.Beoordelingen.Beoordelingsadressen.BewijsMet(Oordeel.TeBeoordelen, sleutel.Split('-')[0], null))).Tekst.Should().Contain("de hele organisatie");
    }

    [Fact]
    public async Task A_double_click_has_one_effect_and_a_stale_form_shows_both_texts()
    {
        const string Adres = "/verplichtingen/6-jaar-2013";
        var velden = await VeldenAsync(Adres, "Eerste antwoord", "15-01-2015");
        (await proef.Belegger.VerstuurAsync(Adres, velden)).Status.Should().Be(HttpStatusCode.Redirect);
        (await proef.Belegger.VerstuurAsync(Adres, velden)).Status.Should().Be(HttpStatusCode.Redirect);
        (await proef.Belegger.OpenAsync(Adres)).Pagina.QuerySelectorAll(".antwoordtekst").Should().ContainSingle();

        var oud = velden.Select(veld => veld.Naam switch
        {
            "Invoer.OperatieId" => (veld.Naam, Guid.NewGuid().ToString()),
            "Invoer.Tekst" => (veld.Naam, "Mijn eigen tekst"),
            _ => veld,
        });
        var conflict = await proef.Belegger.VerstuurAsync(Adres, oud);
        conflict.Status.Should().Be(HttpStatusCode.Conflict);
        conflict.Pagina.QuerySelector("[name='Invoer.Tekst']")!.TextContent.Should().Be("Mijn eigen tekst");
        conflict.Pagina.QuerySelectorAll(".antwoordtekst").Should().ContainSingle().Which.TextContent.Should().Be("Eerste antwoord");
    }

    [Fact]
    public async Task A_document_goes_out_as_a_download_to_the_party_and_the_secretariat_only()
    {
        const string Adres = "/verplichtingen/7.3-locatie-AMS-AMS";
        var antwoord = await VerstuurMetAsync(Adres, "plan.html.txt", "<script>alert(1)</script>");
        antwoord.Status.Should().Be(HttpStatusCode.Redirect);

        var document = (await proef.Belegger.OpenAsync(Adres)).Pagina.QuerySelector("a[href^='/documenten/']")!.GetAttribute("href")!;
        using var eigen = await proef.Belegger.Client.GetAsync(new Uri(document, UriKind.Relative));
        eigen.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        eigen.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        eigen.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        (await eigen.Content.ReadAsStringAsync()).Should().Be("<script>alert(1)</script>");
        (await proef.Secretariaat.OpenAsync(document)).Status.Should().Be(HttpStatusCode.OK);
        (await proef.Ontwikkelaar.OpenAsync(document)).Status.Should().Be(HttpStatusCode.NotFound);
        (await proef.Gemeente.OpenAsync(document)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_refused_document_is_told_and_has_to_be_chosen_again()
    {
        var antwoord = await VerstuurMetAsync(Plan, "plan.pdf", "geen pdf");
        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Fouten.Should().Contain("past niet bij de inhoud");
        antwoord.Tekst.Should().Contain("Kies uw documenten opnieuw.");
    }

    [Fact]
    public async Task The_secretariat_reads_along_and_cannot_answer()
    {
        var adres = Adressen.Verplichting(Verplichtingenportaal.Plan, "BEL-1");
        (await proef.Secretariaat.OpenAsync(adres)).Pagina.QuerySelector("form [name='Invoer.Tekst']").Should().BeNull();
        var velden = await VeldenAsync(Plan, "Namens hen", "10-01-2015");
        var eigenToken = (await proef.Secretariaat.OpenAsync(adres)).Pagina.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var poging = await proef.Secretariaat.VerstuurAsync(adres, velden.Select(veld => veld.Naam == "__RequestVerificationToken" ? (veld.Naam, eigenToken) : veld));
        ((int)poging.Status).Should().BeInRange(400, 404);
        (await proef.Belegger.OpenAsync(Plan)).Tekst.Should().NotContain("Namens hen");
    }

    [Fact]
    public async Task A_declaration_over_a_year_that_is_not_over_takes_no_answer_yet()
    {
        var pagina = await proef.Belegger.OpenAsync("/verplichtingen/6-jaar-2015");
        pagina.Tekst.Should().Contain("Nog niet aan de orde").And.Contain("vanaf 1 januari 2016");
        pagina.Pagina.QuerySelector("[name='Invoer.Tekst']").Should().BeNull();
    }

    private async Task<List<(string Naam, string Waarde)>> VeldenAsync(string adres, string tekst, string datum)
    {
        var formulier = (await proef.Belegger.OpenAsync(adres)).Pagina.QuerySelector("form:has([name='Invoer.Tekst'])")!;
        var verborgen = formulier.QuerySelectorAll("input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value")!));
        return [.. verborgen, ("Invoer.Tekst", tekst), ("Invoer.Bewijsdatum", datum)];
    }

    private async Task<Antwoord> VerstuurMetAsync(string adres, string naam, string inhoud)
    {
        var formulier = new MultipartFormDataContent();
        foreach (var (veld, waarde) in await VeldenAsync(adres, "Zie het document.", "10-01-2015")) formulier.Add(new StringContent(waarde), veld);
        formulier.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(inhoud)), "Documenten", naam);
        return await proef.Belegger.ZendAsync(new HttpRequestMessage(HttpMethod.Post, adres) { Content = formulier });
    }
}
