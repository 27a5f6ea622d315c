namespace Kantorentop.Domain.Plannen;

/// <summary>A source of Plancapaciteit (art. 1) at a location.</summary>
/// <param name="Code">Key.</param>
/// <param name="Locatie">Code of its location.</param>
/// <param name="Naam">Name.</param>
/// <param name="Imro">IMRO plan id, or null.</param>
/// <param name="Ontwikkelaar">Code of the developing party, or null.</param>
public sealed record Plan(string Code, string Locatie, string Naam, string? Imro, string? Ontwikkelaar);
