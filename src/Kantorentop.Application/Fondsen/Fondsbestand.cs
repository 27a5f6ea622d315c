using System.Globalization;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Fondsen;

/// <summary>The entries of a fund that someone may see, as CSV: euro with a point and two decimals, both accounts named, so that it adds up in any program.</summary>
public static class Fondsbestand
{
    private static readonly string[] Kop =
    [
        "fonds", "nummer", "datum", "soort", "debet", "credit", "bedrag_euro", "omschrijving", "partij", "gebouw", "plan", "vergund", "bij_aanslag", "correctie_van", "toelichting",
    ];

    public static async Task WriteAsync(Stream uit, Fondsblad blad, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(uit, Csvopties.VoorMensen, leaveOpen: true);
        await csv.WriteRecordAsync(Kop, ct);
        foreach (var regel in blad.Boekingen.Reverse()) await csv.WriteRecordAsync(Cellen(regel), ct);
    }

    private static string[] Cellen(Boekingregel regel)
    {
        var boeking = regel.Boeking;
        return
        [
            Getal(boeking.Fonds),
            Getal(boeking.Volgnummer),
            Dag(boeking.Datum),
            Kebab.Van(boeking.Soort),
            Kebab.Van(boeking.Debet),
            Kebab.Van(boeking.Credit),
            Euro(boeking.Bedrag),
            Spreadsheettekst.Beveilig(boeking.Omschrijving),
            Spreadsheettekst.Beveilig(boeking.Partij ?? ""),
            Spreadsheettekst.Beveilig(boeking.Gebouw ?? ""),
            Spreadsheettekst.Beveilig(boeking.Plan ?? ""),
            Dag(boeking.Vergund),
            Getal(boeking.Aanslag),
            Getal(boeking.TegenboekingVan),
            Spreadsheettekst.Beveilig(boeking.Toelichting ?? ""),
        ];
    }

    private static string Euro(Bedrag bedrag) => (bedrag.Centen / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
