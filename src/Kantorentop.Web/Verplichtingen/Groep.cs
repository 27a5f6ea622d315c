using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>Duties under one heading.</summary>
/// <param name="Titel">The heading.</param>
/// <param name="Locatie">The location that it is about, or null.</param>
/// <param name="Verplichtingen">The duties; those that wait come first.</param>
public sealed record Groep(string Titel, Locatiekop? Locatie, IReadOnlyList<Verplichting> Verplichtingen)
{
    /// <summary>Duties that nobody can judge while the location has no perspective: told once, not row by row.</summary>
    public IReadOnlyList<Verplichting> ZonderPerspectief { get; } = [.. Verplichtingen.Where(IsZonderPerspectief)];

    /// <summary>The others.</summary>
    public IReadOnlyList<Verplichting> Rijen { get; } = [.. Verplichtingen.Where(verplichting => !IsZonderPerspectief(verplichting))];

    /// <summary>A heading per location; what waits comes first, what concerns the whole party last.</summary>
    public static IReadOnlyList<Groep> PerLocatie(IEnumerable<Verplichting> verplichtingen, IReadOnlyDictionary<string, Locatiekop> locaties) =>
    [
        .. verplichtingen.GroupBy(verplichting => (verplichting.Onderwerp.Locatie, Regio: verplichting.Onderwerp.Locatie is null ? verplichting.Onderwerp.Regio : null))
            .Select(groep => groep.Key.Locatie is { } code && locaties.TryGetValue(code, out var kop)
                ? new Groep(kop.Titel, kop, Geordend(groep))
                : new Groep(groep.Key.Regio is { } regio ? $"Kantorenregio {regio}" : "Voor de hele organisatie", null, Geordend(groep)))
            .OrderBy(groep => groep.Locatie is null)
            .ThenBy(groep => groep.Verplichtingen.Min(verplichting => verplichting.Groep))
            .ThenBy(groep => groep.Titel, StringComparer.Create(Weergave.Cultuur, ignoreCase: true)),
    ];

    /// <summary>A heading per member, in the order of the covenant.</summary>
    public static IReadOnlyList<Groep> PerArtikel(IEnumerable<Verplichting> verplichtingen) =>
    [
        .. verplichtingen.GroupBy(verplichting => verplichting.Artikel)
            .OrderBy(groep => Artikelen.Plaats(groep.Key.Nummer))
            .Select(groep => new Groep(groep.Key.Aanhaling, null, Geordend(groep))),
    ];

    /// <summary>What waits first, then in the order of the covenant.</summary>
    internal static IReadOnlyList<Verplichting> Geordend(IEnumerable<Verplichting> verplichtingen) =>
        [.. verplichtingen.OrderBy(verplichting => verplichting.Groep).ThenBy(verplichting => Artikelen.Plaats(verplichting.Regel.Lid)).ThenByDescending(verplichting => verplichting.Sinds)];

    private static bool IsZonderPerspectief(Verplichting verplichting) =>
        verplichting.Staat == Verplichtingstaat.NietTeBeoordelen && verplichting.MistPerspectief;
}
