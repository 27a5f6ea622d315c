namespace Kantorentop.Domain.Toegang;

/// <summary>Where a building, unit, stand or plan lies and whose it is: what decides who may see it.</summary>
/// <param name="Gemeente">Municipality code of its location.</param>
/// <param name="Provincie">Province code of that municipality.</param>
/// <param name="Partij">The owner or developer, or null when none is recorded.</param>
public readonly record struct Rijligging(string Gemeente, string Provincie, string? Partij);
