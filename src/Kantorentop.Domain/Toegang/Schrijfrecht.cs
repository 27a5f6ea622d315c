namespace Kantorentop.Domain.Toegang;

/// <summary>
/// Who may write which facts. Facts of a place are written by its gemeente or its provincie; regions, their membership and their
/// ramingen by a provincie; partijen and eigendommen by the secretariaat, which edits nothing else. It takes <see cref="Rol.Invoeren"/>;
/// a command on the server may write everything.
/// </summary>
public static class Schrijfrecht
{
    /// <summary>True for locations, perspectives, buildings, units, standen, plans and planstanden in a municipality.</summary>
    /// <param name="door">Who writes.</param>
    /// <param name="gemeente">Code of the municipality that the fact lies in.</param>
    /// <param name="provincie">Code of its province, or null when unknown.</param>
    public static bool VoorPlaats(Bevoegdheid door, string gemeente, string? provincie) =>
        door.IsOpdrachtregel
        || Is(door, Organisatiesoort.Gemeente, gemeente)
        || (provincie is not null && Is(door, Organisatiesoort.Provincie, provincie));

    /// <summary>True for a municipality itself and its membership of a region: its province.</summary>
    public static bool VoorGemeente(Bevoegdheid door, string? provincie) =>
        door.IsOpdrachtregel || (provincie is not null && Is(door, Organisatiesoort.Provincie, provincie));

    /// <summary>True for a region and its ramingen: a province with a municipality in it, or any province while it has none.</summary>
    public static bool VoorRegio(Bevoegdheid door, IReadOnlyCollection<string> provincies) =>
        door.IsOpdrachtregel
        || (door.Organisatie is { Soort: Organisatiesoort.Provincie } organisatie
            && door.Heeft(Rol.Invoeren)
            && (provincies.Count == 0 || provincies.Contains(organisatie.Sleutel)));

    /// <summary>True for partijen and eigendommen: the secretariaat.</summary>
    public static bool VoorPartijen(Bevoegdheid door) =>
        door.IsOpdrachtregel || Is(door, Organisatiesoort.Secretariaat, sleutel: null);

    /// <summary>True for publishing an edition: the secretariaat.</summary>
    public static bool VoorEdities(Bevoegdheid door) => VoorPartijen(door);

    /// <summary>True for who may write any fact at all, and so may see the pages to do it.</summary>
    public static bool VoorIets(Bevoegdheid door) =>
        door.IsOpdrachtregel
        || (door.Heeft(Rol.Invoeren)
            && door.Organisatie?.Soort is Organisatiesoort.Gemeente or Organisatiesoort.Provincie or Organisatiesoort.Secretariaat);

    private static bool Is(Bevoegdheid door, Organisatiesoort soort, string? sleutel) =>
        door.Heeft(Rol.Invoeren)
        && door.Organisatie is { } organisatie
        && organisatie.Soort == soort
        && (sleutel is null || organisatie.Sleutel == sleutel);
}
