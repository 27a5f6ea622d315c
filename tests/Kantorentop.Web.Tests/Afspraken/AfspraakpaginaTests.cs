using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Xunit;

namespace Kantorentop.Web.Tests.Afspraken;

public sealed class AfspraakpaginaTests(Afspraakportaal proef) : IClassFixture<Afspraakportaal>
{
    [Theory]
    [InlineData(Afspraakportaal.Provincie, "/afspraken/Utrecht/1", HttpStatusCode.OK)]
    [InlineData(Afspraakportaal.Provincie, "/afspraken/Utrecht/1/visie", HttpStatusCode.OK)]
    [InlineData(Afspraakportaal.Gemeente, "/afspraken/Utrecht/1/locaties", HttpStatusCode.OK)]
    [InlineData(Afspraakportaal.Secretariaat, "/afspraken/Utrecht/1", HttpStatusCode.OK)]
    [InlineData(Afspraakportaal.Secretariaat, "/afspraken/Utrecht/1/visie", HttpStatusCode.Forbidden)]
    [InlineData(Afspraakportaal.Bestuurder, "/afspraken/Utrecht/1/visie", HttpStatusCode.Forbidden)]
    [InlineData(Afspraakportaal.Provincie, "/afspraken/Utrecht/1/ondertekenen", HttpStatusCode.Forbidden)]
    [InlineData(Afspraakportaal.Bestuurder, "/afspraken/Utrecht/1/ondertekenen", HttpStatusCode.Redirect)]
    [InlineData(Afspraakportaal.Buitenstaander, "/afspraken/Utrecht/1", HttpStatusCode.NotFound)]
    [InlineData(Afspraakportaal.Buitenstaander, "/afspraken/Utrecht/1/visie", HttpStatusCode.NotFound)]
    [InlineData(Afspraakportaal.Provincie, "/afspraken/Utrecht/9", HttpStatusCode.NotFound)]
    [InlineData(Afspraakportaal.Provincie, "/afspraken/Nergens", HttpStatusCode.NotFound)]
    [InlineData("invoer@bel-1.example", "/afspraken/Utrecht/1/tekst", HttpStatusCode.NotFound)]
    public async Task Each_page_opens_for_who_may_see_it(string email, string adres, HttpStatusCode status)
    {
        var klant = await proef.MeldAanAsync(email);

        (await klant.OpenAsync(adres)).Status.Should().Be(status);
    }

    [Fact]
    public async Task A_visitor_does_not_learn_of_a_draft()
    {
        var bezoeker = proef.Portaal.Bezoeker();

        (await bezoeker.OpenAsync("/afspraken")).Pagina.QuerySelector("main")!.TextContent.Should().NotContain("Concept");
        (await bezoeker.OpenAsync("/afspraken/Utrecht")).Pagina.QuerySelector("main")!.TextContent.Should().Contain("Nog geen afspraak");
        (await bezoeker.OpenAsync("/afspraken/Utrecht/1")).Status.Should().Be(HttpStatusCode.NotFound);
        (await bezoeker.OpenAsync("/afspraken/Utrecht/1/visie")).Doel.Should().StartWith(Adressen.Aanmelden);
    }

    [Theory]
    [InlineData("Regels[0].Nulwaarde", "12.5", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("Regels[0].Doel", "1,2,3", "Gebruik hooguit één komma")]
    [InlineData("Regels[1].Doel", "-1", "ten minste 0")]
    [InlineData("Regels[2].Doel", "999.999.999", "hooguit 100.000.000")]
    [InlineData("Regels[3].Nuldatum", "31-02-2012", "bestaat niet")]
    public async Task A_value_that_cannot_be_read_is_told_at_its_field_and_stays(string veld, string waarde, string zin)
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);

        var antwoord = await klant.VerstuurAsync("/afspraken/Utrecht/1/doelen", "doelen", ($"Invoer.{veld}", waarde));

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        antwoord.Fouten.Should().Contain(zin);
        var invoer = antwoord.Pagina.QuerySelector($"input[name='Invoer.{veld}']")!;
        invoer.GetAttribute("value").Should().Be(waarde);
        invoer.GetAttribute("aria-invalid").Should().Be("true");
        (await proef.BladAsync()).Inhoud.Regiodoelen.Should().BeEmpty();
    }

    [Fact]
    public async Task A_target_before_its_baseline_is_told_at_the_field_of_its_line()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);

        var antwoord = await klant.VerstuurAsync(
            "/afspraken/Utrecht/1/doelen", "doelen", ("Invoer.Regels[3].Nuldatum", "1-1-2013"), ("Invoer.Regels[3].Doeldatum", "1-1-2013"));

        antwoord.Fouten.Should().Be("Vul een datum voor het doel in die na de datum van de uitgangswaarde ligt.");
        antwoord.Pagina.QuerySelector("input[name='Invoer.Regels[3].Doeldatum']")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Fact]
    public async Task What_is_saved_comes_back_in_the_form_and_markup_stays_text()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);

        var antwoord = await klant.VerstuurAsync("/afspraken/Utrecht/1/voordelen", "voordelen", ("Invoer.Tekst", "<b>Meer</b> keuze"));

        antwoord.Doel.Should().Be("/afspraken/Utrecht/1");
        (await klant.OpenAsync("/afspraken/Utrecht/1")).Tekst.Should().Contain("Bewaard.");
        var form = (await klant.OpenAsync("/afspraken/Utrecht/1/voordelen")).Pagina;
        form.QuerySelector("textarea[name='Invoer.Tekst']")!.TextContent.Should().Be("<b>Meer</b> keuze");
    }

    [Fact]
    public async Task A_target_of_the_regions_own_is_added_shown_and_removed()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);
        const string Adres = "/afspraken/Utrecht/1/eigen-doelen";

        await klant.VerstuurAsync(
            Adres, "eigendoelen", ("Invoer.Regels[0].Naam", "Leegstand omlaag"), ("Invoer.Regels[0].Meting", "leegstandspercentage"),
            ("Invoer.Regels[0].Nulwaarde", "14"), ("Invoer.Regels[0].Nuldatum", "1-1-2014"), ("Invoer.Regels[0].Doel", "10"), ("Invoer.Regels[0].Doeldatum", "1-1-2018"));

        var blad = await klant.OpenAsync("/afspraken/Utrecht/1");
        blad.Tekst.Should().Contain("Leegstand omlaag").And.Contain("13,0%").And.Contain("Niet te beoordelen");
        var form = await klant.OpenAsync(Adres);
        form.Pagina.QuerySelectorAll("main form legend").Select(legende => legende.TextContent).Should().Equal("Leegstand omlaag", "Doel toevoegen");
        await klant.VerstuurAsync(
            Adres, [.. form.Pagina.QuerySelectorAll("main form input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? "")),
            ("Invoer.Regels[0].Verwijderen", "ja")]);
        (await proef.BladAsync()).Inhoud.Eigendoelen.Should().ContainSingle().Which.IsLeeg.Should().BeTrue();
    }

    [Fact]
    public async Task A_stale_form_shows_both_texts_and_loses_neither()
    {
        await proef.SchrijfVisieAsync("Eerste tekst");
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);
        var pagina = (await klant.OpenAsync("/afspraken/Utrecht/1/visie")).Pagina;
        var verborgen = pagina.QuerySelectorAll("main form input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? "")).ToList();
        await proef.SchrijfVisieAsync("Van een ander");

        var antwoord = await klant.VerstuurAsync("/afspraken/Utrecht/1/visie", [.. verborgen, ("Invoer.Mix", "Van mij"), ("Invoer.Vraag", "Vraag")]);

        antwoord.Status.Should().Be(HttpStatusCode.Conflict);
        antwoord.Tekst.Should().Contain("Van een ander").And.Contain("Van mij");
        antwoord.Pagina.QuerySelectorAll("main del, main ins").Select(deel => deel.TextContent.Trim()).Should().Equal("weg: een ander", "erbij: mij");
        antwoord.Pagina.QuerySelector("textarea[name='Invoer.Mix']")!.TextContent.Should().Be("Van mij");
        (await proef.BladAsync()).Inhoud.Visie.Mix.Should().Be("Van een ander");
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_comes_back_for_who_typed_it_until_it_is_saved()
    {
        const string Adres = "/afspraken/Utrecht/1/gebiedsvisies";
        var klant = await proef.MeldAanAsync(Afspraakportaal.Gemeente);
        var form = (await klant.OpenAsync(Adres)).Pagina.QuerySelector("main form")!;
        var verborgen = form.QuerySelectorAll("input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? "")).ToList();
        form.GetAttribute("data-velden").Should().BeNull();

        var antwoord = await klant.VerstuurAsync(
            form.GetAttribute("data-concept")!, [.. verborgen, ("Invoer.Regels[0].Trekker", "De <gemeente>"), ("_adres", form.GetAttribute("data-adres")!)]);

        antwoord.Status.Should().Be(HttpStatusCode.OK);
        var velden = (await klant.OpenAsync(Adres)).Pagina.QuerySelector("main form")!.GetAttribute("data-velden");
        System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string[]>>(velden!).Should().ContainKey("Invoer.Regels[0].Trekker")
            .WhoseValue.Should().Equal("De <gemeente>");
        velden.Should().NotContain("OperatieId").And.NotContain("RequestVerification");
        var ander = await proef.MeldAanAsync(Afspraakportaal.Provincie);
        (await ander.OpenAsync(Adres)).Pagina.QuerySelector("main form")!.GetAttribute("data-velden").Should().BeNull();
        (await proef.BladAsync()).Inhoud.Gebiedsvisies.Should().BeEmpty();
        await klant.VerstuurAsync(Adres, "gebiedsvisies", ("Invoer.Regels[0].Trekker", "De gemeente"));
        (await klant.OpenAsync(Adres)).Pagina.QuerySelector("main form")!.GetAttribute("data-velden").Should().BeNull();
        (await klant.VerstuurAsync(Adressen.Invoerconcept, [("_adres", Adres)])).Status.Should().Be(HttpStatusCode.BadRequest, "a post from elsewhere has no token");
    }

    [Fact]
    public async Task A_conflict_with_the_covenant_is_refused_until_it_says_what_prevails_and_then_stands_with_the_text()
    {
        const string Adres = "/afspraken/Utrecht/1/strijdigheden";
        var klant = await proef.MeldAanAsync(Afspraakportaal.Gemeente);

        var half = await klant.VerstuurAsync(Adres, "strijdigheden", ("Invoer.Regels[0].Artikel", "1"), ("Invoer.Regels[0].Plaats", "bijlage 1"), ("Invoer.Regels[0].Tekst", "Zes gemeenten"));
        half.Fouten.Should().Be("Vul in wat volgens het convenant geldt.");
        await klant.VerstuurAsync(
            Adres, "strijdigheden", ("Invoer.Regels[0].Artikel", "1"), ("Invoer.Regels[0].Plaats", "bijlage 1"), ("Invoer.Regels[0].Tekst", "Zes gemeenten"), ("Invoer.Regels[0].Geldt", "Zeven gemeenten"));

        (await klant.OpenAsync("/afspraken/Utrecht/1/tekst")).Tekst.Should().Contain("Zeven gemeenten");
        (await (await proef.MeldAanAsync(Afspraakportaal.Secretariaat)).OpenAsync(Adres)).Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_municipality_sees_fields_for_its_own_locations_only()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Gemeente);

        var pagina = (await klant.OpenAsync("/afspraken/Utrecht/1/locaties")).Pagina;

        pagina.QuerySelectorAll("main form legend").Select(legende => legende.TextContent).Should().Equal("Papendorp");
        pagina.QuerySelector(".nu")!.TextContent.Should().Contain("20.000\u00a0m²", "present figures stand beside the fields");
    }

    [Fact]
    public async Task Someone_elses_location_in_the_form_is_refused_and_nothing_is_saved()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Gemeente);

        var antwoord = await klant.VerstuurAsync(
            "/afspraken/Utrecht/1/locaties", "locaties", ("Invoer.Regels[1].Locatie", "NWG-PLE"), ("Invoer.Regels[1].Nieuwbouw", "5"));

        antwoord.Status.Should().Be(HttpStatusCode.Forbidden);
        (await proef.BladAsync()).Inhoud.Locatiedoelen.Should().BeEmpty();
    }

    [Fact]
    public async Task An_incomplete_draft_says_what_is_missing_and_has_no_button_to_submit()
    {
        var klant = await proef.MeldAanAsync(Afspraakportaal.Provincie);

        var pagina = await klant.OpenAsync("/afspraken/Utrecht/1/indienen");

        pagina.Tekst.Should().Contain("Wat nog ontbreekt").And.Contain("Plettenburg");
        pagina.Pagina.QuerySelector("main form").Should().BeNull();
        (await proef.BladAsync()).Afspraak.Staat.Should().Be(Afspraakstaat.Concept);
    }

    [Fact]
    public async Task Beginning_twice_leads_to_the_draft_that_is_there()
    {
        var klant = await proef.MeldAanAsync("invoer@provincie-utrecht.example");

        var antwoord = await klant.OpenAsync("/afspraken/Utrecht");

        antwoord.Pagina.QuerySelector("main form").Should().BeNull("there is a draft already");
        (await klant.OpenAsync("/afspraken/Zwolle")).Pagina.QuerySelector("main form").Should().BeNull("the province is no party of that region");
    }
}
