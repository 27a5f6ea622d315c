using System.Net;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Taken;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens;

/// <summary>Imports that run in the background; here every import does.</summary>
public sealed class ImporttaakTests(Achtergrondportaal portaal) : IClassFixture<Achtergrondportaal>
{
    private const string Utrecht = "invoer@gemeente-utrecht.example";
    private const string Kop = "ruimte;gebouw;oppervlakte\n";

    [Fact]
    public async Task A_large_import_is_tried_shown_confirmed_and_recorded()
    {
        var inzender = await portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;4001\n");

        var controle = await WachtAsync(inzender, adres);
        controle.QuerySelector("main")!.TextContent.Should().Contain("Wat er verandert");
        (await OppervlakteAsync("A1")).Should().Be(4000, "nothing is recorded before it is confirmed");
        await Task.WhenAll(inzender.BevestigAsync(controle), inzender.BevestigAsync(controle));

        (await WachtAsync(inzender, adres)).QuerySelector("main")!.TextContent.Should().Contain("Er is 1 wijziging vastgelegd.");
        (await OppervlakteAsync("A1")).Should().Be(4001);
        var lijst = (await inzender.PaginaAsync(Adressen.Importeren)).QuerySelector("main")!.TextContent;
        lijst.Should().Contain("Uw grote imports").And.Contain("Gelukt");
    }

    [Fact]
    public async Task Errors_of_a_large_import_are_shown_and_can_be_downloaded()
    {
        var inzender = await portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A1;A;0\n");

        var controle = await WachtAsync(inzender, adres);

        controle.QuerySelector("[role=alert]")!.TextContent.Should().Contain("Er is 1 fout gevonden");
        var csv = await inzender.Client.GetStringAsync(new Uri(controle.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative));
        csv.Should().Contain("ruimten.csv;2;;oppervlakte;0;buiten-bereik");
    }

    [Fact]
    public async Task An_import_that_waits_to_be_confirmed_can_be_stopped()
    {
        var inzender = await portaal.MeldAanAsync(Utrecht);
        var adres = await inzender.ZendInAsync("ruimten.csv", Kop + "A2;A;8001\n");
        var controle = await WachtAsync(inzender, adres);

        (await inzender.VerstuurAsync(adres + "/afbreken", controle, new() { { new StringContent("ja"), "stop" } })).StatusCode.Should().Be(HttpStatusCode.Redirect);
        await inzender.BevestigAsync(controle);

        (await inzender.PaginaAsync(adres)).QuerySelector("main")!.TextContent.Should().Contain("U hebt de import afgebroken. Er is niets vastgelegd.");
        (await OppervlakteAsync("A2")).Should().Be(8000);
    }

    [Fact]
    public async Task After_a_restart_the_page_says_that_the_import_was_interrupted()
    {
        var inzender = await portaal.MeldAanAsync(Utrecht);
        var (gebruiker, taak) = await NieuweTaakAsync(Importstaat.Vastleggen);

        var pagina = await inzender.PaginaAsync(Adressen.Importcontrole(taak.Nummer));

        pagina.QuerySelector("main")!.TextContent.Should().Contain("Onderbroken door herstart").And.Contain("Er is niets vastgelegd");
        (await portaal.Services.GetRequiredService<Takenopslag>().FindAsync(gebruiker, taak.Nummer))!.Staat.Should().Be(Importstaat.Onderbroken);
    }

    [Fact]
    public async Task A_browser_that_goes_away_leaves_no_file_behind()
    {
        var opslag = portaal.Services.GetRequiredService<Inzendingopslag>();
        var gebruiker = Guid.NewGuid();
        var bestand = new Microsoft.AspNetCore.Http.FormFile(new MemoryStream(new byte[1000]), 0, 1000, "Bestanden", "ruimten.csv");

        var bewaren = () => opslag.BewaarAsync(gebruiker, [bestand], new CancellationToken(canceled: true));

        await bewaren.Should().ThrowAsync<OperationCanceledException>();
        Directory.EnumerateFileSystemEntries(portaal.Inzendingen, "*", SearchOption.AllDirectories).Should().NotContain(pad => pad.Contains(gebruiker.ToString("N")) && File.Exists(pad));
    }

    private async Task<(Guid Gebruiker, Importtaak Taak)> NieuweTaakAsync(Importstaat staat)
    {
        await using var db = portaal.Database.Contexts.CreateDbContext();
        var gebruiker = await db.Users.Where(een => een.Email == Utrecht).Select(een => een.Id).SingleAsync();
        var taak = new Importtaak
        {
            Nummer = Guid.NewGuid(),
            Gebruiker = gebruiker,
            Ingezonden = DateTimeOffset.UtcNow,
            Bestanden = ["ruimten.csv"],
            Bytes = 10,
            Proces = $"{Environment.MachineName}|{int.MaxValue}|0",
            Staat = staat,
        };
        Directory.CreateDirectory(Path.Combine(portaal.Inzendingen, gebruiker.ToString("N"), taak.Nummer.ToString("N")));
        await portaal.Services.GetRequiredService<Takenopslag>().SchrijfAsync(taak);
        return (gebruiker, taak);
    }

    /// <summary>Looks again for as long as the page says that it is to be looked at again.</summary>
    private static async Task<IHtmlDocument> WachtAsync(Inzender inzender, string adres)
    {
        for (var keer = 0; keer < 600; keer++)
        {
            using var antwoord = await inzender.Client.GetAsync(new Uri(adres, UriKind.Relative));
            if (!antwoord.Headers.Contains("Refresh")) return await Inzender.LeesAsync(antwoord);
            await Task.Delay(50);
        }

        throw new TimeoutException("The import did not end.");
    }

    private async Task<decimal> OppervlakteAsync(string ruimte)
    {
        await using var db = portaal.Database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == ruimte)).Oppervlakte.M2;
    }
}

/// <summary>The portal where no import is too small to run in the background.</summary>
public sealed class Achtergrondportaal : Gegevensportaal
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Inzendingen:AchtergrondVanaf", "0");
    }
}
