using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// One writer at a time, over all nodes: it makes the order of numbers the order of commits. SQLite takes its own write lock
/// when EF begins a transaction (BEGIN IMMEDIATE); PostgreSQL is given an advisory lock that ends with the transaction.
/// </summary>
internal static class Schrijfslot
{
    /// <summary>Names the lock; the guards of the database take it too.</summary>
    internal const long Sleutel = 0x4B414E544F4F52; // 'KANTOOR'

    public static async Task NeemAsync(KantorentopContext db, CancellationToken ct)
    {
        if (db is PostgresContext) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Sleutel})", ct);
    }
}
