using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Application.Afspraken;

/// <summary>What was agreed on a location, what was done, and where it stands, year by year.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Gemeente">Name of its municipality.</param>
/// <param name="Jaren">The latest year first.</param>
public sealed record Locatietijdlijn(Locatie Locatie, string Gemeente, IReadOnlyList<Tijdlijnjaar> Jaren);

/// <summary>One year of a location.</summary>
/// <param name="Dag">1 January: the day of the figures.</param>
/// <param name="Cijfers">Stock and vacancy on that day; null where they are hidden.</param>
/// <param name="Capaciteit">Plan capacity on that day; null where it is hidden.</param>
/// <param name="Stappen">What happened in the year, the earliest first.</param>
public sealed record Tijdlijnjaar(DateOnly Dag, Kerncijfers? Cijfers, Plancapaciteit? Capaciteit, IReadOnlyList<Tijdlijnstap> Stappen)
{
    /// <summary>Why plan capacity changed in the year, as sums; empty where the figures of either end are hidden.</summary>
    public IReadOnlyList<Planstroomregel> Plannen { get; init; } = [];

    /// <summary>Why stock changed in the year, as sums.</summary>
    public IReadOnlyList<Stroomregel> Voorraad { get; init; } = [];
}

/// <summary>Something that happened on a day; one of the properties says what.</summary>
/// <param name="Dag">The day.</param>
public sealed record Tijdlijnstap(DateOnly Dag)
{
    /// <summary>A designation that began (art. 3.1c); null within it for the mark Herstructureringsgebied.</summary>
    public Gebieden.Perspectiefregel? Aanduiding { get; init; }

    /// <summary>What a version says of the location that came into force on the day.</summary>
    public (int Versie, Locatiedoel Doel)? Afspraak { get; init; }

    /// <summary>The day by which the Gebiedsvisie was to be ready (art. 3.1d), and who draws it up.</summary>
    public Gebiedsvisieplan? Gebiedsvisie { get; init; }

    /// <summary>True when the municipality adopted the Gebiedsvisie.</summary>
    public bool IsVisieVastgesteld { get; init; }

    /// <summary>A decision to take capacity away (art. 4.2) of a plan that this person may see, with the name of the plan.</summary>
    public (string Naam, Capaciteitsbesluit Besluit)? Besluit { get; init; }

    /// <summary>A change of a plan that this person may see, with its name.</summary>
    public (string Naam, Planstroompost Post)? Plan { get; init; }

    /// <summary>A building that came into or left the stock and that this person may see, with its name.</summary>
    public (string Naam, Stroom Soort, decimal M2)? Gebouw { get; init; }
}
