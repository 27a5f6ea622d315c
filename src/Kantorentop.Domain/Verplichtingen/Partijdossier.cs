using Kantorentop.Domain.Partijen;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the rules need to know of one party on one day. The order of the lists has no meaning.</summary>
/// <param name="Partij">The party.</param>
public sealed record Partijdossier(Partij Partij)
{
    /// <summary>The things per ground, each with the perspective on the day that counts for it.</summary>
    public IReadOnlyDictionary<Grondslag, IReadOnlyList<Onderwerp>> Onderwerpen { get; init; } =
        new Dictionary<Grondslag, IReadOnlyList<Onderwerp>>();

    /// <summary>Evidence that the party gave.</summary>
    public IReadOnlyList<Bewijs> Bewijzen { get; init; } = [];

    /// <summary>Things with evidence, for those that are no longer in <see cref="Onderwerpen"/>.</summary>
    public IReadOnlyList<Onderwerp> Eerder { get; init; } = [];

    /// <summary>Members that art. 12.2 suspends, with the first day of that finding.</summary>
    public IReadOnlyDictionary<string, DateOnly> Opschortingen { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Market parties are members of an umbrella (art. 1); of others the portal shows the duty without asking it.</summary>
    public bool IsLid => Partij.Koepel is not null;
}
