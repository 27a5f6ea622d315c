using System.Globalization;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>The errors of an import as CSV, to work through in a spreadsheet.</summary>
public static class Foutenbestand
{
    private static readonly CsvWriterOptions Rfc4180 = new() { Separator = ';', WriteByteOrderMark = true };

    public static async Task WriteAsync(Stream uit, IEnumerable<Importfout> fouten)
    {
        await using var csv = CsvWriter.Create(uit, Rfc4180, leaveOpen: true);
        await csv.WriteRecordAsync(["bestand", "regel", "cel", "kolom", "waarde", "code", "melding"], CancellationToken.None);
        foreach (var fout in fouten)
        {
            string?[] cellen = [fout.Bestand, fout.Regel?.ToString(CultureInfo.InvariantCulture), fout.Cel, fout.Kolom, fout.Waarde, fout.Code, fout.Tekst];
            await csv.WriteRecordAsync([.. cellen.Select(cel => Spreadsheettekst.Beveilig(cel ?? ""))], CancellationToken.None);
        }
    }
}
