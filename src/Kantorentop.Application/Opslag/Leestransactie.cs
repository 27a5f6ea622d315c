using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kantorentop.Application.Opslag;

/// <summary>A transaction in which all reads see one state of the database, without holding up the writer.</summary>
internal static class Leestransactie
{
    public static async Task<T> LeesAsync<T>(
        IDbContextFactory<KantorentopContext> contexts, Func<KantorentopContext, Task<T>> lees, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transactie = await BeginAsync(db, ct);
            return await lees(db);
        });
    }

    private static async Task<IDbContextTransaction> BeginAsync(KantorentopContext db, CancellationToken ct)
    {
        if (db is PostgresContext) return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), ct))!;
    }
}
