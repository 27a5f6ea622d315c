using CsvHelper;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Schrijven;

/// <summary>Writes the rows of one table out, in the order of their keys.</summary>
internal abstract class Tabelexport
{
    public abstract Tabelvorm Vorm { get; }

    /// <summary>Number of rows.</summary>
    public abstract int Aantal(Feiten feiten);

    /// <summary>The cells of each row, in the order of the columns.</summary>
    public abstract IEnumerable<string[]> Rijen(Feiten feiten);

    /// <summary>Writes the table as CSV with ';'.</summary>
    public async Task WriteAsync(TextWriter uit, Feiten feiten, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(uit, Csvopties.Rfc4180, leaveOpen: true);
        await csv.WriteRecordAsync([.. Vorm.Kolomnamen], ct);
        foreach (var rij in Rijen(feiten)) await csv.WriteRecordAsync(rij, ct);
    }
}

internal sealed class Tabelexport<T>(Tabelvorm<T> vorm) : Tabelexport
    where T : class
{
    public override Tabelvorm Vorm => vorm;

    public override int Aantal(Feiten feiten) => vorm.Tabel.Lees(feiten).Count;

    public override IEnumerable<string[]> Rijen(Feiten feiten) => vorm.Tabel.Lees(feiten)
        .OrderBy(vorm.Sleutel, StringComparer.Ordinal)
        .Select(feit => vorm.Kolommen.Select(kolom => kolom.Schrijf(feit)).ToArray());
}
