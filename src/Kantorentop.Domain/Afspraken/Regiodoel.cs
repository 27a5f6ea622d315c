using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Component b of art. 3.1: one target of the region. What is not known yet is null.</summary>
/// <param name="Indicator">What it is about; also its key within the agreement.</param>
/// <param name="Nulwaarde">Baseline, m² v.v.o.</param>
/// <param name="Nuldatum">Day of the baseline.</param>
/// <param name="Doel">Target, m² v.v.o.</param>
/// <param name="Doeldatum">Day on which the target is reached; after <paramref name="Nuldatum"/>.</param>
/// <remarks>A region sets other targets as an <see cref="Eigendoel"/>; both are read as a <see cref="Doelstelling"/>.</remarks>
public sealed record Regiodoel(
    Doelindicator Indicator, Oppervlakte? Nulwaarde, DateOnly? Nuldatum, Oppervlakte? Doel, DateOnly? Doeldatum)
{
    /// <summary>The largest number of m² that a target may name: above any region of the country.</summary>
    public const decimal Maximum = 100_000_000m;

    public const int MaximumBron = 500;

    public const int MaximumMeetwijze = 2_000;

    /// <summary>Where the baseline comes from; may stay open where the portal measures.</summary>
    public string? Bron { get; init; }

    /// <summary>How the parties measure it; may stay open where the portal measures.</summary>
    public string? Meetwijze { get; init; }

    /// <summary>True when nothing is filled in.</summary>
    public bool IsLeeg => this == Leeg(Indicator);

    /// <summary>True when nothing is missing.</summary>
    public bool IsVolledig => Nulwaarde is not null && Nuldatum is not null && Doel is not null && Doeldatum is not null;

    /// <summary>A target without any value.</summary>
    public static Regiodoel Leeg(Doelindicator indicator) => new(indicator, null, null, null, null);
}
