using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;

namespace Kantorentop.Application.Schade;

/// <summary>What is recorded of article 4 for a location.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Gemeente">Name of its municipality.</param>
/// <param name="Plannen">The plans that this person may see, with the stand that holds today or null.</param>
public sealed record Locatieblad(Locatie Locatie, string Gemeente, IReadOnlyList<(Plan Plan, Planstand? Stand)> Plannen)
{
    /// <summary>The analysis; without its lines, its parties and its explanation for who is not at the table. Null when there is none.</summary>
    public Analysedossier? Analyse { get; init; }

    /// <summary>Number of the registratie of the analysis; 0 when there is none.</summary>
    public long Versie { get; init; }

    /// <summary>True for the parties at the table.</summary>
    public bool MagBedragen { get; init; }

    public bool MagInvoeren { get; init; }

    /// <summary>The decisions on its plans that this person may see, the latest first, intentions before them.</summary>
    public IReadOnlyList<Besluitblad> Besluiten { get; init; } = [];

    /// <summary>Cuts under which no decision with an agreement on its costs lies.</summary>
    public IReadOnlyList<Schrapping> ZonderBesluit { get; init; } = [];
}

/// <summary>A decision or intention with what was agreed on its costs.</summary>
/// <param name="Besluit">The decision.</param>
/// <param name="Plaats">The plan and the location.</param>
/// <param name="Versie">Number of the registratie of the decision.</param>
public sealed record Besluitblad(Capaciteitsbesluit Besluit, Plaats Plaats, long Versie)
{
    /// <summary>When the costs were agreed, and whether damage is expected; null when they are not yet.</summary>
    public Kostenstaat? Kosten { get; init; }

    /// <summary>How they are divided; null when they are not, and for who is not at the table.</summary>
    public Kostenverdeling? Verdeling { get; init; }

    /// <summary>True for the parties at the table.</summary>
    public bool MagBedragen { get; init; }

    public bool MagInvoeren { get; init; }

    /// <summary>When it was taken back, because it had been recorded by mistake; the first the first.</summary>
    public IReadOnlyList<Herstelblad> Hersteld { get; init; } = [];
}

/// <summary>A decision that was taken back, with the day and the organisation that recorded that.</summary>
public sealed record Herstelblad(Besluitherstel Herstel, DateTimeOffset Ogenblik, string Organisatie);

/// <summary>What of an agreement on costs is no secret to who may see the plan.</summary>
/// <param name="Datum">Day of the agreement.</param>
/// <param name="GeenSchade">True when no damage is expected.</param>
/// <param name="Versie">Number of its registratie.</param>
public sealed record Kostenstaat(DateOnly Datum, bool GeenSchade, long Versie);

/// <summary>How costs are divided: for the parties at the table only.</summary>
public sealed record Kostenverdeling(Kostenafspraak Afspraak, IReadOnlyList<Kostenaandeel> Aandelen);

/// <summary>A location on the overview: no amounts.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Gemeente">Name of its municipality.</param>
/// <param name="Capaciteit">What is left to build there today, m²; null for who does not see figures of any area.</param>
/// <param name="Analyse">Day and state of the analysis, or null.</param>
/// <param name="Voornemens">Decisions in preparation.</param>
/// <param name="Genomen">Decisions taken.</param>
/// <param name="ZonderBesluit">Cuts under which no decision lies.</param>
public sealed record Schaderegel(
    Locatie Locatie, string Gemeente, decimal? Capaciteit, (DateOnly Datum, Analysestaat Staat)? Analyse, int Voornemens, int Genomen, int ZonderBesluit);

/// <summary>The overview of article 4 for someone's area.</summary>
/// <param name="Regels">The locations of this page.</param>
/// <param name="Aantal">All locations with a plan or a decision.</param>
/// <param name="MetAnalyse">How many of those have an analysis.</param>
/// <param name="Blad">Number of this page, from 1.</param>
public sealed record Schadeoverzicht(IReadOnlyList<Schaderegel> Regels, int Aantal, int MetAnalyse, int Blad)
{
    public const int PerBlad = 50;

    public int Bladen => new Bladindeling(Aantal, PerBlad, Blad).Bladen;
}
