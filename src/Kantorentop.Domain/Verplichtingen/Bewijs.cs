namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the rules know of evidence: which duty, and the day of the evidence (not of the upload).</summary>
/// <param name="Sleutel">The duty.</param>
/// <param name="Datum">Day of the evidence; evidence of a later day does not count yet.</param>
public sealed record Bewijs(Verplichtingsleutel Sleutel, DateOnly Datum)
{
    /// <summary>Code of the bearer; null for an act that signatories do together, which counts for each that owes it.</summary>
    public string? Drager { get; init; }

    /// <summary>How it was judged; by default not yet.</summary>
    public Oordeel Oordeel { get; init; }

    /// <summary>True for evidence; a returned answer only tells that the duty was answered, so that it stays in sight.</summary>
    public bool Telt => Oordeel != Oordeel.Teruggegeven;
}
