using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Domain.Afspraken;

/// <summary>The facts that an agreement is held against; what is not known is null, and then a rule says so or is silent.</summary>
/// <param name="Locaties">The locations of the region.</param>
/// <param name="Voorraad">Present stock of a location, m².</param>
public sealed record Toetsgrond(IReadOnlyList<Locatie> Locaties, Func<string, decimal?> Voorraad)
{
    /// <summary>Present publiekrechtelijke Plancapaciteit of a location, m².</summary>
    public Func<string, decimal?> Plancapaciteit { get; init; } = static _ => null;

    /// <summary>Plans against demand of the region today; null to leave demand out of the check.</summary>
    public Afstemming? Afstemming { get; init; }

    /// <summary>What the five-year path lets the balance be on a day, m² [conv].</summary>
    public Func<DateOnly, decimal?> Toegestaan { get; init; } = static _ => null;

    /// <summary>New build delivered after a day up to and including today, m².</summary>
    public Func<DateOnly, decimal?> NieuwbouwSinds { get; init; } = static _ => null;
}
