using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>A sheet to write.</summary>
/// <param name="Naam">Name on its tab.</param>
/// <param name="Kolommen">Its columns.</param>
/// <param name="Rijen">The cells of each row below the names of the columns.</param>
internal sealed record Uitvoerblad(string Naam, IReadOnlyList<Bladkolom> Kolommen, IEnumerable<string[]> Rijen)
{
    /// <summary>Rows of a sheet, as spreadsheets have them.</summary>
    public const int MaximumRijen = 1_048_576;

    /// <summary>The sheet of a table.</summary>
    public static Uitvoerblad Van(Tabelexport tabel, Feiten feiten) =>
        new(tabel.Vorm.Naam, [.. tabel.Vorm.Beschrijving.Kolommen.Select(kolom => new Bladkolom(kolom.Naam, kolom.Aard) { Keuze = Keuze(kolom) })], tabel.Rijen(feiten));

    private static string? Keuze(Kolombeschrijving kolom) => kolom.Keuzes.Count == 0 ? null : $"\"{string.Join(',', kolom.Keuzes)}\"";
}

/// <summary>A column of a sheet.</summary>
/// <param name="Naam">Its first cell.</param>
/// <param name="Aard">Kind of value: numbers and dates are written as such.</param>
internal sealed record Bladkolom(string Naam, Kolomaard Aard)
{
    private const double Smal = 14;
    private const double Ruim = 28;

    /// <summary>What may be chosen, as a spreadsheet refers to a list; null for anything.</summary>
    public string? Keuze { get; init; }

    /// <summary>Width in characters.</summary>
    public double Breedte { get; init; } = Aard == Kolomaard.Tekst ? Ruim : Smal;
}
