namespace Kantorentop.Domain.Fondsen;

/// <summary>The decision to set a fund up.</summary>
/// <param name="Vanaf">First day on which it runs.</param>
/// <param name="LaatsteDag">Last day on which it runs; required, for a fund is temporary (art. 5.4).</param>
/// <param name="Toelichting">Why it runs longer than the indication of art. 5.4; null within it.</param>
public sealed record Instelbesluit(DateOnly Vanaf, DateOnly? LaatsteDag, string? Toelichting)
{
    public const int MaximumToelichting = 2_000;
}
