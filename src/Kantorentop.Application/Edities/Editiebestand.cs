using System.Text;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Edities;

/// <summary>The figures of an edition as files, as far as their reader may see them.</summary>
public static class Editiebestand
{
    /// <summary>All figures in the published language; for who sees everything these are the bytes that the hash was taken over.</summary>
    public static byte[] Json(Editiebeeld beeld) => Encoding.UTF8.GetBytes(Editiecijfers.Schrijf(beeld.Cijfers));

    /// <summary>Stock and vacancy, one area on a row, with the names of the published language.</summary>
    public static async Task<byte[]> CsvAsync(Editiebeeld beeld, CancellationToken ct = default)
    {
        using var uit = new MemoryStream();
        await using (var csv = CsvWriter.Create(uit, Csvopties.VoorMensen, leaveOpen: true))
        {
            var rijen = beeld.Cijfers.Kerncijfers.Select(bericht => Editiecijfers.Velden(bericht).ToList()).ToList();
            // A row in which nothing is hidden has no reason.
            var kop = rijen.SelectMany(rij => rij).Select(cel => cel.Veld).Distinct().ToList();
            if (rijen.Count > 0) await csv.WriteRecordAsync([.. kop], ct);
            foreach (var rij in rijen.Select(rij => rij.ToDictionary()))
                await csv.WriteRecordAsync([.. kop.Select(veld => Spreadsheettekst.Beveilig(rij.GetValueOrDefault(veld) ?? ""))], ct);
        }

        return uit.ToArray();
    }
}
