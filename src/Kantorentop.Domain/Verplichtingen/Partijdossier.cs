using Kantorentop.Domain.Partijen;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the rules need to know of one bearer on one day. The order of the lists has no meaning.</summary>
/// <param name="Drager">The bearer.</param>
public sealed record Partijdossier(Drager Drager)
{
    public Partijdossier(Partij partij)
        : this(Drager.Van(partij))
    {
    }

    /// <summary>The things per ground, each with the perspective on the day that counts for it.</summary>
    public IReadOnlyDictionary<Grondslag, IReadOnlyList<Onderwerp>> Onderwerpen { get; init; } =
        new Dictionary<Grondslag, IReadOnlyList<Onderwerp>>();

    /// <summary>What happened that asks something of this bearer.</summary>
    public IReadOnlyList<Aanleiding> Aanleidingen { get; init; } = [];

    /// <summary>Evidence that the bearer gave.</summary>
    public IReadOnlyList<Bewijs> Bewijzen { get; init; } = [];

    /// <summary>Things with evidence, for those that are no longer in <see cref="Onderwerpen"/>.</summary>
    public IReadOnlyList<Onderwerp> Eerder { get; init; } = [];

    /// <summary>Members that art. 12.2 suspends for this bearer whatever the region, with the first day of that finding.</summary>
    public IReadOnlyDictionary<string, DateOnly> Opschortingen { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Market parties are members of an umbrella (art. 1); of others the portal shows the duty without asking it.</summary>
    public bool IsLid => Drager.Partij is not { Koepel: null };
}
