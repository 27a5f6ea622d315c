using Kantorentop.Domain.Fondsen;

namespace Kantorentop.Domain.Verplichtingen.Bewijzen;

/// <summary>What funds show of art. 5.2: the first one that was set up was worked out before [conv].</summary>
public static class Fondsbewijs
{
    /// <summary>What they show.</summary>
    /// <param name="ingesteld">First days of the funds; null for one that is not set up.</param>
    /// <param name="opschortingen">Findings of art. 12.2.</param>
    public static Plichtgegevens Van(IEnumerable<DateOnly?> ingesteld, IReadOnlyList<Opschorting> opschortingen) => new()
    {
        Opschortingen = opschortingen,
        Bewijzen = ingesteld.Min() is { } eerste ? [new Bewijs(new("5.2", Onderwerpsoort.Land, Onderwerp.Landcode), eerste)] : [],
    };
}
