using Kantorentop.Application.Opslag;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kantorentop.TestSupport;

/// <summary>A migrated database on each engine, made once per process: copying one takes a fraction of migrating one.</summary>
internal static class Sjabloon
{
    private static readonly Lazy<Task<Testdatabase>> Sqlite = new(() => MigrateAsync(Databasesoort.Sqlite));
    private static readonly Lazy<Task<Testdatabase>> Postgres = new(() => MigrateAsync(Databasesoort.Postgres));

    /// <summary>The path of the file to copy.</summary>
    public static async Task<string> SqliteAsync() =>
        new SqliteConnectionStringBuilder((await Sqlite.Value).Verbinding).DataSource;

    /// <summary>The name of the database to copy.</summary>
    public static async Task<string> PostgresAsync() =>
        new NpgsqlConnectionStringBuilder((await Postgres.Value).Verbinding).Database!;

    private static async Task<Testdatabase> MigrateAsync(Databasesoort soort)
    {
        var database = await Testdatabase.CreateEmptyAsync(soort);
        await Migratie.WerkBijAsync(database.Contexts);
        database.ClosePool();
        // xunit has no hook at the end of all tests of a process.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }
}
