using System.Globalization;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>
/// The 50 municipalities of annex 1. Codes and coordinates: GeoNames, CC BY 4.0.
/// Regions may add municipalities that annex 1 does not name; those come in as facts.
/// </summary>
public static class Referentiegegevens
{
    private static readonly DateOnly EersteDag = new(2011, 1, 1);

    /// <summary>Annex 1 in its own order.</summary>
    public static IReadOnlyList<Referentiegemeente> Bijlage { get; } = Load();

    /// <summary>The same as rows of the table <c>gemeenten</c>.</summary>
    public static IReadOnlyList<Gemeente> Gemeenten { get; } = [.. Bijlage.Select(rij => rij.Gemeente)];

    // The file is ours and fixed: no cell holds a comma or a quote, so a split reads it.
    private static List<Referentiegemeente> Load()
    {
        using var stroom = typeof(Referentiegegevens).Assembly.GetManifestResourceStream("gemeenten.csv")!;
        using var lezer = new StreamReader(stroom);
        var regels = lezer.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. regels.Skip(1).Select(regel => Parse([.. regel.Split(',').Select(cel => cel.Trim('"'))]))];
    }

    // bijlage_naam, officiele_naam, cbs_code, tooi_uri, provincie, provincie_code, lat, lng, …
    private static Referentiegemeente Parse(string[] cellen) => new(
        new Gemeente(cellen[2], cellen[1], cellen[5], EersteDag, Tot: null, Opvolger: null),
        cellen[0],
        decimal.Parse(cellen[6], CultureInfo.InvariantCulture),
        decimal.Parse(cellen[7], CultureInfo.InvariantCulture));
}
