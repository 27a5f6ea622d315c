namespace Kantorentop.Domain.Afspraken;

/// <summary>What is agreed for the region against the room that demand leaves for it (art. 2.2), in m².</summary>
/// <param name="Indicator">The target that it is about.</param>
/// <param name="Onderwerp">What is held against what.</param>
/// <param name="Afgesproken">What the agreement leaves; null when not known.</param>
/// <param name="Ruimte">What fits; null when not known.</param>
/// <param name="Staat">Whether it fits.</param>
/// <param name="Melding">What does not fit, or what is not known; null when it fits.</param>
public sealed record Vraagtoets(
    Doelindicator Indicator, string Onderwerp, decimal? Afgesproken, decimal? Ruimte, Optelstaat Staat, Melding? Melding);
