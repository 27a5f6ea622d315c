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
    public static Uitvoerblad Van(Tabelexport tabel, Feiten feiten) => Leeg(tabel.Vorm.Beschrijving, _ => null) with { Rijen = tabel.Rijen(feiten) };

    /// <summary>The sheet of a table without rows.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="verwijzing">The cells with what may be chosen for a column, as 'Keuzelijsten!$A$2:$A$9'; null where there are none.</param>
    public static Uitvoerblad Leeg(Tabelbeschrijving tabel, Func<Kolombeschrijving, string?> verwijzing) => new(
        tabel.Naam,
        [.. tabel.Kolommen.Select(kolom => new Bladkolom(kolom.Naam, kolom.Aard) { Keuze = Woorden(kolom) ?? verwijzing(kolom), MagAnders = Woorden(kolom) is null })],
        []);

    private static string? Woorden(Kolombeschrijving kolom) => kolom.Keuzes.Count == 0 ? null : $"\"{string.Join(',', kolom.Keuzes)}\"";
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

    /// <summary>True when something else than the choices may be filled in: the spreadsheet then asks, and does not refuse.</summary>
    public bool MagAnders { get; init; }

    /// <summary>Width in characters.</summary>
    public double Breedte { get; init; } = Aard == Kolomaard.Tekst ? Ruim : Smal;
}
