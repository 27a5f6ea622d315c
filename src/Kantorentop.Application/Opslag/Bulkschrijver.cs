using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Kantorentop.Application.Opslag;

/// <summary>A fact on its way to the database, with the numbers that open and close its recording.</summary>
public readonly record struct Rij<T>(T Feit, long Geopend, long? Gesloten);

/// <summary>
/// Writes many recordings fast: COPY on PostgreSQL, one prepared statement on SQLite. Columns, conversions and table names
/// come from the EF model, so this knows nothing of any table. Runs in the context's current transaction.
/// </summary>
public static class Bulkschrijver
{
    /// <summary>Many codes in one command save round trips; fewer than either database's limit on parameters.</summary>
    private const int CodesPerOpdracht = 500;

    /// <summary>Rows after which it looks whether it should stop.</summary>
    private const int RijenPerKeer = 1000;

    /// <summary>Pages of the indexes that many rows touch stay in memory until the commit, 64 MB at most; the next use of the connection resets it.</summary>
    private const string RuimGeheugen = "PRAGMA cache_size=-65536";

    /// <summary>Adds recordings.</summary>
    public static async Task VoegToeAsync<T>(KantorentopContext db, IEnumerable<Rij<T>> rijen, CancellationToken ct)
        where T : class
    {
        var entiteit = db.Model.FindEntityType(typeof(T))!;
        var kolommen = entiteit.GetProperties().Where(kolom => kolom.Name != Vastleggingen.Id).ToList();
        await SchrijfAsync(db, Opdracht(entiteit, kolommen), rijen, Rijschrijver.Maak<T>(kolommen), ct);
    }

    /// <summary>Makes things known by their codes; those that are known already stay.</summary>
    public static async Task VoegIdentiteitenToeAsync(KantorentopContext db, Type type, IEnumerable<string> codes, CancellationToken ct)
    {
        var entiteit = db.Model.FindEntityType(type)!;
        var nieuw = codes.ToHashSet(StringComparer.Ordinal);
        if (nieuw.Count == 0) return;
        foreach (var deel in nieuw.Chunk(CodesPerOpdracht))
        {
            await using var command = await CommandAsync(db, ct);
            var namen = Enumerable.Range(0, deel.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"@p{i}")).ToList();
            command.CommandText = $"INSERT INTO {entiteit.GetTableName()} (code) VALUES ({string.Join("), (", namen)}) ON CONFLICT DO NOTHING";
            foreach (var (naam, code) in namen.Zip(deel)) AddParameter(command, naam, code);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static void AddParameter(DbCommand command, string naam, string waarde)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = naam;
        parameter.Value = waarde;
        command.Parameters.Add(parameter);
    }

    private static (string Naam, string Kolommen, int Aantal) Opdracht(IEntityType entiteit, List<IProperty> kolommen) =>
        (entiteit.GetTableName()!, string.Join(", ", kolommen.Select(kolom => kolom.GetColumnName())), kolommen.Count);

    private static Task SchrijfAsync<T>(
        KantorentopContext db, (string Naam, string Kolommen, int Aantal) tabel, IEnumerable<Rij<T>> rijen, Action<Celschrijver, Rij<T>> schrijf, CancellationToken ct) =>
        db is PostgresContext ? CopyAsync(db, tabel, rijen, schrijf, ct) : InsertAsync(db, tabel, rijen, schrijf, ct);

    private static async Task CopyAsync<T>(
        KantorentopContext db, (string Naam, string Kolommen, int Aantal) tabel, IEnumerable<Rij<T>> rijen, Action<Celschrijver, Rij<T>> schrijf, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {tabel.Naam} ({tabel.Kolommen}) FROM STDIN (FORMAT BINARY)", ct);
        Schrijf(rijen, schrijf, new Copycellen(copy), ct);
        await copy.CompleteAsync(ct);
    }

    private static async Task InsertAsync<T>(
        KantorentopContext db, (string Naam, string Kolommen, int Aantal) tabel, IEnumerable<Rij<T>> rijen, Action<Celschrijver, Rij<T>> schrijf, CancellationToken ct)
    {
        await using var command = await CommandAsync(db, ct);
        command.CommandText = RuimGeheugen;
        await command.ExecuteNonQueryAsync(ct);
        var waarden = string.Join(", ", Enumerable.Repeat('?', tabel.Aantal));
        using var cellen = new Sqlitecellen((SqliteConnection)command.Connection!, $"INSERT INTO {tabel.Naam} ({tabel.Kolommen}) VALUES ({waarden})");
        Schrijf(rijen, schrijf, cellen, ct);
    }

    private static void Schrijf<T>(IEnumerable<Rij<T>> rijen, Action<Celschrijver, Rij<T>> schrijf, Celschrijver cellen, CancellationToken ct)
    {
        var aantal = 0;
        foreach (var rij in rijen)
        {
            if (aantal++ % RijenPerKeer == 0) ct.ThrowIfCancellationRequested();
            schrijf(cellen, rij);
        }
    }

    private static async Task<DbCommand> CommandAsync(KantorentopContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
