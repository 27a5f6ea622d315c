using System.Net;
using FluentAssertions;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Web.Gegevens.Bewerken;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens.Bewerken;

/// <summary>Who opens which page to enter facts, and what stands on it.</summary>
public sealed class BladpaginaTests(Gegevensportaal portaal) : IClassFixture<Gegevensportaal>
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";
    private const string Provincie = "invoer@provincie-utrecht.example";
    private const string Secretariaat = "secretariaat@kantorentop.example";

    [Theory]
    [InlineData(Utrecht, "/gegevens", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/gebouwen", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/ruimtestanden", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/gebouw/A", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/gebouw/E", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/gebouw/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/gebouw", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/locatie/UTR-PAP", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/locatie/NWG-PLE", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/toevoegen/gebiedsaanduidingen?bij=NWG-PLE", HttpStatusCode.Forbidden)]
    [InlineData(Utrecht, "/gegevens/toevoegen/gebouwen?bij=NWG-PLE", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/toevoegen/ramingen?bij=Utrecht", HttpStatusCode.Forbidden)]
    [InlineData(Utrecht, "/gegevens/toevoegen/eigendommen?bij=A", HttpStatusCode.Forbidden)]
    [InlineData(Utrecht, "/gegevens/toevoegen/onzin", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/toevoegen/gebouwen?bij=%00", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/toevoegen/ruimtestanden", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/wijzigen/ruimten/99999999", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/plan/P-PAP", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/plan/P-ZWO", HttpStatusCode.NotFound)]
    [InlineData(Utrecht, "/gegevens/kantorenregio/Utrecht", HttpStatusCode.OK)]
    [InlineData(Utrecht, "/gegevens/partij/BEL-1", HttpStatusCode.OK)]
    [InlineData(Provincie, "/gegevens/gebouw/E", HttpStatusCode.OK)]
    [InlineData(Provincie, "/gegevens/toevoegen/ramingen?bij=Utrecht", HttpStatusCode.OK)]
    [InlineData(Provincie, "/gegevens/toevoegen/ramingen?bij=Zwolle", HttpStatusCode.Forbidden)]
    [InlineData(Secretariaat, "/gegevens/gebouw/A", HttpStatusCode.OK)]
    [InlineData(Secretariaat, "/gegevens/toevoegen/eigendommen?bij=A", HttpStatusCode.OK)]
    [InlineData(Secretariaat, "/gegevens/toevoegen/ruimtestanden?bij=A1", HttpStatusCode.Forbidden)]
    public async Task Each_page_answers_by_the_matrix_of_rights(string wie, string adres, HttpStatusCode status) =>
        (await (await KlantAsync(wie)).OpenAsync(adres)).Status.Should().Be(status);

    [Theory]
    [InlineData("invoer@bel-1.example")]
    [InlineData("tekent@gemeente-utrecht.example")]
    [InlineData("lezer@rijk.example")]
    public async Task Who_enters_no_facts_does_not_get_in(string wie)
    {
        var antwoord = await (await KlantAsync(wie)).OpenAsync("/gegevens/gebouw/A");

        antwoord.Status.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in() =>
        (await new Klant(portaal.CreateClient(new() { AllowAutoRedirect = false })).OpenAsync("/gegevens")).Status.Should().Be(HttpStatusCode.Redirect);

    [Fact]
    public async Task A_building_shows_its_units_and_standen_with_what_can_be_done()
    {
        var pagina = (await (await KlantAsync(Utrecht)).OpenAsync("/gegevens/gebouw/A")).Pagina;

        pagina.QuerySelectorAll("h3").Select(kop => kop.TextContent).Should().Contain(["Ruimte A1 · 4.000 m²", "Ruimte A2 · 8.000 m²"]);
        pagina.QuerySelectorAll("a[href='/gegevens/toevoegen/ruimtestanden?bij=A1']").Should().ContainSingle();
        pagina.QuerySelectorAll("a[href^='/gegevens/toevoegen/eigendommen']").Should().BeEmpty();
        pagina.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_secretariaat_reads_a_building_and_adds_owners_only()
    {
        var pagina = (await (await KlantAsync(Secretariaat)).OpenAsync("/gegevens/gebouw/A")).Pagina;

        pagina.QuerySelectorAll("a[href^='/gegevens/toevoegen/']").Should().ContainSingle().Which.GetAttribute("href").Should().Be("/gegevens/toevoegen/eigendommen?bij=A");
        pagina.QuerySelectorAll("a[href^='/gegevens/wijzigen/']").Should().BeEmpty();
    }

    [Fact]
    public async Task Search_lists_what_someone_may_see_by_kind()
    {
        var pagina = (await (await KlantAsync(Utrecht)).OpenAsync("/gegevens?zoek=PAPENDORP")).Pagina;

        pagina.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).Should().Contain(["/gegevens/gebouw/A", "/gegevens/locatie/UTR-PAP", "/gegevens/plan/P-PAP"]);
        (await (await KlantAsync(Utrecht)).OpenAsync("/gegevens?zoek=symfonielaan")).Tekst.Should().Contain("Niets gevonden");
    }

    [Fact]
    public void Every_column_and_choice_has_words_for_people()
    {
        foreach (var tabel in Tabelbeschrijving.Alle)
        {
            Tabelwoorden.Van(tabel.Naam).Kaal.Should().NotBeEmpty();
            foreach (var kolom in tabel.Kolommen)
            {
                Kolomwoorden.Van(tabel.Naam, kolom.Naam).Label.Should().NotBeEmpty();
                kolom.Keuzes.Select(woord => Keuzewoorden.Toon(kolom.Naam, woord)).Should().NotContain("");
            }
        }
    }

    private async Task<Klant> KlantAsync(string email) => new((await portaal.MeldAanAsync(email)).Client);
}
