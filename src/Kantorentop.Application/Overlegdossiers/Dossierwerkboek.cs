using System.Globalization;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Werkboeken;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>The tables of a dossier as a workbook: a sheet each, numbers as numbers to the digit, and one that says what it is.</summary>
public static class Dossierwerkboek
{
    private const string Stempelblad = "Dossier";

    /// <summary>Writes it to a stream, which stays open.</summary>
    public static void Schrijf(Stream uit, Overlegdossier dossier, string hash, CancellationToken ct = default) =>
        Werkboekschrijver.Schrijf(uit, dossier.Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen).OfType<Dossiertabel>().Select(Blad).Prepend(Stempel(dossier, hash)), ct);

    private static Uitvoerblad Stempel(Overlegdossier dossier, string hash) => new(
        Stempelblad,
        [new("Kenmerk", Kolomaard.Tekst), new("Waarde", Kolomaard.Tekst) { Breedte = 70 }],
        [["Titel", dossier.Titel], ["Controlegetal (SHA-256)", hash], ["Bladen", "Elk blad is een tabel van het dossier. Getallen zijn niet afgerond op hele meters; wat niet openbaar is, is een lege cel."]]);

    private static Uitvoerblad Blad(Dossiertabel tabel) => new(
        tabel.Naam,
        [.. tabel.Kolommen.Select(kolom => new Bladkolom(kolom.Naam, Aard(kolom.Soort)))],
        tabel.Rijen.Select(rij => rij.Select((cel, plaats) => Tekst(cel, tabel.Kolommen[plaats].Soort)).ToArray()));

    private static Kolomaard Aard(Dossierkolomsoort soort) => soort switch
    {
        Dossierkolomsoort.Getal => Kolomaard.Getal,
        Dossierkolomsoort.Datum => Kolomaard.Datum,
        _ => Kolomaard.Tekst,
    };

    private static string Tekst(Dossiercel cel, Dossierkolomsoort soort) => soort switch
    {
        Dossierkolomsoort.Getal => cel.Waarde?.ToString("0.######", CultureInfo.InvariantCulture) ?? "",
        Dossierkolomsoort.Datum => cel.Dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => cel.Tekst,
    };
}
