namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What a duty asks of its party now; every duty is in exactly one group, so the counts add up.</summary>
public enum Verplichtinggroep
{
    /// <summary>It waits for the party.</summary>
    VraagtNu,

    /// <summary>It goes on; nothing is asked on a fixed day.</summary>
    Loopt,
    Voldaan,

    /// <summary>Not (yet) owed, suspended, or impossible to judge.</summary>
    TeltNietMee,
}
