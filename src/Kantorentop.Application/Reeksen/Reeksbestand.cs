using System.Globalization;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Reeksen;

/// <summary>A series as CSV: a row per line and day, numbers unrounded with a point, empty where there is none or it is hidden.</summary>
public static class Reeksbestand
{
    public static async Task WriteAsync(Stream uit, Reeksbeeld beeld, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(uit, Csvopties.VoorMensen, leaveOpen: true);
        await csv.WriteRecordAsync(["gebied", "naam", "cijfer", "onderdeel", "peildatum", "waarde", "eenheid"], ct);
        foreach (var lijn in beeld.Lijnen)
            for (var i = 0; i < beeld.Dagen.Count; i++)
                await csv.WriteRecordAsync(
                    [
                        Spreadsheettekst.Beveilig(lijn.Gebied.ToString()),
                        Spreadsheettekst.Beveilig(beeld.PerGebied ? lijn.Naam : beeld.Kop.Naam),
                        beeld.Cijfer.Sleutel,
                        beeld.PerGebied ? beeld.Cijfer.Geheel.Naam : lijn.Naam,
                        beeld.Dagen[i].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        lijn.Waarden[i]?.ToString("0.######", CultureInfo.InvariantCulture) ?? "",
                        Eenheid(beeld),
                    ],
                    ct);
    }

    private static string Eenheid(Reeksbeeld beeld) => beeld.Cijfer.Eenheid switch
    {
        Domain.Herkomst.Cijfereenheid.Oppervlakte => "m2 vvo",
        Domain.Herkomst.Cijfereenheid.Gebouwen => "gebouwen",
        _ => "procent",
    };
}
