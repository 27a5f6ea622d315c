namespace Kantorentop.Domain.Overleggen;

/// <summary>Why Parties meet.</summary>
public enum Overlegsoort
{
    /// <summary>On progress and effectiveness of the measures (art. 12.3).</summary>
    Gezamenlijk,

    /// <summary>Whether measures need adjusting (art. 12.5).</summary>
    JaarlijkseEvaluatie,

    /// <summary>Whether to go on after the term, and for how long (art. 14.3).</summary>
    Voortzetting,

    /// <summary>Recalibration, because the costs make the agreements impossible (art. 12.1).</summary>
    Herijking,

    /// <summary>Whether the covenant must change (art. 15.1).</summary>
    OnvoorzieneOmstandigheden,
}

/// <summary>How far a consultation is.</summary>
public enum Overlegstaat
{
    Gepland,
    Gehouden,

    /// <summary>Its report is adopted: agenda, decisions and actions are as they are.</summary>
    VerslagVastgesteld,
    Afgelast,
}

/// <summary>A consultation of Parties.</summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Soort">Why they meet.</param>
/// <param name="Datum">The day of the meeting.</param>
/// <param name="Plaats">Where, and at what hour.</param>
public sealed record Overleg(Guid Sleutel, Overlegsoort Soort, DateOnly Datum, string Plaats)
{
    public const int MaximumPlaats = 200;

    public const int MaximumTekst = 4_000;

    public Overlegstaat Staat { get; init; }

    /// <summary>Who is invited beside the signatories, in words; null for nobody.</summary>
    public string? Gasten { get; init; }

    /// <summary>The report, or null before it is adopted.</summary>
    public string? Verslag { get; init; }

    /// <summary>Day on which Parties adopted the report, or null.</summary>
    public DateOnly? Vastgesteld { get; init; }

    /// <summary>Why it was called off, or null.</summary>
    public string? Reden { get; init; }

    public bool IsGehouden => Staat is Overlegstaat.Gehouden or Overlegstaat.VerslagVastgesteld;

    /// <summary>
    /// True when it counts for the two of a year (art. 12.3): held, and about the measures. Talks on the covenant itself (art. 12.1, 14.3,
    /// 15.1) are no talks on progress [conv].
    /// </summary>
    public bool TeltMee => IsGehouden && Soort is (Overlegsoort.Gezamenlijk or Overlegsoort.JaarlijkseEvaluatie);

    /// <summary>Days from today to the meeting; negative for one that should have been.</summary>
    public int DagenTot(DateOnly vandaag) => Datum.DayNumber - vandaag.DayNumber;
}

/// <summary>That a signatory is invited, and whether it came.</summary>
/// <param name="Overleg">Key of the consultation.</param>
/// <param name="Partij">Name of the signatory.</param>
/// <param name="IsAanwezig">Null before the consultation was held.</param>
public sealed record Overlegdeelname(Guid Overleg, string Partij, bool? IsAanwezig);
