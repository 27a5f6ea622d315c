using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>A plan while the example is made.</summary>
internal sealed class Planopzet(Plan plan, Locatieprofiel locatie, Planstatus status)
{
    public Plan Plan { get; set; } = plan;

    public Locatieprofiel Locatie { get; } = locatie;

    /// <summary>Status at the start.</summary>
    public Planstatus Status { get; } = status;

    /// <summary>What is left of it while its reductions are drawn, in m².</summary>
    public int Rest { get; set; }

    /// <summary>The rows of the table, in order of time.</summary>
    public List<Planstand> Standen { get; } = [];

    public bool IsPubliekrechtelijk => Status != Planstatus.ZonderRoStatus;
}
