namespace Kantorentop.Domain.Plannen.Stromen;

/// <summary>Why plan capacity changed on a day. Every m² of difference between two days is in exactly one of them; there is no rest.</summary>
public enum Planstroom
{
    /// <summary>The first stand of a plan.</summary>
    NieuwPlan,

    /// <summary>Scrapped.</summary>
    Geschrapt,

    /// <summary>Moved in time, out of or into the window of 2012–2021.</summary>
    Gefaseerd,

    /// <summary>Built.</summary>
    Gerealiseerd,

    /// <summary>Another use.</summary>
    BestemmingGewijzigd,

    /// <summary>The earlier figure was wrong.</summary>
    Correctie,

    /// <summary>A stand that differs from the one before, without a reason.</summary>
    ZonderReden,

    /// <summary>The last stand ended and no other began: nothing is left, and why is not recorded.</summary>
    Beeindigd,

    /// <summary>From one planning status to another: what the plan held before goes over, 0 in all.</summary>
    StatusGewijzigd,

    /// <summary>A municipality came to the area or left it, with the plans that it had on the day before.</summary>
    GebiedGewijzigd,
}

/// <summary>One movement of plan capacity.</summary>
/// <param name="Soort">The reason.</param>
/// <param name="Dag">The first day on which it shows in the figures.</param>
/// <param name="Verschil">More or less per planning status, m² over 2012–2021.</param>
/// <param name="Plan">Code of the plan; null for a whole municipality.</param>
/// <param name="Gemeente">Code of the municipality that came or left; null for a plan.</param>
public sealed record Planstroompost(Planstroom Soort, DateOnly Dag, Plancapaciteit Verschil, string? Plan, string? Gemeente);

/// <summary>All movements for one reason.</summary>
/// <param name="Soort">The reason.</param>
/// <param name="Verschil">More or less per planning status, m² over 2012–2021.</param>
/// <param name="Aantal">Number of movements.</param>
public sealed record Planstroomregel(Planstroom Soort, Plancapaciteit Verschil, int Aantal);
