namespace Kantorentop.Domain.Gebieden;

/// <summary>An office location (kantorenlocatie): the level on which art. 3.1c sets goals and a Toekomstperspectief.</summary>
/// <param name="Code">Key.</param>
/// <param name="Gemeente">CBS code of its municipality.</param>
/// <param name="Naam">Name.</param>
/// <param name="Breedtegraad">WGS84 latitude in degrees, at most six decimals, or null.</param>
/// <param name="Lengtegraad">WGS84 longitude in degrees, at most six decimals, or null.</param>
public sealed record Locatie(string Code, string Gemeente, string Naam, decimal? Breedtegraad, decimal? Lengtegraad);
