using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Tests.Gegevens;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>Imports of a program: large ones go on in the background, and the same request twice is done once.</summary>
public sealed class ImportapiTests(Importportaal portaal) : IClassFixture<Importportaal>
{
    private const string Kop = "ruimte;gebouw;oppervlakte\n";
    private static readonly string Vulling = new('\n', Importportaal.Groot);

    [Fact]
    public async Task A_large_import_is_taken_in_and_its_address_says_what_became_of_it()
    {
        var programma = await ProgrammaAsync();

        var aangenomen = await programma.StuurAsync("false", Kop + "A1;A;4010\n" + Vulling);

        aangenomen.Status.Should().Be(HttpStatusCode.Accepted, "{0}", aangenomen.Json);
        var klaar = await programma.WachtAsync(aangenomen.Kop("Location")!);
        klaar.Json.GetProperty("staat").GetString().Should().Be("gelukt", "{0}", klaar.Json);
        klaar.Json.GetProperty("resultaat").GetProperty("wijzigingen").GetInt32().Should().Be(1);
        klaar.Json.GetProperty("resultaat").GetProperty("vastgelegd").GetBoolean().Should().BeTrue();
        (await OppervlakteAsync("A1")).Should().Be(4010);
        await using var db = portaal.Database.Contexts.CreateDbContext();
        (await db.Auditregels.OrderBy(regel => regel.Volgnummer).LastAsync(regel => regel.Actie == "import")).Oorsprong.Should().Be("api");
    }

    [Fact]
    public async Task A_large_trial_records_nothing_and_a_large_file_with_errors_tells_them_all()
    {
        var programma = await ProgrammaAsync();

        var proef = await programma.WachtAsync((await programma.StuurAsync("true", Kop + "A2;A;8020\n" + Vulling)).Kop("Location")!);
        var fout = await programma.WachtAsync((await programma.StuurAsync("false", Kop + "A2;A;0\n" + Vulling)).Kop("Location")!);

        proef.Json.GetProperty("staat").GetString().Should().Be("gelukt");
        proef.Json.GetProperty("resultaat").GetProperty("proef").GetBoolean().Should().BeTrue();
        fout.Json.GetProperty("staat").GetString().Should().Be("mislukt");
        fout.Json.GetProperty("fouten")[0].GetProperty("regel").GetInt32().Should().Be(2);
        (await OppervlakteAsync("A2")).Should().Be(8000);
    }

    [Fact]
    public async Task Nobody_else_hears_of_an_import()
    {
        var aangenomen = await (await ProgrammaAsync()).StuurAsync("true", Kop + "A1;A;4030\n" + Vulling);

        var ander = await (await ProgrammaAsync("invoer@provincie-utrecht.example")).VraagAsync(aangenomen.Kop("Location")!);

        ander.ShouldBeProbleem(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("groot")]
    public async Task The_same_request_with_the_same_key_is_done_once(string omvang)
    {
        var programma = await ProgrammaAsync();
        var sleutel = $"kopie {omvang} {Guid.NewGuid()}";
        var inhoud = Kop + $"B1;B;{(omvang.Length == 0 ? 2511 : 2512)}\n" + (omvang.Length == 0 ? "" : Vulling);

        var eerste = await programma.StuurAsync("false", inhoud, sleutel);
        if (eerste.Kop("Location") is { } adres) await programma.WachtAsync(adres);
        var aantal = await AantalAsync();
        var tweede = await programma.StuurAsync("false", inhoud, sleutel);
        var anders = await programma.StuurAsync("false", inhoud + "B2;B;1\n", sleutel);
        var proef = await programma.StuurAsync("true", inhoud, sleutel);

        tweede.Status.Should().Be(eerste.Status);
        tweede.Kop("Location").Should().Be(eerste.Kop("Location"));
        if (omvang.Length == 0) tweede.Json.GetRawText().Should().Be(eerste.Json.GetRawText(), "one change, as the first time");
        anders.ShouldBeProbleem(HttpStatusCode.UnprocessableEntity);
        proef.ShouldBeProbleem(HttpStatusCode.UnprocessableEntity);
        (await AantalAsync()).Should().Be(aantal);
    }

    [Fact]
    public async Task A_refusal_too_is_the_same_the_second_time_and_a_key_has_a_limit()
    {
        var programma = await ProgrammaAsync();
        var sleutel = Guid.NewGuid().ToString();

        var eerste = (await programma.StuurAsync("false", Kop + "A1;A;0\n", sleutel)).ShouldBeProbleem(HttpStatusCode.BadRequest);
        var tweede = (await programma.StuurAsync("false", Kop + "A1;A;0\n", sleutel)).ShouldBeProbleem(HttpStatusCode.BadRequest);

        tweede.Json.GetRawText().Should().Be(eerste.Json.GetRawText());
        (await programma.StuurAsync("false", Kop, new string('k', 201))).ShouldBeProbleem(HttpStatusCode.BadRequest).Fouten.Should().Equal("Idempotency-Key:parameter-ongeldig");
    }

    private async Task<Importprogramma> ProgrammaAsync(string email = "invoer@gemeente-utrecht.example")
    {
        var klant = new Klant((await portaal.MeldAanAsync(email)).Client);
        await klant.VerstuurAsync(Adressen.Apisleutels, "sleutel", ("Invoer.Naam", "proef"), ("Invoer.Bereik", "invoeren"), ("Invoer.Maanden", "1"));
        var sleutel = (await klant.OpenAsync(Adressen.Apisleutels)).Pagina.QuerySelector("code.link")!.TextContent;
        return new Importprogramma(portaal.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }), sleutel);
    }

    private async Task<decimal> OppervlakteAsync(string ruimte)
    {
        await using var db = portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == ruimte)).Oppervlakte.M2;
    }

    private async Task<int> AantalAsync()
    {
        await using var db = portaal.Database.Contexts.CreateDbContext();
        return await db.Registraties.CountAsync();
    }
}

/// <summary>A program with a key to import.</summary>
internal sealed class Importprogramma(HttpClient client, string sleutel)
{
    public async Task<Apireactie> StuurAsync(string proef, string inhoud, string? herhaalsleutel = null)
    {
        using var bestand = Inzender.Bestand("ruimten.csv", Encoding.UTF8.GetBytes(inhoud));
        var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{Adressen.ApiImporten}?proef={proef}") { Content = bestand };
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        if (herhaalsleutel is not null) verzoek.Headers.Add("Idempotency-Key", herhaalsleutel);
        return await client.StuurAsync(verzoek);
    }

    public Task<Apireactie> VraagAsync(string adres) => client.VraagAsync(adres, "GET", Apiklant.Sleutel(sleutel));

    /// <summary>Asks until the import has ended.</summary>
    public async Task<Apireactie> WachtAsync(string adres)
    {
        for (var keer = 0; keer < 600; keer++)
        {
            var stand = await VraagAsync(adres);
            stand.Status.Should().Be(HttpStatusCode.OK, "{0}", stand.Json);
            if (stand.Json.GetProperty("staat").GetString() is not ("wacht" or "controleren" or "vastleggen")) return stand;
            await Task.Delay(50);
        }

        throw new TimeoutException("The import did not end.");
    }
}

/// <summary>The portal where a file of a few thousand bytes is large.</summary>
public sealed class Importportaal : Gegevensportaal
{
    public const int Groot = 4000;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Inzendingen:AchtergrondVanaf", "4000");
    }
}
