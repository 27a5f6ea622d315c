namespace Kantorentop.Domain.Afspraken;

/// <summary>Whether the locations fit the region.</summary>
public enum Optelstaat
{
    /// <summary>They fit, whatever the numbers that are not known yet turn out to be.</summary>
    TeltOp,

    /// <summary>They do not fit, whatever the numbers that are not known yet turn out to be.</summary>
    TeltNietOp,

    /// <summary>It cannot be said yet: a number of the region or of a location is not known.</summary>
    Onbekend,
}

/// <summary>One line of 'Telt het op?': the region's target against what the locations make together, in m².</summary>
/// <param name="Onderwerp">What is added up.</param>
/// <param name="Regio">The region's number; null when not known.</param>
/// <param name="Locaties">What the known locations make; null when not one is known.</param>
/// <param name="AantalOnbekend">How many locations have no number: they are told, and never count as zero.</param>
/// <param name="Staat">Whether it fits.</param>
/// <param name="Melding">What does not fit, or what is not known; null when it adds up and all is known.</param>
public sealed record Optelling(
    string Onderwerp, decimal? Regio, decimal? Locaties, int AantalOnbekend, Optelstaat Staat, Melding? Melding)
{
    /// <summary>The target of the region that it is about.</summary>
    public Doelindicator Indicator { get; init; }
}
