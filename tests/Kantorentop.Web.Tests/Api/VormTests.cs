using System.Net;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.Web.Hosting;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>The form of every answer: methods, headers, what a program may keep, and refusals that say what to do.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class VormTests(Dashboardportaal portaal)
{
    private const string Land = Adressen.ApiKerncijfers + "?gebied=land&peildatum=2015-01-01";

    [Theory]
    [InlineData("GET", Land, 200)]
    [InlineData("HEAD", Land, 200)]
    [InlineData("OPTIONS", Land, 204)]
    [InlineData("OPTIONS", Adressen.ApiTransformatieplicht, 204)]
    [InlineData("DELETE", Land, 405)]
    [InlineData("POST", Adressen.ApiLocaties, 405)]
    [InlineData("GET", "/api/v1", 404)]
    [InlineData("GET", "/api/v1/", 404)]
    [InlineData("GET", "/api/v1/kerncijfers/?gebied=land&peildatum=2015-01-01", 404)]
    [InlineData("GET", "/api/v2/kerncijfers", 404)]
    [InlineData("GET", "/API/v1/bestaat-niet", 404)]
    public async Task Every_answer_tells_the_version_and_carries_the_security_headers(string methode, string adres, int status)
    {
        var antwoord = await VraagAsync(adres, methode);

        antwoord.Status.Should().Be((HttpStatusCode)status);
        antwoord.Kop("API-Version").Should().Be("1.0.0");
        antwoord.Kop("Content-Security-Policy").Should().Be(SecurityHeaders.ContentSecurityPolicy);
        antwoord.Kop("X-Content-Type-Options").Should().Be("nosniff");
        antwoord.Kop("X-Frame-Options").Should().Be("DENY");
        antwoord.Kop("Cache-Control").Should().NotBeNull();
        if (status >= 400 && methode != "HEAD") antwoord.ShouldBeProbleem((HttpStatusCode)status);
    }

    [Fact]
    public async Task Another_method_is_told_which_ones_there_are()
    {
        (await VraagAsync(Land, "PUT")).Kop("Allow").Should().Contain("GET").And.Contain("HEAD");
        (await VraagAsync(Land, "OPTIONS")).Kop("Allow").Should().Be("GET, HEAD, OPTIONS");
    }

    [Fact]
    public async Task A_head_has_the_headers_of_the_get_and_no_body()
    {
        var (get, head) = (await VraagAsync(Land), await VraagAsync(Land, "HEAD"));

        head.Kop("ETag").Should().Be(get.Kop("ETag"));
        head.Kop("Content-Type").Should().Be(get.Kop("Content-Type")).And.Be("application/json");
        (await head.Bericht.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Scripts_of_other_sites_may_read_what_is_public()
    {
        (await VraagAsync(Land)).Kop("Access-Control-Allow-Origin").Should().Be("*");
        var vooraf = await VraagAsync(Land, "OPTIONS");
        vooraf.Kop("Access-Control-Allow-Methods").Should().Contain("GET");
        vooraf.Kop("Set-Cookie").Should().BeNull("asking what is allowed writes nothing");
        (await VraagAsync(Adressen.ApiKerncijfers)).Kop("Access-Control-Allow-Origin").Should().Be("*", "a script may read why it was refused");
        (await VraagAsync(Adressen.ApiVerplichtingen)).Kop("Access-Control-Allow-Origin").Should().BeNull();
    }

    [Fact]
    public async Task What_a_program_has_already_is_not_sent_again()
    {
        var merk = (await VraagAsync(Land)).Kop("ETag")!;

        var weer = await VraagAsync(Land, "GET", ("If-None-Match", $"\"anders\", {merk}"));
        weer.Status.Should().Be(HttpStatusCode.NotModified);
        weer.Kop("ETag").Should().Be(merk);
        (await VraagAsync(Land, "GET", ("If-None-Match", "\"anders\""))).Status.Should().Be(HttpStatusCode.OK);
        (await VraagAsync(Adressen.ApiKerncijfers + "?gebied=land&peildatum=2014-01-01")).Kop("ETag").Should().NotBe(merk, "another address is another answer");
        (await (await portaal.WieAsync(Dashboardportaal.Secretariaat)).Client.VraagAsync(Land)).Kop("ETag").Should().NotBe(merk, "others see other things");
    }

    [Theory]
    [InlineData("text/html", 406)]
    [InlineData("application/xml, text/csv", 406)]
    [InlineData("application/json;q=0", 406)]
    [InlineData("application/json", 200)]
    [InlineData("text/html, */*;q=0.1", 200)]
    [InlineData("application/*", 200)]
    public async Task The_answer_is_json_or_nothing(string soort, int status) =>
        (await VraagAsync(Land, "GET", ("Accept", soort))).Status.Should().Be((HttpStatusCode)status);

    [Fact]
    public async Task A_refusal_is_a_problem_whatever_was_asked_for() =>
        (await VraagAsync(Land, "GET", ("Accept", "text/html"))).ShouldBeProbleem(HttpStatusCode.NotAcceptable);

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait()
    {
        await using var klein = await Proefportaal.StartZonderLandAsync(Databasesoort.Sqlite, ("Toegang:ApiPerMinuut", "2"));
        var bezoeker = klein.Bezoeker().Client;

        var eerste = await bezoeker.VraagAsync(Adressen.ApiGemeenten);
        await bezoeker.VraagAsync("/api/v1/bestaat-niet");
        var derde = (await bezoeker.VraagAsync(Adressen.ApiGemeenten)).ShouldBeProbleem(HttpStatusCode.TooManyRequests);

        (eerste.Kop("RateLimit-Limit"), eerste.Kop("RateLimit-Remaining"), eerste.Kop("RateLimit-Reset")).Should().Be(("2", "1", "60"));
        derde.Kop("Retry-After").Should().Be("60");
        (await (await klein.MeldAanAsync("lezer@rijk.example")).Client.VraagAsync(Adressen.ApiGemeenten)).Status.Should().Be(HttpStatusCode.OK, "an account has a limit of its own");
        klein.Klok.Advance(TimeSpan.FromMinutes(1));
        (await bezoeker.VraagAsync(Adressen.ApiGemeenten)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_goes_wrong_inside_is_a_problem_that_tells_nothing_of_the_inside()
    {
        await using var productie = await Proefportaal.StartProductionAsync(("AllowedHosts", "kantorentop.nl"));
        const string Adres = "https://kantorentop.nl" + Adressen.ApiGemeenten;
        var programma = productie.Bezoeker().Client;
        (await programma.VraagAsync(Adres)).Kop("Strict-Transport-Security").Should().Be("max-age=31536000");
        await using (var db = productie.Contexts.CreateDbContext()) await db.Database.ExecuteSqlRawAsync("DROP TABLE apisleutel");

        var antwoord = (await programma.VraagAsync(Adres, "GET", Apiklant.Sleutel("ktk_x"))).ShouldBeProbleem(HttpStatusCode.InternalServerError);

        antwoord.Json.ToString().Should().NotContain("apisleutel").And.NotContain("Exception");
        antwoord.Kop("X-Content-Type-Options").Should().Be("nosniff");
    }

    private async Task<Apireactie> VraagAsync(string adres, string methode = "GET", params (string Naam, string Waarde)[] koppen) =>
        await (await portaal.WieAsync(null)).Client.VraagAsync(adres, methode, koppen);
}
