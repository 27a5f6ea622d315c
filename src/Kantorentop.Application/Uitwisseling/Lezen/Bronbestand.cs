namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>One CSV file of a submission.</summary>
/// <param name="Naam">File name, without folders.</param>
/// <param name="Open">Opens it from its beginning; may be called again.</param>
internal sealed record Bronbestand(string Naam, Func<Stream> Open)
{
    /// <summary>The table that it says it holds.</summary>
    public string Tabel => Path.GetFileNameWithoutExtension(Naam).ToLowerInvariant();
}
