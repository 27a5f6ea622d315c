using AngleSharp.Html.Dom;
using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens;

/// <summary>
/// An import that is half-way its writing, in a real node: the test holds the table that it writes last, so it is there for as long
/// as the test wants.
/// </summary>
public sealed class LopendeImportTests : IAsyncLifetime
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    private readonly TijdelijkeMap _inzendingen = new();
    private Testdatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await Testdatabase.CreateAsync(Databasesoort.Postgres);
        var boek = new Registratieboek(_database.Contexts, new Domeinklok(new Klok(2015, 1, 15)));
        await new Referentielader(boek).LaadAsync();
        using var inzending = Inzending.VanPad(RepositoryRoot.Combine("tests", "voorbeeld"));
        await new Importeer(_database.Contexts, boek).LegVastAsync(new Importopdracht(Bevoegdheid.Opdrachtregel, Guid.NewGuid()), inzending);
        await using var db = _database.Contexts.CreateDbContext();
        await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        _inzendingen.Dispose();
    }

    [Fact]
    public async Task It_can_be_stopped_and_when_its_node_is_killed_nothing_is_half_saved_and_the_page_says_so()
    {
        string gedood;
        NpgsqlConnection slot;
        await using (var knoop = await StartAsync())
        {
            var inzender = await MeldAanAsync(knoop);
            await using (await HoudStandenVastAsync())
            {
                var gestopt = await BeginAsync(inzender);
                await inzender.VerstuurAsync(gestopt + "/afbreken", await inzender.PaginaAsync(gestopt), new() { { new StringContent("ja"), "stop" } });
                (await WachtAsync(inzender, gestopt)).Should().Contain("U hebt de import afgebroken. Er is niets vastgelegd.");
            }

            (await OppervlakteAsync()).Should().Be(4000);
            slot = await HoudStandenVastAsync();
            gedood = await BeginAsync(inzender);
        }

        // The process was killed there; only then can the table be written again.
        await slot.DisposeAsync();
        await using var opnieuw = await StartAsync();
        var later = await MeldAanAsync(opnieuw);
        (await WachtAsync(later, gedood)).Should().Contain("Onderbroken door herstart").And.Contain("Er is niets vastgelegd; zend de bestanden opnieuw in.");
        (await OppervlakteAsync()).Should().Be(4000);
        var nogEens = await WachtOpAsync(later, await ZendInAsync(later));
        await later.BevestigAsync(nogEens);
        await TotAsync(async () => await OppervlakteAsync() == 4001, "the same files can be sent in again");
    }

    private static Task<string> ZendInAsync(Inzender inzender) =>
        inzender.ZendInAsync(("ruimten.csv", "ruimte;gebouw;oppervlakte\nA1;A;4001\n"), ("ruimtestanden.csv", "ruimte;vanaf;tot;gebruik;aangeboden\nA1;2001-05-01;2011-12-31;anders;nee\n"));

    /// <summary>Sends files in, confirms them, and waits until the units are written and the standen have to wait.</summary>
    private async Task<string> BeginAsync(Inzender inzender)
    {
        var adres = await ZendInAsync(inzender);
        await inzender.BevestigAsync(await WachtOpAsync(inzender, adres));
        await using var db = new NpgsqlConnection(_database.Verbinding);
        await db.OpenAsync();
        await using var vraag = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'ruimtestand'::regclass", db);
        await TotAsync(async () => (long)(await vraag.ExecuteScalarAsync())! > 0, "the import waits for the table");
        return adres;
    }

    private async Task<NpgsqlConnection> HoudStandenVastAsync()
    {
        var db = new NpgsqlConnection(_database.Verbinding);
        await db.OpenAsync();
        await using var slot = new NpgsqlCommand("BEGIN; LOCK TABLE ruimtestand IN SHARE MODE", db);
        await slot.ExecuteNonQueryAsync();
        return db;
    }

    private Task<Webknoop> StartAsync() => Webknoop.StartAsync(new Webinstellingen
    {
        Verbinding = _database.Verbinding,
        Gereed = Adressen.Gezond,
        Extra = new Dictionary<string, string> { ["Inzendingen:Map"] = _inzendingen.Pad, ["Inzendingen:AchtergrondVanaf"] = "0" },
    });

    private static async Task<Inzender> MeldAanAsync(Webknoop knoop)
    {
        var inzender = new Inzender(knoop.CreateClient(followRedirects: false));
        await inzender.VerstuurAsync(Adressen.Aanmelden, new MultipartFormDataContent
        {
            { new StringContent("invoer@gemeente-utrecht.example"), "Invoer.Email" }, { new StringContent(Voorbeeldaccounts.Wachtwoord), "Invoer.Wachtwoord" },
        });
        return inzender;
    }

    private static async Task<string> WachtAsync(Inzender inzender, string adres) =>
        (await WachtOpAsync(inzender, adres)).QuerySelector("main")!.TextContent;

    /// <summary>The page of an import once it does not come back by itself any more.</summary>
    private static async Task<IHtmlDocument> WachtOpAsync(Inzender inzender, string adres)
    {
        IHtmlDocument? pagina = null;
        await TotAsync(
            async () =>
            {
                using var antwoord = await inzender.Client.GetAsync(new Uri(adres, UriKind.Relative));
                pagina = await Inzender.LeesAsync(antwoord);
                return !antwoord.Headers.Contains("Refresh");
            },
            "the import ends");
        return pagina!;
    }

    private static async Task TotAsync(Func<Task<bool>> isZo, string waarom)
    {
        var einde = DateTime.UtcNow + Geduld;
        while (!await isZo())
        {
            if (DateTime.UtcNow > einde) throw new TimeoutException($"It never came so far: {waarom}.");
            await Task.Delay(50);
        }
    }

    private async Task<decimal> OppervlakteAsync()
    {
        await using var db = _database.Contexts.CreateDbContext();
        return (await db.Bekend<Ruimte>().SingleAsync(rij => rij.Code == "A1")).Oppervlakte.M2;
    }
}
