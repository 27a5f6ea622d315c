using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// The finding of art. 12.2 that the funds are not made operational: as long as it stands, Parties cannot be held to reaching the
/// goals of art. 2.2. Everything is measured all the same.
/// </summary>
/// <param name="Gebied">The land or a region.</param>
/// <param name="Vanaf">Day of the finding.</param>
/// <param name="Tot">First day on which it no longer holds; null while it does.</param>
/// <param name="Verwijzing">The document that it stands in.</param>
/// <param name="Toelichting">What was found, or null.</param>
public sealed record Opschorting(Gebied Gebied, DateOnly Vanaf, DateOnly? Tot, string Verwijzing, string? Toelichting) : ITijdvak
{
    public const int MaximumVerwijzing = 300;

    public const int MaximumToelichting = 2_000;
}
