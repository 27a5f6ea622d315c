using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// Reads whole tables of facts as known at one registratie: two million rows in a few seconds, without a tracked or shadow value,
/// and with one string for equal texts, so that a code costs memory once and not per row. Table, columns and conversions come from
/// the EF model, so this knows nothing of any table. Reads in the context's current transaction.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="nummer">Number of the registratie; null for what is known now.</param>
public sealed class Feitenbron(KantorentopContext db, long? nummer)
{
    private readonly Tekstvoorraad _teksten = new();

    /// <summary>All facts of one kind, in no particular order.</summary>
    public async Task<IReadOnlyList<T>> LeesAsync<T>(CancellationToken ct)
        where T : class
    {
        var entiteit = db.Model.FindEntityType(typeof(T))!;
        var maak = Rijmaker<T>.Van(entiteit, db is SqliteContext);
        await using var command = await CommandAsync(ct);
        command.CommandText = Vraag(entiteit, maak.Kolommen, command);
        var rijen = new List<T>();
        await using var lezer = await command.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct)) rijen.Add(maak.Maak(lezer, _teksten));
        return rijen;
    }

    /// <summary>What is recorded now of the facts that have one of those values in a property; a thousand values in one question are well.</summary>
    public async Task<IReadOnlyList<Vastlegging<T>>> ZoekAsync<T>(string eigenschap, string[] waarden, CancellationToken ct)
        where T : class
    {
        var entiteit = db.Model.FindEntityType(typeof(T))!;
        var maak = Rijmaker<T>.Van(entiteit, db is SqliteContext);
        await using var command = await CommandAsync(ct);
        AddParameter(command, "@waarden", db is SqliteContext ? JsonSerializer.Serialize(waarden) : waarden);
        command.CommandText = $"{Keuze(entiteit, [.. maak.Kolommen.Select(kolom => kolom.GetColumnName()), "id", "geopend"])}{Vastleggingen.IsHuidig} AND "
            + entiteit.FindProperty(eigenschap)!.GetColumnName() + (db is SqliteContext ? " IN (SELECT value FROM json_each(@waarden))" : " = ANY(@waarden)");
        var (rijen, plaats) = (new List<Vastlegging<T>>(), maak.Kolommen.Count);
        await using var lezer = await command.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct)) rijen.Add(new(maak.Maak(lezer, _teksten), lezer.GetInt64(plaats), lezer.GetInt64(plaats + 1), null));
        return rijen;
    }

    private async Task<DbCommand> CommandAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        return command;
    }

    private static string Keuze(IEntityType entiteit, IEnumerable<string> kolommen) => $"SELECT {string.Join(", ", kolommen)} FROM {entiteit.GetTableName()} WHERE ";

    private static void AddParameter(DbCommand command, string naam, object waarde)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (naam, waarde);
        command.Parameters.Add(parameter);
    }

    private string Vraag(IEntityType entiteit, IEnumerable<IProperty> kolommen, DbCommand command)
    {
        var vraag = Keuze(entiteit, kolommen.Select(kolom => kolom.GetColumnName()));
        if (nummer is not { } tot) return vraag + Vastleggingen.IsHuidig;
        AddParameter(command, "@nummer", tot);
        return vraag + "geopend <= @nummer AND (gesloten IS NULL OR gesloten > @nummer)";
    }
}
