using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Component c of art. 3.1: perspective and concrete targets of one location. What is not known yet is null.</summary>
/// <param name="Locatie">Code of the location; also its key within the agreement.</param>
/// <param name="Toekomstperspectief">One of four; it becomes a designation when the agreement comes into force.</param>
/// <param name="Plancapaciteit">Plan capacity that is left, m² v.v.o.</param>
/// <param name="Nieuwbouw">New build at the most, m² v.v.o.</param>
/// <param name="Onttrekken">Office designations to withdraw, m² v.v.o.</param>
public sealed record Locatiedoel(
    string Locatie, Toekomstperspectief? Toekomstperspectief, Oppervlakte? Plancapaciteit, Oppervlakte? Nieuwbouw, Oppervlakte? Onttrekken)
{
    /// <summary>True when nothing is filled in.</summary>
    public bool IsLeeg => Toekomstperspectief is null && !HeeftDoel;

    /// <summary>True with a perspective and at least one target in m²: 'concrete doelstellingen en het Toekomstperspectief'.</summary>
    public bool IsVolledig => Toekomstperspectief is not null && HeeftDoel;

    private bool HeeftDoel => Plancapaciteit is not null || Nieuwbouw is not null || Onttrekken is not null;

    /// <summary>A location for which nothing is agreed yet.</summary>
    public static Locatiedoel Leeg(string locatie) => new(locatie, null, null, null, null);
}
