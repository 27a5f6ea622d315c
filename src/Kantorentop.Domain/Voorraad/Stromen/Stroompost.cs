namespace Kantorentop.Domain.Voorraad.Stromen;

/// <summary>One movement: so many m² on a day for one reason.</summary>
/// <param name="Soort">The reason.</param>
/// <param name="Dag">The first day on which it shows in the figures.</param>
/// <param name="M2">Added when above 0, gone when below; m² v.v.o.</param>
/// <param name="Gebouw">Code of the building; null for a whole municipality.</param>
/// <param name="Ruimte">Code of the unit; null for a whole municipality.</param>
/// <param name="Gemeente">Code of the municipality that came or left; null for a unit.</param>
public sealed record Stroompost(Stroom Soort, DateOnly Dag, decimal M2, string? Gebouw, string? Ruimte, string? Gemeente);

/// <summary>All movements for one reason, m² v.v.o.</summary>
/// <param name="Soort">The reason.</param>
/// <param name="Erbij">What was added, 0 or more.</param>
/// <param name="Eraf">What went, 0 or more.</param>
/// <param name="Aantal">Number of movements.</param>
public sealed record Stroomregel(Stroom Soort, decimal Erbij, decimal Eraf, int Aantal)
{
    /// <summary>Added less gone.</summary>
    public decimal Saldo => Erbij - Eraf;
}
