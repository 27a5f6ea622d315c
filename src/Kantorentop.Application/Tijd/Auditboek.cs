using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tijd;

/// <summary>What happened, before it has its place and hash in the trail.</summary>
public sealed record Auditgebeurtenis(string Actie, string Object, string Resultaat, string Oorsprong, string Actor);

/// <summary>The audit trail: adds lines, and tells whether the chain is whole.</summary>
public sealed class Auditboek : IAsyncDisposable
{
    private static readonly TimeSpan Uitloop = TimeSpan.FromSeconds(5);

    private readonly IDbContextFactory<KantorentopContext> _contexts;
    private readonly Auditwachtrij _wachtrij;

    public Auditboek(IDbContextFactory<KantorentopContext> contexts, TimeProvider klok)
    {
        _contexts = contexts;
        _wachtrij = new Auditwachtrij(SchrijfAsync, klok);
    }

    /// <summary>The event that goes with a write.</summary>
    public static Auditgebeurtenis Regel(Handeling handeling, string resultaat) => new(
        handeling.Soort, handeling.Onderwerp, resultaat, handeling.Oorsprong,
        handeling.Door.Gebruiker?.ToString() ?? handeling.Door.Naam);

    /// <summary>
    /// Adds a line for something that is no write of facts, as a log-in or the opening of rows. It is written together with
    /// others, and nobody waits long for it: see docs/besluiten/0007.
    /// </summary>
    public Task NoteerAsync(Auditgebeurtenis gebeurtenis, CancellationToken ct = default) => _wachtrij.VoegToeAsync(gebeurtenis, ct);

    /// <summary>The first line whose hash does not follow from the line before it or whose number leaves a gap; null when the chain is whole.</summary>
    public async Task<long?> ZoekBreukAsync(CancellationToken ct = default)
    {
        await using var db = _contexts.CreateDbContext();
        var (vorige, verwacht) = ("", 1L);
        await foreach (var regel in db.Auditregels.AsNoTracking().OrderBy(regel => regel.Volgnummer).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (regel.Volgnummer != verwacht || regel.Hash != regel.BerekenHash(vorige)) return regel.Volgnummer;
            (vorige, verwacht) = (regel.Hash, verwacht + 1);
        }

        return null;
    }

    /// <summary>Lets the lines that are on their way be written before the node stops.</summary>
    public async ValueTask DisposeAsync() => await _wachtrij.LeegAsync(Uitloop);

    internal static Task VoegToeAsync(
        KantorentopContext db, Auditgebeurtenis gebeurtenis, DateTimeOffset tijdstempel, CancellationToken ct) =>
        VoegToeAsync(db, [(gebeurtenis, tijdstempel)], ct);

    /// <summary>Adds a series of lines, each chained to the one before it.</summary>
    internal static async Task VoegToeAsync(
        KantorentopContext db, IEnumerable<(Auditgebeurtenis Gebeurtenis, DateTimeOffset Tijdstempel)> reeks, CancellationToken ct)
    {
        var vorige = await db.Auditregels.AsNoTracking().OrderByDescending(regel => regel.Volgnummer).FirstOrDefaultAsync(ct);
        foreach (var (gebeurtenis, tijdstempel) in reeks)
        {
            vorige = Regel(gebeurtenis, vorige, tijdstempel);
            db.Auditregels.Add(vorige);
        }
    }

    private async Task SchrijfAsync(IReadOnlyList<(Auditgebeurtenis Gebeurtenis, DateTimeOffset Tijdstempel)> regels)
    {
        await using var eerste = _contexts.CreateDbContext();
        await eerste.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = _contexts.CreateDbContext();
            await using var transactie = await db.Database.BeginTransactionAsync();
            await Schrijfslot.NeemAsync(db, CancellationToken.None);
            await VoegToeAsync(db, regels, CancellationToken.None);
            await db.SaveChangesAsync();
            await transactie.CommitAsync();
        });
    }

    private static Auditregel Regel(Auditgebeurtenis gebeurtenis, Auditregel? vorige, DateTimeOffset tijdstempel)
    {
        Auditregel Maak(string hash) => new()
        {
            Volgnummer = (vorige?.Volgnummer ?? 0) + 1,
            Actie = gebeurtenis.Actie,
            Object = gebeurtenis.Object,
            Resultaat = gebeurtenis.Resultaat,
            Oorsprong = gebeurtenis.Oorsprong,
            Actor = gebeurtenis.Actor,
            Tijdstempel = tijdstempel,
            Hash = hash,
        };
        return Maak(Maak("").BerekenHash(vorige?.Hash ?? ""));
    }
}
