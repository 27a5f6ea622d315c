namespace Kantorentop.Domain.Overleggen;

/// <summary>Why Parties must talk about the covenant itself. When the talks fail, each may leave (art. 16.1).</summary>
public enum Oproepgrond
{
    /// <summary>Art. 12.1: the costs make it impossible for municipalities.</summary>
    Herijking,

    /// <summary>Art. 14.3: whether to go on after the term.</summary>
    Voortzetting,

    /// <summary>Art. 15.1: compliance cannot be required.</summary>
    OnvoorzieneOmstandigheden,
}

/// <summary>A call to talk: who asks, when and about what, and what came of it.</summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Grond">Why.</param>
/// <param name="Datum">Day of the written notice (art. 15.1), or of the call.</param>
/// <param name="Door">Who calls.</param>
/// <param name="Onderwerp">About what.</param>
public sealed record Oproep(Guid Sleutel, Oproepgrond Grond, DateOnly Datum, string Door, string Onderwerp)
{
    public const int MaximumDoor = 200;

    public const int MaximumTekst = 2_000;

    /// <summary>Region of a recalibration; null for the covenant as a whole.</summary>
    public string? Regio { get; init; }

    /// <summary>Day on which the talks began; the six months of art. 16.1 count from it. Null before.</summary>
    public DateOnly? Aanvang { get; init; }

    /// <summary>Day on which Parties agreed; null while they do not.</summary>
    public DateOnly? Overeenstemming { get; init; }

    /// <summary>What came of it, or null.</summary>
    public string? Uitkomst { get; init; }
}
