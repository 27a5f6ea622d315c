using System.Data.Common;
using Kantorentop.Application.Edities;
using Kantorentop.Domain;
using Kantorentop.Domain.Tijd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// Holds the current figures of this node. Loaded at start; after a write only the locations that changed are taken in,
/// and the whole is swapped at once, so a reader always sees one state of knowledge.
/// </summary>
/// <param name="contexts">The database.</param>
/// <param name="data">The dates of the covenant.</param>
/// <param name="klok">Real time, by which the figures are known to be current; the system's when left out.</param>
public sealed class Snapshothouder(IDbContextFactory<KantorentopContext> contexts, Convenantdata data, TimeProvider? klok = null) : IDisposable
{
    /// <summary>Above this share of all locations a full load is cheaper than taking in single ones.</summary>
    private const int AlleenEnkele = 100;

    private readonly SemaphoreSlim _slot = new(1, 1);
    private readonly TimeProvider _klok = klok ?? TimeProvider.System;
    private volatile Snapshot? _huidig;
    private long _gemeld;
    private long _bevestigd;

    /// <summary>True once the figures are loaded.</summary>
    public bool IsGeladen => _huidig is not null;

    /// <summary>The current figures.</summary>
    /// <exception cref="InvalidOperationException">Before the first load.</exception>
    public Snapshot Huidig => _huidig ?? throw new InvalidOperationException("The figures are not loaded yet.");

    /// <summary>The last registratie that this node knows of: that of the figures, or one that they have yet to take in.</summary>
    public long HoogsteNummer => Math.Max(Interlocked.Read(ref _gemeld), _huidig?.Nummer ?? 0);

    /// <summary>The instant, in real time, at which the figures were last known to be those of the database.</summary>
    public DateTimeOffset BevestigdOp => new(Interlocked.Read(ref _bevestigd), TimeSpan.Zero);

    /// <summary>True when the figures were known to be those of the database so short ago.</summary>
    public bool IsBevestigd(TimeSpan hoogstens) => IsGeladen && _klok.GetUtcNow() - BevestigdOp <= hoogstens;

    /// <summary>Takes in everything that was recorded since the last time; loads everything the first time.</summary>
    public Task WerkBijAsync(CancellationToken ct = default) => WerkBijAsync(long.MaxValue, ct);

    /// <summary>Tells of a write that the figures may not have taken in yet.</summary>
    public void Meld(long nummer)
    {
        for (var gemeld = Interlocked.Read(ref _gemeld); gemeld < nummer;)
        {
            var gevonden = Interlocked.CompareExchange(ref _gemeld, nummer, gemeld);
            if (gevonden == gemeld) return;
            gemeld = gevonden;
        }
    }

    /// <summary>Takes in what was recorded up to a number at least, as far as that can be done in time; the work goes on by itself after that.</summary>
    /// <returns>False when time ran out or the database does not answer; true when the figures hold all that there is, even if that is less.</returns>
    public async Task<bool> HaalInAsync(long nummer, TimeSpan geduld)
    {
        if (Bevat(nummer)) return true;
        try
        {
            await WerkBijAsync(nummer, CancellationToken.None).WaitAsync(geduld);
            return true;
        }
        catch (Exception fout) when (IsStoring(fout))
        {
            return Bevat(nummer);
        }
    }

    /// <summary>Asks the database for its last number: confirms that the figures are current, or takes in what they lack.</summary>
    /// <param name="geduld">How long the database may take to tell its number; it is not limited in telling what changed.</param>
    /// <param name="ct">Stops both.</param>
    /// <exception cref="OperationCanceledException">When the database took too long.</exception>
    public async Task ControleerAsync(TimeSpan geduld, CancellationToken ct = default)
    {
        var begin = _klok.GetUtcNow();
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(geduld);
        await using var db = contexts.CreateDbContext();
        var nummer = await LaatsteNummerAsync(db, grens.Token);
        if (_huidig?.Nummer == nummer) Bevestig(begin);
        else await WerkBijAsync(ct);
    }

    /// <summary>The number of the last registratie at or before an instant; 0 when there was none yet.</summary>
    public async Task<long> NummerOpAsync(DateTimeOffset ogenblik, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Registraties.Where(registratie => registratie.Ogenblik <= ogenblik)
            .MaxAsync(registratie => (long?)registratie.Nummer, ct) ?? 0;
    }

    /// <summary>Builds the figures as they were known at a registratie: some seconds of work for a whole country.</summary>
    public Task<Snapshot> LaadAsync(long nummer, CancellationToken ct = default) =>
        Leestransactie.LeesAsync(contexts, async db => Snapshot.Van(nummer, await Feitenlader.LoadAsync(db, nummer, ct), data), ct);

    public void Dispose() => _slot.Dispose();

    /// <summary>True for what happens when the database is away or slow, as opposed to a mistake in the program.</summary>
    internal static bool IsStoring(Exception fout) => fout is DbException or TimeoutException or RetryLimitExceededException;

    private bool Bevat(long nummer) => _huidig?.Nummer >= nummer;

    private async Task WerkBijAsync(long tenMinste, CancellationToken ct)
    {
        await _slot.WaitAsync(ct);
        try
        {
            if (Bevat(tenMinste)) return;
            var begin = _klok.GetUtcNow();
            _huidig = await Leestransactie.LeesAsync(contexts, db => NieuwAsync(db, ct), ct);
            Bevestig(begin);
        }
        finally
        {
            _slot.Release();
        }
    }

    private void Bevestig(DateTimeOffset ogenblik) => Interlocked.Exchange(ref _bevestigd, ogenblik.UtcTicks);

    private static async Task<long> LaatsteNummerAsync(KantorentopContext db, CancellationToken ct) =>
        await db.Registraties.MaxAsync(registratie => (long?)registratie.Nummer, ct) ?? 0;

    private async Task<Snapshot> NieuwAsync(KantorentopContext db, CancellationToken ct)
    {
        var nummer = await LaatsteNummerAsync(db, ct);
        if (_huidig?.Nummer == nummer) return _huidig;
        var publicaties = await Publicatielezer.LeesAsync(db, _huidig?.Publicaties ?? [], ct);
        var stand = await FeitenAsync(db, nummer, ct);
        return publicaties.Count == stand.Publicaties.Count ? stand : stand.With(publicaties);
    }

    private async Task<Snapshot> FeitenAsync(KantorentopContext db, long nummer, CancellationToken ct)
    {
        if (_huidig is { } oud)
        {
            var locaties = await Feitenlader.GewijzigdeLocatiesAsync(db, oud.Nummer, ct);
            if (locaties.Count <= AlleenEnkele) return oud.With(nummer, locaties, await Feitenlader.LoadLocatiesAsync(db, locaties, ct));
        }

        return Snapshot.Van(nummer, await Feitenlader.LoadAsync(db, null, ct), data);
    }
}
