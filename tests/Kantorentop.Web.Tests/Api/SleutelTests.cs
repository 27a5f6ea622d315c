using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Tests.Gegevens;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>A program with a key: what it may, and what it does not.</summary>
public sealed class SleutelTests(Gegevensportaal portaal) : IClassFixture<Gegevensportaal>
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";
    private const string Land = Adressen.ApiKerncijfers + "?gebied=land&peildatum=2014-06-30";
    private const string Kop = "ruimte;gebouw;oppervlakte\n";

    [Fact]
    public async Task A_key_is_made_seen_once_used_and_withdrawn()
    {
        var klant = await MeldAanAsync(Utrecht);
        var geheim = await MaakAsync(klant, "lezen");

        (await VraagAsync(geheim, Land)).Status.Should().Be(HttpStatusCode.OK, "a municipality sees any day");
        var pagina = await klant.OpenAsync(Adressen.Apisleutels);
        pagina.Tekst.Should().Contain(geheim[..10]).And.NotContain(geheim);
        var knop = pagina.Pagina.QuerySelectorAll("button[name='Intrekken.Sleutel']").Single(knop => knop.TextContent.Contains(geheim[..10], StringComparison.Ordinal));
        await klant.VerstuurAsync(Adressen.Apisleutels, "intrekken", ("Intrekken.Sleutel", knop.GetAttribute("value")!));

        var weigering = (await VraagAsync(geheim, Land)).ShouldBeProbleem(HttpStatusCode.Unauthorized);
        weigering.Fouten.Should().Equal(":sleutel-ingetrokken");
        weigering.Kop("WWW-Authenticate").Should().StartWith("Bearer");
    }

    [Fact]
    public async Task Loading_the_page_of_a_new_key_again_makes_no_other_and_shows_it_no_more()
    {
        var klant = await MeldAanAsync(Utrecht);
        await using var db = portaal.Database.Contexts.CreateDbContext();
        var eerst = await db.Set<Apisleutel>().CountAsync();

        await MaakAsync(klant, "lezen");
        var nogEens = await klant.OpenAsync(Adressen.Apisleutels);

        nogEens.Pagina.QuerySelector("code.link").Should().BeNull();
        (await db.Set<Apisleutel>().CountAsync()).Should().Be(eerst + 1);
    }

    [Theory]
    [InlineData("Bearer ktk_verzonnen", "sleutel-onbekend")]
    [InlineData("Bearer", "sleutel-onleesbaar")]
    [InlineData("Basic YTpi", "sleutel-onleesbaar")]
    public async Task A_key_that_opens_nothing_is_refused_on_public_addresses_too(string kop, string code)
    {
        var antwoord = await Programma().VraagAsync(Adressen.ApiGemeenten, "GET", ("Authorization", kop));

        antwoord.ShouldBeProbleem(HttpStatusCode.Unauthorized).Fouten.Should().Equal(":" + code);
    }

    [Fact]
    public async Task Whoever_may_not_enter_is_refused_a_key_to_import()
    {
        var antwoord = await (await MeldAanAsync("lezer@rijk.example")).VerstuurAsync(
            Adressen.Apisleutels, "sleutel", ("Invoer.Naam", "kopie"), ("Invoer.Bereik", "invoeren"), ("Invoer.Maanden", "36"));

        antwoord.Fouten.Should().Contain("Uw account mag geen gegevens invoeren").And.Contain("hoogstens een jaar");
    }

    [Fact]
    public async Task A_program_tries_and_then_imports()
    {
        var geheim = await MaakAsync(await MeldAanAsync(Utrecht), "invoeren");

        var proef = await StuurAsync(geheim, "true", "ruimten.csv", Kop + "A1;A;4321\n");
        proef.Status.Should().Be(HttpStatusCode.OK, "{0}", proef.Json);
        (proef.Json.GetProperty("proef").GetBoolean(), proef.Json.GetProperty("vastgelegd").GetBoolean()).Should().Be((true, false));
        (await OppervlakteAsync("A1")).Should().Be(4000);

        var import = await StuurAsync(geheim, "false", "ruimten.csv", Kop + "A1;A;4321\n");
        import.Json.GetProperty("wijzigingen").GetInt32().Should().Be(1);
        (await OppervlakteAsync("A1")).Should().Be(4321);
        (await StuurAsync(geheim, "false", "ruimten.csv", Kop + "A1;A;4321\n")).Json.GetProperty("wijzigingen").GetInt32().Should().Be(0);
        await using var db = portaal.Database.Contexts.CreateDbContext();
        (await db.Auditregels.OrderBy(regel => regel.Volgnummer).LastAsync(regel => regel.Actie == "import")).Oorsprong.Should().Be("api");
    }

    [Fact]
    public async Task Everything_that_is_wrong_in_a_file_comes_with_its_place()
    {
        var geheim = await MaakAsync(await MeldAanAsync(Utrecht), "invoeren");

        var antwoord = (await StuurAsync(geheim, "false", "ruimten.csv", Kop + "A1;A;1.250\nA2;A;0\n")).ShouldBeProbleem(HttpStatusCode.BadRequest);

        antwoord.Json.GetProperty("fouten").EnumerateArray().Select(fout => fout.GetProperty("plaats"))
            .Select(plaats => $"{plaats.GetProperty("bestand")}|{plaats.GetProperty("regel")}|{plaats.GetProperty("kolom")}|{plaats.GetProperty("waarde")}")
            .Should().Equal("ruimten.csv|2|oppervlakte|1.250", "ruimten.csv|3|oppervlakte|0");
    }

    [Fact]
    public async Task What_is_no_import_is_refused()
    {
        var geheim = await MaakAsync(await MeldAanAsync(Utrecht), "invoeren");
        using var tekst = new StringContent("x");
        using var leeg = new MultipartFormDataContent { { new StringContent("x"), "veld" } };
        using var kapot = new StringContent("x");
        kapot.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=abc");
        using var groot = new StringContent("x");
        groot.Headers.ContentLength = 300L * 1024 * 1024;

        (await StuurAsync(geheim, "?proef=true", tekst)).ShouldBeProbleem(HttpStatusCode.UnsupportedMediaType);
        (await StuurAsync(geheim, "?proef=true", leeg)).ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal(":geen-bestand");
        (await StuurAsync(geheim, "?proef=true", kapot)).ShouldBeProbleem(HttpStatusCode.BadRequest);
        (await StuurAsync(geheim, "?proef=true", groot)).ShouldBeProbleem(HttpStatusCode.RequestEntityTooLarge);
        (await StuurAsync(geheim, "", leeg)).ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal("proef:parameter-leeg");
        (await StuurAsync(geheim, "?proef=ja", leeg)).ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal("proef:parameter-ongeldig");
    }

    [Fact]
    public async Task Only_a_key_with_that_scope_imports_and_never_a_browser()
    {
        using var bestand = Inzender.Bestand("ruimten.csv", Encoding.UTF8.GetBytes(Kop + "A1;A;1\n"));
        var lezer = await MaakAsync(await MeldAanAsync(Utrecht), "lezen");

        (await StuurAsync(lezer, "?proef=true", bestand)).ShouldBeProbleem(HttpStatusCode.Forbidden);
        (await StuurAsync(null, "?proef=true", bestand)).ShouldBeProbleem(HttpStatusCode.Unauthorized).Kop("WWW-Authenticate").Should().Be("Bearer realm=\"Kantorentop\"");
        var browser = (await MeldAanAsync(Utrecht)).Client;
        (await browser.StuurAsync(new(HttpMethod.Post, Adressen.ApiImporten + "?proef=true") { Content = bestand })).ShouldBeProbleem(HttpStatusCode.Forbidden);
    }

    private HttpClient Programma() => portaal.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    private async Task<Klant> MeldAanAsync(string email) => new((await portaal.MeldAanAsync(email)).Client);

    private static async Task<string> MaakAsync(Klant klant, string bereik)
    {
        var antwoord = await klant.VerstuurAsync(
            Adressen.Apisleutels, "sleutel", ("Invoer.Naam", "nachtelijke kopie"), ("Invoer.Bereik", bereik), ("Invoer.Maanden", "3"));
        antwoord.Doel.Should().Be(Adressen.Apisleutels, antwoord.Fouten);
        return (await klant.OpenAsync(Adressen.Apisleutels)).Pagina.QuerySelector("code.link")!.TextContent;
    }

    private Task<Apireactie> VraagAsync(string sleutel, string adres) => Programma().VraagAsync(adres, "GET", Apiklant.Sleutel(sleutel));

    private async Task<Apireactie> StuurAsync(string sleutel, string proef, string naam, string inhoud)
    {
        using var bestand = Inzender.Bestand(naam, Encoding.UTF8.GetBytes(inhoud));
        return await StuurAsync(sleutel, $"?proef={proef}", bestand);
    }

    // The content is used by more than one request: the message must not dispose of it.
    private async Task<Apireactie> StuurAsync(string? sleutel, string vraag, HttpContent inhoud)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Post, Adressen.ApiImporten + vraag) { Content = new Doorgift(inhoud) };
        if (sleutel is not null) verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        return await Programma().StuurAsync(verzoek);
    }

    private async Task<decimal> OppervlakteAsync(string ruimte)
    {
        await using var db = portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == ruimte)).Oppervlakte.M2;
    }

    private sealed class Doorgift : HttpContent
    {
        private readonly HttpContent _inhoud;

        public Doorgift(HttpContent inhoud)
        {
            _inhoud = inhoud;
            foreach (var (naam, waarden) in inhoud.Headers) Headers.TryAddWithoutValidation(naam, waarden);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => _inhoud.CopyToAsync(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = _inhoud.Headers.ContentLength ?? 0;
            return _inhoud.Headers.ContentLength is not null;
        }
    }
}
