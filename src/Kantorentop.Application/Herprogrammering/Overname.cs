using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>What taking a scenario over would change in the draft agreement (art. 3.1c).</summary>
/// <param name="Concept">The draft; null when the region has none that can be changed.</param>
/// <param name="Dag">The day whose figures become targets.</param>
/// <param name="Regels">One per location that the scenario touches.</param>
public sealed record Overname(Afspraak? Concept, DateOnly Dag, IReadOnlyList<Overnameregel> Regels)
{
    /// <summary>The lines that this person may take over and that change something.</summary>
    public IEnumerable<Overnameregel> TeWijzigen => Regels.Where(regel => regel.Mag && regel.Nieuw != regel.Huidig);
}

/// <summary>The targets of one location.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Huidig">What the draft says now.</param>
/// <param name="Nieuw">What it would say.</param>
/// <param name="Gezien">Number of the registratie that recorded the present text; 0 when there is none.</param>
/// <param name="Mag">False for a location that another municipality fills in.</param>
public sealed record Overnameregel(Locatie Locatie, Locatiedoel Huidig, Locatiedoel Nieuw, long Gezien, bool Mag);
