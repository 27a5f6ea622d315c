using System.Net;
using FluentAssertions;
using Kantorentop.Web.Verklaringen;
using Xunit;

namespace Kantorentop.Web.Tests.Verplichtingen;

public sealed class VerklaringPageTests(Verplichtingenportaal proef) : IClassFixture<Verplichtingenportaal>
{
    private static readonly string Open = Verklaringadressen.Verklaring(2014);

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_tells_each_field_what_to_do()
    {
        var antwoord = await proef.Ontwikkelaar.VerstuurAsync(
            Open, "verklaring", ("Invoer.Delen[0].Keuze", "gedeeltelijk"), ("Invoer.Delen[0].Toelichting", ""), ("Invoer.Delen[1].Keuze", "ja"), ("Invoer.Delen[1].Aantal", "drie"), ("Invoer.Delen[1].Toelichting", "Uitleg"), ("Invoer.Bewijsdatum", "10-01-2015"));

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Fouten.Should().Contain("Leg bij artikel 6 uit waarom u ‘gedeeltelijk’ kiest.");
        antwoord.Pagina.QuerySelectorAll("[aria-invalid=true]").Select(veld => veld.GetAttribute("name")).Should().Equal("Invoer.Delen[0].Toelichting", "Invoer.Delen[1].Aantal");
        antwoord.Pagina.QuerySelector("[name='Invoer.Delen[0].Keuze'][checked]")!.GetAttribute("value").Should().Be("gedeeltelijk");
        antwoord.Pagina.QuerySelector("[name='Invoer.Delen[1].Toelichting']")!.TextContent.Should().Be("Uitleg");
        antwoord.Pagina.QuerySelector("[name='Invoer.Delen[1].Aantal']")!.GetAttribute("value").Should().Be("drie");
        antwoord.Pagina.QuerySelectorAll("[role=alert] a").Should().OnlyContain(link => antwoord.Pagina.GetElementById(link.GetAttribute("href")!.TrimStart('#')) != null);
    }

    [Theory]
    [InlineData("/verklaringen/2014", "verklaring", "Invoer.Delen[1].Toelichting")]
    [InlineData("/projecten/nieuw", "project", "Invoer.Terughoudendheid")]
    [InlineData("/transformatieplicht/gebouwen/UTR-KAN-001", "plan", "Invoer.Bestemming")]
    [InlineData("/registers/belemmeringen/melden", "belemmering", "Invoer.Omschrijving")]
    [InlineData("/registers/praktijkvoorbeelden/nieuw", "praktijkvoorbeeld", "Invoer.Succesfactor")]
    public async Task A_form_asks_at_words_of_rents_before_it_reads_anything_and_stops_asking_once_confirmed(string adres, string formulier, string veld)
    {
        var gevraagd = await proef.Belegger.VerstuurAsync(adres, formulier, (veld, "De huurprijs is 140 per jaar."));

        gevraagd.Fouten.Should().StartWith("In uw tekst staat ‘huurprijs’.");
        gevraagd.Pagina.QuerySelector($"[name='{veld}']").Should().Match<AngleSharp.Dom.IElement>(vak => (vak.GetAttribute("value") ?? vak.TextContent).Contains("De huurprijs is 140"));
        var akkoord = gevraagd.Pagina.QuerySelectorAll("input[type=checkbox][id$='-akkoord']").Should().ContainSingle().Subject;
        (await proef.Belegger.VerstuurAsync(adres, formulier, (veld, "De huurprijs is 140 per jaar."), (akkoord.GetAttribute("name")!, akkoord.GetAttribute("value")!)))
            .Fouten.Should().NotContain("huurprijs").And.NotBeEmpty("the rest of the form is still empty");
    }

    [Fact]
    public async Task A_declaration_answers_all_duties_of_the_year_and_the_next_form_holds_it()
    {
        var antwoord = await proef.Belegger.VerstuurAsync(
            Verklaringadressen.Verklaring(2013), "verklaring", ("Invoer.Delen[0].Keuze", "ja"), ("Invoer.Delen[1].Keuze", "nee"), ("Invoer.Delen[1].Toelichting", "Wij kochten er een."), ("Invoer.Delen[1].Aantal", "1"), ("Invoer.Delen[2].Keuze", "ja"), ("Invoer.Bewijsdatum", "10-01-2015"));
        antwoord.Fouten.Should().BeEmpty();
        antwoord.Doel.Should().Be(Verklaringadressen.Verklaring(2013));

        (await proef.Belegger.OpenAsync(Verklaringadressen.Verklaring(2013))).Tekst.Should().Contain("Zij beantwoordt 3 verplichtingen.").And.Contain("Wij kochten er een.");
        (await proef.Belegger.OpenAsync("/verplichtingen/7.6-jaar-2013")).Tekst.Should().Contain("Voldaan te laat");
        var volgende = (await proef.Belegger.OpenAsync(Open)).Pagina;
        volgende.QuerySelector("[name='Invoer.Delen[1].Keuze'][checked]")!.GetAttribute("value").Should().Be("nee");
        volgende.QuerySelector("[name='Invoer.Delen[1].Aantal']")!.GetAttribute("value").Should().BeNullOrEmpty("a number is of its own year");
        volgende.Body!.TextContent.Should().Contain("Over 2013 was het 1.");
        (await proef.Secretariaat.OpenAsync(Verklaringadressen.Over(2013))).Tekst.Should().Contain("Artikel 7, lid 5");
        (await proef.Secretariaat.OpenAsync(Verklaringadressen.Verklaring(2013, "BEL-1"))).Pagina.QuerySelector("form [name='Invoer.Bewijsdatum']").Should().BeNull();
        (await proef.Ontwikkelaar.OpenAsync(Verklaringadressen.Verklaring(2013, "BEL-1"))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_own_duties_lead_to_the_declaration_that_is_open()
    {
        var kaart = (await proef.Ontwikkelaar.OpenAsync(Adressen.Verplichtingen)).Pagina.GetElementById("verklaringen")!;
        kaart.QuerySelector($"a[href='{Open}']")!.TextContent.Should().Be("Vul de verklaring over 2014 in");
        (await proef.Ontwikkelaar.OpenAsync(Verklaringadressen.Verklaring(2015))).Tekst.Should().Contain("U kunt haar invullen vanaf 1 januari 2016.");
    }
}
