using Kantorentop.Application.Opslag;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        Contexts = new KantorentopContextFactory(verbinding);
    }

    public Databasesoort Soort { get; }

    /// <summary>The connection string as the portal takes it: <c>Data Source=</c> is SQLite, <c>Host=</c> PostgreSQL.</summary>
    public string Verbinding { get; }

    public IDbContextFactory<KantorentopContext> Contexts { get; }

    /// <summary>A database with the schema and nothing in it: a copy of one that was migrated once in this process.</summary>
    public static async Task<Testdatabase> CreateAsync(Databasesoort soort)
    {
        if (soort == Databasesoort.Postgres)
        {
            return await CreatePostgresAsync(await Sjabloon.PostgresAsync());
        }

        var database = CreateSqlite();
        File.Copy(await Sjabloon.SqliteAsync(), new SqliteConnectionStringBuilder(database.Verbinding).DataSource);
        return database;
    }

    /// <summary>A database without any table.</summary>
    public static Task<Testdatabase> CreateEmptyAsync(Databasesoort soort) =>
        soort == Databasesoort.Sqlite ? Task.FromResult(CreateSqlite()) : CreatePostgresAsync("template0");

    public async ValueTask DisposeAsync()
    {
        ClosePool();
        _map?.Dispose();
        if (Soort == Databasesoort.Postgres)
        {
            await PostgresServer.DropAsync(new NpgsqlConnectionStringBuilder(Verbinding).Database!);
        }
    }

    /// <summary>Closes the connections that were kept open for reuse, so that the file or database is free.</summary>
    internal void ClosePool()
    {
        if (Soort == Databasesoort.Sqlite)
        {
            using var sqlite = new SqliteConnection(Verbinding);
            SqliteConnection.ClearPool(sqlite);
            return;
        }

        using var postgres = new NpgsqlConnection(Verbinding);
        NpgsqlConnection.ClearPool(postgres);
    }

    private static Testdatabase CreateSqlite()
    {
        var folder = new TijdelijkeMap();
        return new Testdatabase(Databasesoort.Sqlite, $"Data Source={folder.Bestand("kantorentop.db")}", folder);
    }

    private static async Task<Testdatabase> CreatePostgresAsync(string template) =>
        new(Databasesoort.Postgres, await PostgresServer.CreateAsync(template), map: null);
}
