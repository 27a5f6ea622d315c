namespace Kantorentop.Domain.Afspraken;

/// <summary>The consultation of the market parties on one submission (art. 3.1: 'in samenspraak met Marktpartijen').</summary>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day on which they can comment: the latest that a province asked for.</param>
/// <param name="GeslotenOp">Day on which a province closed it; null while it is open.</param>
/// <param name="Toelichting">Why it was closed before its last day was over; null when it was not.</param>
public sealed record Consultatie(DateOnly Van, DateOnly Tot, DateOnly? GeslotenOp = null, string? Toelichting = null)
{
    public const int MaximumToelichting = 4_000;
}
