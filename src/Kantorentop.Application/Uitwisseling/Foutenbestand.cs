using System.Globalization;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>The errors of an import as CSV, to work through in a spreadsheet.</summary>
public static class Foutenbestand
{
    public static async Task WriteAsync(Stream uit, IEnumerable<Importfout> fouten)
    {
        await using var csv = CsvWriter.Create(uit, Csvopties.VoorMensen, leaveOpen: true);
        await csv.WriteRecordAsync(["bestand", "regel", "cel", "kolom", "waarde", "code", "melding"], CancellationToken.None);
        foreach (var fout in fouten)
        {
            string?[] cellen = [fout.Bestand, fout.Regel?.ToString(CultureInfo.InvariantCulture), fout.Cel, fout.Kolom, fout.Waarde, fout.Code, fout.Tekst];
            await csv.WriteRecordAsync([.. cellen.Select(cel => Spreadsheettekst.Beveilig(cel ?? ""))], CancellationToken.None);
        }
    }
}
