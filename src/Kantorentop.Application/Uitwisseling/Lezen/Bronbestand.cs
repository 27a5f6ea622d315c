namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>One table of a submission: a CSV file, or a sheet of a workbook.</summary>
/// <param name="Naam">File name, without folders; of a sheet with the name of the sheet.</param>
/// <param name="Tabel">The table that it says it holds.</param>
/// <param name="Open">Opens it from its beginning; may be called again.</param>
internal sealed record Bronbestand(string Naam, string Tabel, Func<Rijbron> Open)
{
    /// <summary>True for a sheet: then errors name the cell.</summary>
    public bool IsWerkblad { get; init; }

    public static Bronbestand Csv(string naam, Func<Stream> open) =>
        new(naam, Path.GetFileNameWithoutExtension(naam).ToLowerInvariant(), () => new Csvlezer(open));
}
