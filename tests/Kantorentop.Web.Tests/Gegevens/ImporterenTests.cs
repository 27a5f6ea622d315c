using System.Net;
using AngleSharp.Dom;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens;

public sealed class ImporterenTests : IAsyncLifetime
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";
    private const string Kop = "ruimte;gebouw;oppervlakte\n";
    private readonly Gegevensportaal _portaal = new();

    public Task InitializeAsync() => _portaal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_portaal).DisposeAsync();

    [Fact]
    public async Task A_file_is_checked_confirmed_and_recorded()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;4001\nA3;A;12,5\nA2;A;8000\n");

        var controle = await inzender.PaginaAsync(adres);
        controle.QuerySelectorAll("main tbody tr").Single().TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Should().Equal("ruimten", "1", "1", "0", "1");
        (await OppervlakteAsync("A1")).Should().Be(4000);

        var antwoord = await inzender.BevestigAsync(controle);
        antwoord.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await OppervlakteAsync("A1")).Should().Be(4001);
        (await inzender.PaginaAsync(Adressen.Importeren)).QuerySelector("main [role=status]")!.TextContent.Should().Contain("Er zijn 2 wijzigingen vastgelegd.");
    }

    [Fact]
    public async Task A_double_click_has_one_effect_and_no_error()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;4001\n");
        var controle = await inzender.PaginaAsync(adres);

        var antwoorden = await Task.WhenAll(inzender.BevestigAsync(controle), inzender.BevestigAsync(controle));
        var later = await inzender.BevestigAsync(controle);

        antwoorden.Append(later).Should().OnlyContain(antwoord => antwoord.StatusCode == HttpStatusCode.Redirect);
        await using var db = _portaal.Database.Contexts.CreateDbContext();
        (await db.Registraties.CountAsync(registratie => registratie.Soort == "import")).Should().Be(2, "the example and this");
    }

    [Fact]
    public async Task A_stale_form_shows_what_it_would_do_now_and_records_nothing()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;4001\n");
        var controle = await inzender.PaginaAsync(adres);
        var ander = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;5000\n");
        await inzender.BevestigAsync(await inzender.PaginaAsync(ander));

        var antwoord = await inzender.BevestigAsync(controle);

        var pagina = await inzender.PaginaAsync(antwoord.Headers.Location!.OriginalString);
        pagina.QuerySelector("main")!.TextContent.Should().Contain("intussen gewijzigd");
        (await OppervlakteAsync("A1")).Should().Be(5000);
        (await inzender.BevestigAsync(pagina)).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await OppervlakteAsync("A1")).Should().Be(4001);
    }

    [Fact]
    public async Task Every_error_is_shown_with_its_place_and_can_be_downloaded()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;1.250\nA2;A;0\nE1;E;501\n");

        var controle = await inzender.PaginaAsync(adres);

        controle.QuerySelector("[role=alert]")!.TextContent.Should().Contain("Er zijn 3 fouten gevonden");
        controle.QuerySelectorAll("table").First(tabel => tabel.TextContent.Contains("Wat kunt u doen?", StringComparison.Ordinal))
            .QuerySelectorAll("tbody tr").Select(rij => string.Join('|', rij.QuerySelectorAll("td").Take(4).Select(cel => cel.TextContent)))
            .Should().Equal("ruimten.csv|2|oppervlakte|1.250", "ruimten.csv|3|oppervlakte|0", "ruimten.csv|4||");
        controle.QuerySelectorAll("main form").Should().BeEmpty("there is nothing to confirm");
        var csv = await inzender.Client.GetStringAsync(new Uri(controle.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative));
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(4);
    }

    [Fact]
    public async Task A_thousand_errors_are_shown_and_the_rest_is_counted()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + string.Concat(Enumerable.Range(0, 1001).Select(i => $"X{i};A;0\n")));

        var controle = await inzender.PaginaAsync(adres);

        controle.QuerySelectorAll("main tbody tr").Should().HaveCount(1000 + 1, "and the table of changes has one row");
        controle.QuerySelector("main")!.TextContent.Should().Contain("de eerste 1.000 van 1.001");
    }

    [Theory]
    [InlineData("ruimten.csv", "geen; csv\n", "De tabel ruimten heeft deze kolom niet")]
    [InlineData("foto.csv", "x", "Er is geen tabel met deze naam")]
    [InlineData("foto.png", "x", "Dit is geen CSV-, zip- of xlsx-bestand")]
    [InlineData("ruimten.csv", "\u0089PNG", "De tabel ruimten heeft deze kolom niet")]
    public async Task What_is_no_exchange_file_is_refused_with_a_sentence(string naam, string inhoud, string tekst)
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);

        var controle = await inzender.PaginaAsync(await inzender.ZendInAsync(naam, inhoud));

        controle.QuerySelector("main")!.TextContent.Should().Contain(tekst);
        controle.QuerySelectorAll("main form").Should().BeEmpty();
    }

    [Fact]
    public async Task Markup_in_a_file_is_shown_as_text()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);

        var controle = await inzender.PaginaAsync(await inzender.ZendInAsync("ruimten.csv", Kop + "X;A;<script>alert(1)</script>\n"));

        controle.QuerySelectorAll("main script").Should().BeEmpty();
        controle.QuerySelector("main")!.TextContent.Should().Contain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task Without_a_file_the_form_says_what_to_do()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);

        var pagina = await Inzender.LeesAsync(await inzender.VerstuurAsync(Adressen.Importeren, []));

        pagina.QuerySelector("main [role=alert]")!.TextContent.Should().Contain("Kies een of meer CSV-bestanden, een zip of een werkboek.");
    }

    [Fact]
    public async Task What_is_larger_than_200_MB_gets_a_page_that_says_so()
    {
        var inzender = await _portaal.MeldAanAsync(Utrecht);

        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Adressen.Importeren) { Content = new StringContent("x") };
        verzoek.Content.Headers.ContentLength = Grenzen.MaximumIngezonden + (2 * 1024 * 1024);
        using var antwoord = await inzender.Client.SendAsync(verzoek);

        antwoord.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await Inzender.LeesAsync(antwoord)).QuerySelector("h1")!.TextContent.Should().Be("Dit bestand is te groot");
    }

    [Fact]
    public async Task A_submission_is_seen_by_who_sent_it_only()
    {
        var adres = await (await _portaal.MeldAanAsync(Utrecht)).ZendInAsync("ruimten.csv", Kop + "A1;A;4001\n");
        var ander = await _portaal.MeldAanAsync("invoer@gemeente-amsterdam.example");

        using var antwoord = await ander.Client.GetAsync(new Uri(adres, UriKind.Relative));
        antwoord.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await Inzender.LeesAsync(antwoord)).QuerySelector("main")!.TextContent.Should().NotContain("ruimten");
        using var fouten = await ander.Client.GetAsync(new Uri(adres + "/fouten.csv", UriKind.Relative));
        fouten.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("invoer@bel-1.example")]
    [InlineData("tekent@gemeente-utrecht.example")]
    public async Task Who_enters_no_facts_gets_403(string email)
    {
        var inzender = await _portaal.MeldAanAsync(email);

        using var antwoord = await inzender.Client.GetAsync(new Uri(Adressen.Importeren, UriKind.Relative));

        antwoord.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(Adressen.Importeren)]
    [InlineData(Adressen.Exporteren)]
    [InlineData(Adressen.ExportZip)]
    [InlineData("/gegevens/exporteren/ruimten.csv")]
    public async Task A_visitor_is_asked_to_sign_in(string adres)
    {
        using var bezoeker = _portaal.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

        using var antwoord = await bezoeker.GetAsync(new Uri(adres, UriKind.Relative));

        antwoord.StatusCode.Should().Be(HttpStatusCode.Redirect);
        antwoord.Headers.Location!.ToString().Should().Contain(Adressen.Aanmelden);
    }

    private async Task<decimal> OppervlakteAsync(string ruimte)
    {
        await using var db = _portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == ruimte)).Oppervlakte.M2;
    }
}
