using System.Data.Common;
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
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Vraag(entiteit, maak.Kolommen, command);
        command.CommandTimeout = 0;
        var rijen = new List<T>();
        await using var lezer = await command.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct)) rijen.Add(maak.Maak(lezer, _teksten));
        return rijen;
    }

    private string Vraag(IEntityType entiteit, IEnumerable<IProperty> kolommen, DbCommand command)
    {
        var namen = string.Join(", ", kolommen.Select(kolom => kolom.GetColumnName()));
        var vraag = $"SELECT {namen} FROM {entiteit.GetTableName()} WHERE ";
        if (nummer is not { } tot) return vraag + Vastleggingen.IsHuidig;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@nummer", tot);
        command.Parameters.Add(parameter);
        return vraag + "geopend <= @nummer AND (gesloten IS NULL OR gesloten > @nummer)";
    }
}
