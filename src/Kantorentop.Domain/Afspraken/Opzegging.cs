namespace Kantorentop.Domain.Afspraken;

/// <summary>The talks that must have failed before a party may withdraw (art. 16.1).</summary>
public enum Overlegsoort
{
    /// <summary>Art. 12.1: recalibration, when the costs make agreements impossible.</summary>
    Herijking,

    /// <summary>Art. 14.3: whether the covenant goes on after its term.</summary>
    Voortzetting,

    /// <summary>Art. 15.1: unforeseen circumstances.</summary>
    OnvoorzieneOmstandigheden,
}

/// <summary>A party leaves: its part ends and the rest stays in force (art. 16.2).</summary>
/// <param name="Op">Day of the written notice.</param>
/// <param name="Ingang">First day on which its part does not hold any more.</param>
/// <param name="Reden">Why; everyone who reads the agreement sees it.</param>
/// <param name="Overleg">Which talks failed; null for a party that left before it was in force.</param>
/// <param name="OverlegSinds">First day of those talks; null likewise.</param>
public sealed record Opzegging(DateOnly Op, DateOnly Ingang, string Reden, Overlegsoort? Overleg = null, DateOnly? OverlegSinds = null);
