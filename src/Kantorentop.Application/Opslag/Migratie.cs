using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>Brings the schema up to date. Can be killed at any point and run again.</summary>
public static class Migratie
{
    public static async Task WerkBijAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        await using var slot = Bestandsslot.Neem(db);
        if (slot is not null) await RuimAchtergelatenSlotOpAsync(db, ct);
        await db.Database.MigrateAsync(ct);
        await Wachten.PlaatsAsync(db, ct);
    }

    /// <summary>
    /// EF marks a running migration on SQLite by a row that outlives a killed process, and then waits for it for ever.
    /// Whoever holds our file lock knows that no other process migrates, so the row is an orphan.
    /// </summary>
    private static async Task RuimAchtergelatenSlotOpAsync(KantorentopContext db, CancellationToken ct)
    {
        const string Tabel = "__EFMigrationsLock";
        var bestaat = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {Tabel}").SingleAsync(ct);
        if (bestaat > 0) await db.Database.ExecuteSqlRawAsync($"DELETE FROM \"{Tabel}\"", ct);
    }
}
