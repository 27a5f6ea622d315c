namespace Kantorentop.Domain.Afspraken;

/// <summary>A withdrawal from an agreement in force, as it is asked for (art. 16.1).</summary>
/// <param name="Op">Day of the written notice.</param>
/// <param name="Overleg">Which talks failed.</param>
/// <param name="OverlegSinds">First day of those talks.</param>
/// <param name="Reden">Why.</param>
public sealed record Opzegverzoek(DateOnly Op, Overlegsoort Overleg, DateOnly OverlegSinds, string? Reden);
