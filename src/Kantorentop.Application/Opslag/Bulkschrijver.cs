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

    /// <summary>Pages of the indexes that many rows touch stay in memory until the commit, 64 MB at most; the next use of the connection resets it.</summary>
    private const string RuimGeheugen = "PRAGMA cache_size=-65536";

    /// <summary>Adds recordings.</summary>
    public static async Task VoegToeAsync<T>(KantorentopContext db, IEnumerable<Rij<T>> rijen, CancellationToken ct)
        where T : class
    {
        var entiteit = db.Model.FindEntityType(typeof(T))!;
        var kolommen = entiteit.GetProperties().Where(kolom => kolom.Name != Vastleggingen.Id).ToList();
        var lezers = kolommen.ConvertAll(Lezer<T>);
        await SchrijfAsync(db, entiteit, kolommen, rijen.Select(rij => lezers.Select(lees => lees(rij))), ct);
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

    private static Func<Rij<T>, object?> Lezer<T>(IProperty kolom)
    {
        if (kolom.Name == Vastleggingen.Geopend) return rij => rij.Geopend;
        if (kolom.Name == Vastleggingen.Gesloten) return rij => rij.Gesloten;
        var converter = kolom.GetTypeMapping().Converter;
        var eigenschap = kolom.PropertyInfo!;
        return converter is null
            ? rij => eigenschap.GetValue(rij.Feit)
            : rij => converter.ConvertToProvider(eigenschap.GetValue(rij.Feit));
    }

    private static Task SchrijfAsync(
        KantorentopContext db, IEntityType entiteit, List<IProperty> kolommen, IEnumerable<IEnumerable<object?>> rijen, CancellationToken ct)
    {
        var namen = string.Join(", ", kolommen.Select(kolom => kolom.GetColumnName()));
        return db is PostgresContext
            ? CopyAsync((NpgsqlConnection)db.Database.GetDbConnection(), $"COPY {entiteit.GetTableName()} ({namen}) FROM STDIN (FORMAT BINARY)", rijen, ct)
            : InsertAsync(db, $"INSERT INTO {entiteit.GetTableName()} ({namen}) VALUES ", rijen, kolommen.Count, ct);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string sql, IEnumerable<IEnumerable<object?>> rijen, CancellationToken ct)
    {
        await using var copy = await connection.BeginBinaryImportAsync(sql, ct);
        foreach (var rij in rijen)
        {
            await copy.StartRowAsync(ct);
            foreach (var waarde in rij)
            {
                if (waarde is null) await copy.WriteNullAsync(ct);
                else await copy.WriteAsync(waarde, ct);
            }
        }

        await copy.CompleteAsync(ct);
    }

    private static async Task InsertAsync(
        KantorentopContext db, string sql, IEnumerable<IEnumerable<object?>> rijen, int aantal, CancellationToken ct)
    {
        await using var command = await CommandAsync(db, ct);
        command.CommandText = RuimGeheugen;
        await command.ExecuteNonQueryAsync(ct);
        var parameters = Enumerable.Range(0, aantal)
            .Select(i => new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{i}") }).ToArray();
        command.CommandText = $"{sql}({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        command.Parameters.AddRange(parameters);
        foreach (var rij in rijen)
        {
            var i = 0;
            foreach (var waarde in rij) parameters[i++].Value = waarde ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(ct);
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
