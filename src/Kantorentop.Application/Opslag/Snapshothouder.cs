using Kantorentop.Domain;
using Kantorentop.Domain.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// Holds the current figures of this node. Loaded at start; after a write only the locations that changed are taken in,
/// and the whole is swapped at once, so a reader always sees one state of knowledge.
/// </summary>
public sealed class Snapshothouder(IDbContextFactory<KantorentopContext> contexts, Convenantdata data) : IDisposable
{
    /// <summary>Above this share of all locations a full load is cheaper than taking in single ones.</summary>
    private const int AlleenEnkele = 100;

    private readonly SemaphoreSlim _slot = new(1, 1);
    private volatile Snapshot? _huidig;

    /// <summary>True once the figures are loaded.</summary>
    public bool IsGeladen => _huidig is not null;

    /// <summary>The current figures.</summary>
    /// <exception cref="InvalidOperationException">Before the first load.</exception>
    public Snapshot Huidig => _huidig ?? throw new InvalidOperationException("The figures are not loaded yet.");

    /// <summary>Takes in everything that was recorded since the last time; loads everything the first time.</summary>
    public async Task WerkBijAsync(CancellationToken ct = default)
    {
        await _slot.WaitAsync(ct);
        try
        {
            _huidig = await Leestransactie.LeesAsync(contexts, db => NieuwAsync(db, ct), ct);
        }
        finally
        {
            _slot.Release();
        }
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

    /// <summary>The figures as they were known at an instant: of the last registratie at or before it.</summary>
    public async Task<Snapshot> ZoalsBekendOpAsync(DateTimeOffset ogenblik, CancellationToken ct = default) =>
        await LaadAsync(await NummerOpAsync(ogenblik, ct), ct);

    public void Dispose() => _slot.Dispose();

    private async Task<Snapshot> NieuwAsync(KantorentopContext db, CancellationToken ct)
    {
        var nummer = await db.Registraties.MaxAsync(registratie => (long?)registratie.Nummer, ct) ?? 0;
        if (_huidig is { } oud)
        {
            if (oud.Nummer == nummer) return oud;
            var locaties = await Feitenlader.GewijzigdeLocatiesAsync(db, oud.Nummer, ct);
            if (locaties.Count <= AlleenEnkele) return oud.With(nummer, locaties, await Feitenlader.LoadLocatiesAsync(db, locaties, ct));
        }

        return Snapshot.Van(nummer, await Feitenlader.LoadAsync(db, null, ct), data);
    }
}
