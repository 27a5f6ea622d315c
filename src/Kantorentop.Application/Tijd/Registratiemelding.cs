using System.Globalization;
using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// How the nodes on one PostgreSQL hear of each other's writes: a notification in the write's own transaction, so it arrives
/// when the write is there to be read, and not at all when the write is undone. SQLite has nothing of the kind; there a node asks.
/// </summary>
public sealed class Registratiemelding : IAsyncDisposable
{
    private const string Kanaal = "kantorentop_registratie";

    private readonly KantorentopContext _db;
    private readonly NpgsqlConnection _connection;

    private Registratiemelding(KantorentopContext db, NpgsqlConnection connection) => (_db, _connection) = (db, connection);

    /// <summary>Begins to listen; null on SQLite.</summary>
    public static async Task<Registratiemelding?> LuisterAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct)
    {
        var db = contexts.CreateDbContext();
        if (db.Database.GetDbConnection() is NpgsqlConnection connection)
        {
            try
            {
                await connection.OpenAsync(ct);
                await using var command = new NpgsqlCommand($"LISTEN {Kanaal}", connection);
                await command.ExecuteNonQueryAsync(ct);
                return new Registratiemelding(db, connection);
            }
            catch
            {
                await db.DisposeAsync();
                throw;
            }
        }

        await db.DisposeAsync();
        return null;
    }

    /// <summary>Waits for the next write: true when there was one, false after so long.</summary>
    public Task<bool> WachtAsync(TimeSpan hoogstens, CancellationToken ct) => _connection.WaitAsync(hoogstens, ct);

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    /// <summary>Tells of a write, at its commit.</summary>
    internal static async Task ZendAsync(KantorentopContext db, long nummer, CancellationToken ct)
    {
        if (db is PostgresContext)
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Kanaal}, {nummer.ToString(CultureInfo.InvariantCulture)})", ct);
    }
}
