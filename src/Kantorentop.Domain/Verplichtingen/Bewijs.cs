namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the rules know of an answer: which duty, and the day of the evidence (not of the upload).</summary>
public sealed record Bewijs(Verplichtingsleutel Sleutel, DateOnly Datum);
