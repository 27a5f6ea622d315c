using System.Text;
using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>A database with the reference data, and files to import into it.</summary>
internal sealed class Importproef : IAsyncDisposable
{
    public static readonly string Voorbeeld = RepositoryRoot.Combine("tests", "voorbeeld");

    private readonly Testdatabase _database;
    private readonly TijdelijkeMap _map = new();

    private Importproef(Testdatabase database)
    {
        _database = database;
        Boek = new Registratieboek(Contexts, new Domeinklok(Klok));
        Importeer = new Importeer(Contexts, Boek);
        Exporteer = new Exporteer(Contexts);
    }

    public IDbContextFactory<KantorentopContext> Contexts => _database.Contexts;

    public Klok Klok { get; } = new(2015, 1, 15);

    public Registratieboek Boek { get; }

    public Importeer Importeer { get; }

    public Exporteer Exporteer { get; }

    public Bevoegdheid Door { get; set; } = Bevoegdheid.Opdrachtregel;

    public static async Task<Importproef> CreateAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var proef = new Importproef(await Testdatabase.CreateAsync(soort));
        await new Referentielader(proef.Boek).LaadAsync();
        return proef;
    }

    /// <summary>The same with the contract's example in it.</summary>
    public static async Task<Importproef> CreateMetVoorbeeldAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var proef = await CreateAsync(soort);
        await proef.ImporteerPadAsync(Voorbeeld);
        return proef;
    }

    public async Task<Importverslag> ImporteerPadAsync(string pad)
    {
        using var inzending = Inzending.VanPad(pad);
        return await Importeer.LegVastAsync(new Importopdracht(Door, Guid.NewGuid()), inzending);
    }

    public Task<Importverslag> ImporteerAsync(string naam, string inhoud) => ImporteerAsync((naam, Encoding.UTF8.GetBytes(inhoud)));

    public async Task<Importverslag> ImporteerAsync(params (string Naam, byte[] Inhoud)[] bestanden)
    {
        using var inzending = Inzend(bestanden);
        return await Importeer.LegVastAsync(new Importopdracht(Door, Guid.NewGuid()), inzending);
    }

    public Inzending Inzend(params (string Naam, byte[] Inhoud)[] bestanden) => Inzending.VanBestanden(
        [.. bestanden.Select(bestand =>
        {
            var pad = _map.Bestand(Guid.NewGuid().ToString("N"));
            File.WriteAllBytes(pad, bestand.Inhoud);
            return (bestand.Naam, pad);
        })]);

    /// <summary>Exports to an empty folder.</summary>
    public async Task<string> ExporteerAsync()
    {
        var map = _map.Bestand(Guid.NewGuid().ToString("N"));
        await Exporteer.NaarMapAsync(Door, map);
        return map;
    }

    /// <summary>Exports as a workbook.</summary>
    public async Task<byte[]> ExporteerWerkboekAsync()
    {
        using var stroom = new MemoryStream();
        (await Exporteer.NaarWerkboekAsync(Door, stroom)).IsGelukt.Should().BeTrue();
        return stroom.ToArray();
    }

    public async Task<long> AantalRegistratiesAsync()
    {
        await using var db = Contexts.CreateDbContext();
        return await db.Registraties.LongCountAsync();
    }

    public async Task<List<T>> BekendAsync<T>()
        where T : class
    {
        await using var db = Contexts.CreateDbContext();
        return await db.Bekend<T>().ToListAsync();
    }

    public async Task<Feiten> FeitenAsync()
    {
        await using var db = Contexts.CreateDbContext();
        var feiten = new Feiten();
        foreach (var tabel in Feitentabellen.Alle) feiten = await tabel.LoadAsync(db, feiten, null, CancellationToken.None);
        return feiten;
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _map.Dispose();
    }
}
