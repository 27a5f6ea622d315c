using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What kind of thing a duty is about.</summary>
public enum Onderwerpsoort
{
    Partij,
    Jaar,
    Locatie,
    Gebouw,
    Plan,
}

/// <summary>The thing that a duty is about, with the facts that its line on the screen shows.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Code">Its key; the year for a year.</param>
/// <param name="Naam">Name for people.</param>
public sealed record Onderwerp(Onderwerpsoort Soort, string Code, string Naam)
{
    /// <summary>Code of its location, or null when it has none.</summary>
    public string? Locatie { get; init; }

    /// <summary>Perspective on the day that counts; null when none is recorded, so unknown.</summary>
    public Toekomstperspectief? Perspectief { get; init; }

    /// <summary>True when the location was marked Herstructureringsgebied on that day.</summary>
    public bool IsHerstructurering { get; init; }

    /// <summary>First day on which the facts make it owed, before the covenant's own start is taken into account; null when unknown.</summary>
    public DateOnly? Sinds { get; init; }

    /// <summary>Area in m² v.v.o., or null where it has none.</summary>
    public Oppervlakte? Oppervlakte { get; init; }

    /// <summary>Number of buildings behind it; 0 where that has no meaning.</summary>
    public int Gebouwen { get; init; }

    /// <summary>First day of the emptiness of art. 7.4, or null.</summary>
    public DateOnly? LeegSinds { get; init; }

    /// <summary>The share that art. 8.2 or 8.3 asks for, or null.</summary>
    public Aandeel? Aandeel { get; init; }

    /// <summary>The year of a yearly declaration, or null.</summary>
    public int? Jaar => Soort == Onderwerpsoort.Jaar ? int.Parse(Code, System.Globalization.CultureInfo.InvariantCulture) : null;
}
