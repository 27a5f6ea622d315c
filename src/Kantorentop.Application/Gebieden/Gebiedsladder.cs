using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>How areas lie within each other on a day: the way down by a click and back up by the breadcrumb.</summary>
public static class Gebiedsladder
{
    /// <summary>
    /// The areas around an area, from the land inwards. A municipality stands under its region, or under its province
    /// where it belongs to none; a location under its municipality.
    /// </summary>
    public static IReadOnlyList<Gebied> Boven(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) => gebied.Soort switch
    {
        Gebiedssoort.Land => [],
        Gebiedssoort.Provincie or Gebiedssoort.Kantorenregio => [Gebied.Land],
        Gebiedssoort.Gemeente => [Gebied.Land, .. Omvattend(snapshot, gebied.Sleutel, peildatum)],
        _ => snapshot.FindLocatie(gebied.Sleutel) is { } locatie
            ? [.. snapshot.Boven(Gebied.Gemeente(locatie.Gemeente), peildatum), Gebied.Gemeente(locatie.Gemeente)]
            : [Gebied.Land],
    };

    /// <summary>The areas that an area falls into: the land in provinces, a province or region in municipalities, a municipality in locations.</summary>
    public static IReadOnlyList<Gebied> Onder(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) => gebied.Soort switch
    {
        Gebiedssoort.Land => snapshot.GebiedenMetCijfers(Gebiedssoort.Provincie, peildatum),
        Gebiedssoort.Provincie => [.. snapshot.Indeling.GemeentenInProvincie(gebied.Sleutel, peildatum).Select(Gebied.Gemeente)],
        Gebiedssoort.Kantorenregio => [.. snapshot.Indeling.GemeentenInRegio(gebied.Sleutel, peildatum).Select(Gebied.Gemeente)],
        Gebiedssoort.Gemeente => snapshot.LocatiesVan(gebied, peildatum),
        _ => [],
    };

    /// <summary>The locations of an area, as areas.</summary>
    public static IReadOnlyList<Gebied> LocatiesVan(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) =>
        [.. snapshot.Locaties(gebied, peildatum).Select(locatie => Gebied.Locatie(locatie.Code))];

    private static IEnumerable<Gebied> Omvattend(Snapshot snapshot, string gemeente, DateOnly peildatum)
    {
        if (snapshot.Indeling.RegioVan(gemeente, peildatum) is { } regio) yield return Gebied.Kantorenregio(regio);
        else if (snapshot.Indeling.FindProvincie(gemeente, peildatum) is { } provincie) yield return Gebied.Provincie(provincie);
    }
}
