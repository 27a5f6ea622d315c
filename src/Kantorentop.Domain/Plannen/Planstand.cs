using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Plannen;

/// <summary>The four sources of Plancapaciteit (art. 1). The first three are publiekrechtelijk, on which art. 2.2 is judged.</summary>
public enum Planstatus
{
    Vastgesteld,
    Ontwerp,
    Structuurvisie,
    ZonderRoStatus,
}

/// <summary>Why a planstand differs from the one before.</summary>
public enum Planreden
{
    Geschrapt,
    Gefaseerd,
    Gerealiseerd,
    BestemmingGewijzigd,
    Correctie,
}

/// <summary>What is left to build in 2012–2021 under a plan, during a period.</summary>
/// <param name="Plan">Code of the plan.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">First day after it; null for 'still'.</param>
/// <param name="Status">Planning status.</param>
/// <param name="Oppervlakte">Capacity left in the window, 0 or more.</param>
/// <param name="Reden">Why it differs from the row before, or null.</param>
public sealed record Planstand(string Plan, DateOnly Vanaf, DateOnly? Tot, Planstatus Status, Oppervlakte Oppervlakte, Planreden? Reden) : ITijdvak;
