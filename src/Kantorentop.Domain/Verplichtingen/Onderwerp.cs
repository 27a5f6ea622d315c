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

    /// <summary>The whole country: what is done once, or goes on without a thing of its own.</summary>
    Land,
    Regio,

    /// <summary>The goals of a region, beside what they are to reach.</summary>
    Doelen,

    /// <summary>The Gebiedsvisie of a location, by the code of the location.</summary>
    Gebiedsvisie,

    /// <summary>A spatial framework of a government.</summary>
    Kader,
    Convenantjaar,

    /// <summary>One of the terms of two years of art. 10.1, from 1.</summary>
    Ronde,

    /// <summary>A decision to scrap capacity or withdraw a designation (art. 4.2).</summary>
    Besluit,

    /// <summary>A request, notice, signal or other event that a register gave a key.</summary>
    Gebeurtenis,

    /// <summary>A project that a party told of and that is about no building or plan of the portal.</summary>
    Project,
}

/// <summary>The thing that a duty is about, with the facts that its line on the screen shows.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Code">Its key; the year for a year.</param>
/// <param name="Naam">Name for people.</param>
public sealed record Onderwerp(Onderwerpsoort Soort, string Code, string Naam)
{
    /// <summary>Key of the whole country.</summary>
    public const string Landcode = "land";

    /// <summary>Code of its location, or null when it has none.</summary>
    public string? Locatie { get; init; }

    /// <summary>Name of its region; null when it has none, or when that of its location counts.</summary>
    public string? Regio { get; init; }

    /// <summary>Perspective on the day that counts; null when none is recorded, so unknown.</summary>
    public Toekomstperspectief? Perspectief { get; init; }

    /// <summary>True when the location was marked Herstructureringsgebied on that day.</summary>
    public bool IsHerstructurering { get; init; }

    /// <summary>First day on which the facts make it owed, before the covenant's own start is taken into account; null when unknown.</summary>
    public DateOnly? Sinds { get; init; }

    /// <summary>Last day that is in time by this thing itself; null for the term of the member, if it has one.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Area in m² v.v.o., or null where it has none.</summary>
    public Oppervlakte? Oppervlakte { get; init; }

    /// <summary>Number of buildings behind it; 0 where that has no meaning.</summary>
    public int Gebouwen { get; init; }

    /// <summary>First day of the emptiness of art. 7.4, or null.</summary>
    public DateOnly? LeegSinds { get; init; }

    /// <summary>The share that art. 8.2 or 8.3 asks for, or null.</summary>
    public Aandeel? Aandeel { get; init; }

    /// <summary>Whether the figures of the last day of the term give what is asked (art. 2.2); null while that is not known.</summary>
    public bool? IsGehaald { get; init; }

    /// <summary>First day of the finding of art. 12.2 that suspends it, or null.</summary>
    public DateOnly? OpgeschortSinds { get; init; }

    /// <summary>True where the covenant leaves it to the parties, as an agreement outside the belangrijkste regions (art. 3.1).</summary>
    public bool IsVrij { get; init; }

    /// <summary>True for the line of a member that asks nothing until something happens.</summary>
    public bool WachtOpAanleiding { get; init; }

    /// <summary>The year of a yearly declaration, or null.</summary>
    public int? Jaar => Soort == Onderwerpsoort.Jaar ? int.Parse(Code, System.Globalization.CultureInfo.InvariantCulture) : null;
}
