using CsvHelper;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Schrijven;

/// <summary>Writes one table as CSV: ';', rows in the order of their keys.</summary>
internal abstract class Tabelexport
{
    public abstract Task WriteAsync(TextWriter uit, Feiten feiten, CancellationToken ct);
}

internal sealed class Tabelexport<T>(Tabelvorm<T> vorm) : Tabelexport
    where T : class
{
    private static readonly CsvWriterOptions Rfc4180 = new() { Separator = ';' };

    public override async Task WriteAsync(TextWriter uit, Feiten feiten, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(uit, Rfc4180, leaveOpen: true);
        await csv.WriteRecordAsync([.. vorm.Kolomnamen], ct);
        foreach (var feit in vorm.Tabel.Lees(feiten).OrderBy(vorm.Sleutel, StringComparer.Ordinal))
            await csv.WriteRecordAsync([.. vorm.Kolommen.Select(kolom => kolom.Schrijf(feit))], ct);
    }
}
