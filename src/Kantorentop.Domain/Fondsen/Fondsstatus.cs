namespace Kantorentop.Domain.Fondsen;

/// <summary>How far a regional fund is (art. 5).</summary>
public enum Fondsstatus
{
    /// <summary>An initiative of art. 5.1: nothing is worked out yet.</summary>
    Voorgesteld,

    /// <summary>Being worked out in the region (art. 5.2).</summary>
    InVoorbereiding,

    /// <summary>Set up: it levies and compensates.</summary>
    Ingesteld,

    /// <summary>Ended by decision.</summary>
    Beeindigd,
}
