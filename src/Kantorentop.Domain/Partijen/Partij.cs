namespace Kantorentop.Domain.Partijen;

/// <summary>The kinds of market party that the covenant gives duties (art. 7–10).</summary>
public enum Partijsoort
{
    Belegger,
    Ontwikkelaar,
    Financier,
    Gebruiker,
}

/// <summary>A market party.</summary>
/// <param name="Code">Key.</param>
/// <param name="Naam">Name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Koepel">The umbrella of art. 13 that it is a member of, or null.</param>
/// <param name="Kvk">Eight digits with leading zeros, of the concern: it counts independent owners; or null.</param>
public sealed record Partij(string Code, string Naam, Partijsoort Soort, string? Koepel, string? Kvk);
