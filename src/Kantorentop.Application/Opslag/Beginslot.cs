using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// One node at a time makes a new database ready; another one that starts meanwhile waits and finds it done. On SQLite a file
/// beside the database, on PostgreSQL an advisory lock of the session: both end with the process.
/// </summary>
public sealed class Beginslot : IAsyncDisposable
{
    private const long Sleutel = 0x424547494E; // 'BEGIN'

    private readonly KantorentopContext _db;
    private readonly FileStream? _bestand;

    private Beginslot(KantorentopContext db, FileStream? bestand) => (_db, _bestand) = (db, bestand);

    /// <summary>Waits for the lock; disposing lets go of it.</summary>
    public static async Task<Beginslot> NeemAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default)
    {
        var slot = Maak(contexts.CreateDbContext());
        if (slot._db is not PostgresContext) return slot;
        await slot._db.Database.OpenConnectionAsync(ct);
        slot._db.Database.SetCommandTimeout(0);
        await slot._db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Sleutel})", ct);
        return slot;
    }

    // A connection that goes back to the pool keeps its locks until it is used again.
    public async ValueTask DisposeAsync()
    {
        if (_bestand is not null) await _bestand.DisposeAsync();
        if (_db is PostgresContext) await _db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Sleutel})");
        await _db.DisposeAsync();
    }

    private static Beginslot Maak(KantorentopContext db) => new(db, Bestandsslot.Neem(db));
}
