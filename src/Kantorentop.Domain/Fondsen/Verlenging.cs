namespace Kantorentop.Domain.Fondsen;

/// <summary>A decision to let a fund run longer (art. 5.4).</summary>
/// <param name="Volgnummer">From 1.</param>
/// <param name="Op">Day of the decision.</param>
/// <param name="Tot">First day on which the fund no longer runs.</param>
/// <param name="Toelichting">Why it goes past the indication of art. 5.4; null within it.</param>
public sealed record Verlenging(int Volgnummer, DateOnly Op, DateOnly Tot, string? Toelichting);
