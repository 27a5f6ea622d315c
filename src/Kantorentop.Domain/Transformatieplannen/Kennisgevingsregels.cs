using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Transformatieplannen;

/// <summary>When an owner was told that its building is on the list of art. 7.4, and who records that.</summary>
public static class Kennisgevingsregels
{
    /// <summary>
    /// The notice that an owner has: the first that it got since it owns the building. Who buys a building is told anew, also when
    /// it owned the building before. Null when it was not told.
    /// </summary>
    /// <param name="berichten">Days on which this owner got a notice about the building.</param>
    /// <param name="eigenaarSinds">First day of its ownership; null when that is unknown.</param>
    public static DateOnly? Verwittigd(IEnumerable<DateOnly> berichten, DateOnly? eigenaarSinds) =>
        berichten.Where(dag => eigenaarSinds is null || dag >= eigenaarSinds).Order().Select(dag => (DateOnly?)dag).FirstOrDefault();

    /// <summary>True for who records notices: the secretariaat with the role invoeren, and the portal itself.</summary>
    public static bool MagVerwittigen(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Lezen | Rol.Invoeren) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat });

    /// <summary>What is wrong with a notice of that day; null when nothing is.</summary>
    /// <param name="datum">Day of the notice.</param>
    /// <param name="verschuldigdSinds">First day on which the building is on the list.</param>
    /// <param name="vandaag">Today.</param>
    public static Melding? Toets(DateOnly? datum, DateOnly verschuldigdSinds, DateOnly vandaag)
    {
        if (datum is null) return new("datum-ontbreekt", "Vul de datum van het bericht in.", "Datum");
        if (datum > vandaag) return new("datum-in-toekomst", "De datum van het bericht ligt in de toekomst. Vul de dag in waarop u het verstuurde.", "Datum");
        return datum < verschuldigdSinds
            ? new("datum-te-vroeg", "Het gebouw stond toen nog niet op de lijst. Vul een latere datum in.", "Datum")
            : null;
    }
}
