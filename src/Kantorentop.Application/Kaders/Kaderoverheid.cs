using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Kaders;

/// <summary>A government that owes frameworks: each province with a municipality of the covenant, and each municipality of a region (art. 1, 3.3).</summary>
/// <param name="Code">Code of the province or municipality.</param>
/// <param name="Naam">As 'Provincie Utrecht'.</param>
/// <param name="Gebied">Its area, for figures.</param>
public sealed record Kaderoverheid(string Code, string Naam, Gebied Gebied)
{
    /// <summary>All of them on a day, provinces first, each in order of name.</summary>
    public static IReadOnlyList<Kaderoverheid> Alle(Snapshot snapshot, DateOnly dag)
    {
        var indeling = snapshot.Indeling;
        var gemeenten = indeling.Gemeentecodes.Where(code => indeling.RegioVan(code, dag) is not null)
            .Select(code => indeling.FindGemeente(code, dag)!).ToList();
        var provincies = gemeenten.Select(gemeente => gemeente.Provincie).Distinct().Select(Provincie.Find).OfType<Provincie>();
        return
        [
            .. provincies.OrderBy(provincie => provincie.Naam, StringComparer.Ordinal)
                .Select(provincie => new Kaderoverheid(provincie.Code, $"Provincie {provincie.Naam}", Gebied.Provincie(provincie.Code))),
            .. gemeenten.OrderBy(gemeente => gemeente.Naam, StringComparer.Ordinal)
                .Select(gemeente => new Kaderoverheid(gemeente.Code, $"Gemeente {gemeente.Naam}", Gebied.Gemeente(gemeente.Code))),
        ];
    }

    /// <summary>One of them; null when that code owes none.</summary>
    public static Kaderoverheid? Find(Snapshot snapshot, string code, DateOnly dag) => Alle(snapshot, dag).FirstOrDefault(overheid => overheid.Code == code);
}
