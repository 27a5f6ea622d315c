namespace Kantorentop.Domain.Fondsen;

/// <summary>Everything that the rules about entries look at.</summary>
/// <param name="Fonds">The fund.</param>
/// <param name="Boek">Its ledger.</param>
/// <param name="Kennis">The facts.</param>
/// <param name="Vandaag">Today.</param>
public sealed record Fondsboek(Fonds Fonds, Grootboek Boek, Snapshot Kennis, DateOnly Vandaag);
