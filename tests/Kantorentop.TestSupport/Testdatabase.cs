using Microsoft.Data.Sqlite;
using Npgsql;

namespace Kantorentop.TestSupport;

/// <summary>A database of one test or test class, gone when that is done.</summary>
public sealed class Testdatabase : IAsyncDisposable
{
    private readonly TijdelijkeMap? _map;

    private Testdatabase(Databasesoort soort, string verbinding, TijdelijkeMap? map)
    {
        Soort = soort;
        Verbinding = verbinding;
        _map = map;
    }

    public Databasesoort Soort { get; }

    /// <summary>The connection string as the portal takes it: <c>Data Source=</c> is SQLite, <c>Host=</c> PostgreSQL.</summary>
    public string Verbinding { get; }

    /// <summary>A database without any table.</summary>
    public static Task<Testdatabase> CreateEmptyAsync(Databasesoort soort) =>
        soort == Databasesoort.Sqlite ? Task.FromResult(CreateSqlite()) : CreatePostgresAsync("template0");

    public async ValueTask DisposeAsync()
    {
        if (Soort == Databasesoort.Sqlite)
        {
            ClearSqlitePool();
            _map?.Dispose();
            return;
        }

        await DropPostgresAsync();
    }

    private static Testdatabase CreateSqlite()
    {
        var folder = new TijdelijkeMap();
        return new Testdatabase(Databasesoort.Sqlite, $"Data Source={folder.Bestand("kantorentop.db")}", folder);
    }

    private static async Task<Testdatabase> CreatePostgresAsync(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await RunOnServerAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        var verbinding = new NpgsqlConnectionStringBuilder(PostgresServer.Verbinding) { Database = name };
        return new Testdatabase(Databasesoort.Postgres, verbinding.ConnectionString, map: null);
    }

    private static async Task RunOnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(PostgresServer.Verbinding);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private void ClearSqlitePool()
    {
        using var connection = new SqliteConnection(Verbinding);
        SqliteConnection.ClearPool(connection);
    }

    private async Task DropPostgresAsync()
    {
        await using (var connection = new NpgsqlConnection(Verbinding))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        var name = new NpgsqlConnectionStringBuilder(Verbinding).Database;
        await RunOnServerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }
}
