using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What reaching a target means.</summary>
public enum Doelrichting
{
    /// <summary>No more than the target: vacancy, plan capacity.</summary>
    TenHoogste,

    /// <summary>No less than the target: buildings transformed.</summary>
    TenMinste,
}

/// <summary>How the directions are called.</summary>
public static class Doelrichtingen
{
    /// <summary>As it stands before a number: 'ten hoogste 10%'.</summary>
    public static string Naam(this Doelrichting richting) => richting == Doelrichting.TenMinste ? "ten minste" : "ten hoogste";
}

/// <summary>
/// A target that a region sets besides the four of art. 3.1b: anything that can be measured and fits the region (art. 2.2).
/// What is not known yet is null; an emptied one says nothing any more.
/// </summary>
/// <param name="Sleutel">Its key within the agreement; the same in every version.</param>
public sealed record Eigendoel(string Sleutel)
{
    public const int MaximumSleutel = 32;

    public const int MaximumNaam = 200;

    public const int MaximumEenheid = 40;

    /// <summary>What is measured, in the region's own words.</summary>
    public string? Naam { get; init; }

    /// <summary>The figure of the portal that measures it; null when the parties measure it themselves.</summary>
    public Cijfer? Cijfer { get; init; }

    /// <summary>What it counts, as 'woningen'; null where a figure says so.</summary>
    public string? Eenheid { get; init; }

    public Doelrichting? Richting { get; init; }

    /// <summary>Baseline, in its unit.</summary>
    public decimal? Nulwaarde { get; init; }

    /// <summary>Day of the baseline.</summary>
    public DateOnly? Nuldatum { get; init; }

    /// <summary>Where the baseline comes from.</summary>
    public string? Bron { get; init; }

    /// <summary>Target, in its unit.</summary>
    public decimal? Doel { get; init; }

    /// <summary>Day on which the target is reached; after <see cref="Nuldatum"/>.</summary>
    public DateOnly? Doeldatum { get; init; }

    /// <summary>How it is measured.</summary>
    public string? Meetwijze { get; init; }

    /// <summary>True when nothing is filled in.</summary>
    public bool IsLeeg => this == Leeg(Sleutel);

    /// <summary>True when it is a target that can be held against its path; how it is measured is known or the portal's own.</summary>
    public bool IsVolledig =>
        Naam is not null && Richting is not null && (Cijfer is not null || (Eenheid is not null && Meetwijze is not null))
        && Nulwaarde is not null && Nuldatum is not null && Bron is not null && Doel is not null && Doeldatum is not null;

    internal bool IsPercentage => Cijfer is { } cijfer && Cijferregister.Van(cijfer).Eenheid == Cijfereenheid.Procent;

    /// <summary>A target without any value.</summary>
    public static Eigendoel Leeg(string sleutel) => new(sleutel);
}
