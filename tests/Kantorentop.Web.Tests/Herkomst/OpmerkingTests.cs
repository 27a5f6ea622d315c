using System.Net;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Paginas;
using Xunit;

namespace Kantorentop.Web.Tests.Herkomst;

/// <summary>A figure that someone doubts: the note, its keeper's list and the answer with the figure.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class OpmerkingTests(Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    private static readonly Cijfervraag Vraag = new(Cijfer.Voorraad, Gebied.Gemeente("GM0344"), new DateOnly(2015, 1, 1));

    [Fact]
    public async Task A_note_goes_to_its_keeper_and_comes_back_with_an_answer()
    {
        var (koepel, gemeente) = (await bezoekers.AlsAsync("koepel"), await bezoekers.AlsAsync("gemeente"));

        (await koepel.VerstuurAsync(Adressen.OpmerkingBij(Vraag), "opmerking", ("Invoer.Tekst", "Er ontbreekt een gebouw."))).Doel.Should().StartWith(Adressen.Herkomst);
        var lijst = (await gemeente.OpenAsync(Adressen.Opmerkingen)).Pagina;
        (await gemeente.OpenAsync(Adressen.Overzicht)).Tekst.Should().Contain("op uw antwoord");
        var adres = lijst.QuerySelectorAll("article").Single(artikel => artikel.TextContent.Contains("Er ontbreekt een gebouw.")).QuerySelector("h3 a")!.GetAttribute("href")!;
        (await gemeente.VerstuurAsync(adres, "antwoord", ("Invoer.Tekst", "Dat gebouw is gesloopt."))).Doel.Should().Be(Adressen.Opmerkingen);

        (await koepel.OpenAsync(Adressen.HerkomstVan(Vraag))).Tekst.Should().Contain("Dat gebouw is gesloopt.");
        (await bezoekers.TekstAsync("bezoeker", Adressen.HerkomstVan(Vraag))).Should().NotContain("gesloopt.").And.Contain("Meld u aan");
    }

    [Fact]
    public async Task A_note_that_looks_like_a_rent_is_asked_about_once_and_stays_as_typed()
    {
        const string Tekst = "De huurprijs is hier € 145 per m2 per jaar.";
        var koepel = await bezoekers.AlsAsync("koepel");

        var gevraagd = await koepel.VerstuurAsync(Adressen.OpmerkingBij(Vraag), "opmerking", ("Invoer.Tekst", Tekst));

        gevraagd.Status.Should().Be(HttpStatusCode.OK);
        gevraagd.Fouten.Should().Contain("‘huurprijs’, ‘€ 145’, ‘per m2 per jaar’");
        gevraagd.Pagina.QuerySelector("textarea")!.TextContent.Should().Contain(Tekst);
        var akkoord = gevraagd.Pagina.QuerySelector("form input[type=checkbox]")!;
        (await koepel.VerstuurAsync(Adressen.OpmerkingBij(Vraag), "opmerking", ("Invoer.Tekst", Tekst), (akkoord.GetAttribute("name")!, akkoord.GetAttribute("value")!)))
            .Doel.Should().StartWith(Adressen.Herkomst);
    }

    [Fact]
    public async Task An_empty_note_comes_back_with_what_to_do()
    {
        var antwoord = await (await bezoekers.AlsAsync("koepel")).VerstuurAsync(Adressen.OpmerkingBij(Vraag), "opmerking", ("Invoer.Tekst", " "));

        antwoord.Fouten.Should().Be("Vul uw tekst in.");
    }

    [Theory]
    [InlineData("koepel", "?cijfer=leegstand&gebied=locatie:bestaat-niet")]
    [InlineData("koepel", "?cijfer=voorraad&gebied=locatie:UTR-KAN&gebouw=UTR-KAN-001")]
    [InlineData("koepel", "")]
    public async Task A_figure_that_someone_does_not_see_has_no_form(string soort, string vraag) =>
        (await (await bezoekers.AlsAsync(soort)).OpenAsync(Adressen.OpmerkingNieuw + vraag)).Status.Should().Be(HttpStatusCode.NotFound);
}
