using System.IO.Compression;
using System.Net;
using FluentAssertions;
using Kantorentop.Web.Hosting;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Kantorentop.Web.Tests.Hosting;

public sealed class PaginasTests(Webportaal portaal) : IClassFixture<Webportaal>
{
    public static TheoryData<string> Paginas =>
        [Adressen.Overzicht, Adressen.Toegankelijkheid, Adressen.OverDeCijfers, Adressen.Bronnen, Adressen.Hulp, "/bestaat-niet"];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_page_has_one_heading_a_title_landmarks_and_a_way_past_the_menu(string adres)
    {
        var pagina = await portaal.PaginaAsync(adres);

        pagina.DocumentElement.GetAttribute("lang").Should().Be("nl");
        pagina.Title.Should().Be($"{pagina.QuerySelectorAll("h1").Should().ContainSingle().Which.TextContent} – Kantorentop");
        pagina.QuerySelector("body > a")!.GetAttribute("href").Should().Be("#" + pagina.QuerySelector("main")!.Id);
        pagina.QuerySelectorAll("header, main, footer, nav[aria-label=Hoofdmenu]").Should().HaveCount(4);
        pagina.QuerySelectorAll("[style], style, script:not([src])").Should().BeEmpty();
        pagina.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_answer_carries_the_security_headers(string adres)
    {
        using var antwoord = await portaal.Bezoeker().GetAsync(new Uri(adres, UriKind.Relative));

        Kop(antwoord, "Content-Security-Policy").Should().Be(SecurityHeaders.ContentSecurityPolicy).And.NotContain("unsafe").And.NotContain("*");
        Kop(antwoord, "Referrer-Policy").Should().Be("same-origin");
        Kop(antwoord, "X-Content-Type-Options").Should().Be("nosniff");
        Kop(antwoord, "X-Frame-Options").Should().Be("DENY");
        Kop(antwoord, "Cross-Origin-Opener-Policy").Should().Be("same-origin");
        antwoord.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task The_menu_tells_where_you_are()
    {
        var pagina = await portaal.PaginaAsync(Adressen.Overzicht);

        pagina.QuerySelectorAll("[aria-current=page]").Should().ContainSingle().Which.TextContent.Should().Be("Overzicht");
    }

    [Theory]
    [InlineData("GET", "/bestaat-niet", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    [InlineData("GET", "/fout/403", HttpStatusCode.NotFound, "Deze pagina bestaat niet")]
    public async Task What_goes_wrong_is_a_page_that_says_what_to_do(string methode, string adres, HttpStatusCode status, string kop)
    {
        using var vraag = new HttpRequestMessage(new(methode), adres);
        using var antwoord = await portaal.Bezoeker().SendAsync(vraag);

        antwoord.StatusCode.Should().Be(status);
        (await antwoord.Content.ReadAsStringAsync()).Should().Contain($"<h1>{kop}</h1>");
    }

    [Fact]
    public async Task Under_api_what_goes_wrong_is_problem_json()
    {
        using var antwoord = await portaal.Bezoeker().GetAsync(new Uri("/api/v1/bestaat-niet", UriKind.Relative));

        antwoord.StatusCode.Should().Be(HttpStatusCode.NotFound);
        antwoord.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task Security_txt_says_where_to_report()
    {
        var tekst = await portaal.Bezoeker().GetStringAsync(new Uri(Adressen.SecurityTxt, UriKind.Relative));

        tekst.Split('\n').Should().Contain(regel => regel.StartsWith("Contact: mailto:")).And.Contain("Canonical: http://localhost/.well-known/security.txt");
    }

    [Fact]
    public void Security_txt_expires_half_a_year_after_it_is_read() =>
        SecurityTxt.Create(new DefaultHttpContext().Request, "mailto:x@example.nl", new(2015, 1, 15, 23, 30, 0, TimeSpan.Zero))
            .Should().Contain("Expires: 2015-07-16T00:00:00Z");

    [Theory]
    [InlineData(Adressen.Overzicht)]
    [InlineData(Adressen.OverDeCijfers)]
    public async Task The_first_view_stays_light(string adres)
    {
        using var bezoeker = portaal.Bezoeker();
        var pagina = await portaal.PaginaAsync(adres);
        string[] bestanden = [adres, .. pagina.QuerySelectorAll("link[rel=stylesheet], script").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)];

        var lengten = await Task.WhenAll(bestanden.Select(async bestand => Ingepakt(await bezoeker.GetByteArrayAsync(new Uri(bestand, UriKind.Relative)))));
        lengten.Sum().Should().BeLessThan(150 * 1024);

        string[] letters = ["400", "600", "700"];
        var letterlengten = await Task.WhenAll(letters.Select(async dikte =>
            (await bezoeker.GetByteArrayAsync(new Uri($"/dist/noto-sans-latin-{dikte}-normal.woff2", UriKind.Relative))).Length));
        letterlengten.Sum().Should().BeLessThan(80 * 1024);
    }

    [Fact]
    public async Task Every_explanation_that_a_link_may_name_is_on_the_page()
    {
        var ankers = typeof(Uitleg.Begrippen).GetFields().Select(veld => (string)veld.GetRawConstantValue()!);

        var pagina = await portaal.PaginaAsync(Adressen.OverDeCijfers);

        ankers.Should().BeEquivalentTo(pagina.QuerySelectorAll("section.begrip").Select(begrip => begrip.Id));
    }

    private static long Ingepakt(byte[] inhoud)
    {
        using var uit = new MemoryStream();
        using (var gzip = new GZipStream(uit, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(inhoud);
        return uit.Length;
    }

    private static string Kop(HttpResponseMessage antwoord, string naam) => string.Join(',', antwoord.Headers.GetValues(naam));
}
