namespace Kantorentop.Domain.Overleggen;

/// <summary>What Parties decided. Once the report is adopted it stays as it is; a later decision may follow it.</summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Overleg">Key of the consultation.</param>
/// <param name="Nummer">Rises over all consultations; never given twice.</param>
/// <param name="Tekst">The decision.</param>
public sealed record Overlegbesluit(Guid Sleutel, Guid Overleg, int Nummer, string Tekst)
{
    public const int MaximumTekst = 2_000;

    public const int MaximumWie = 200;

    /// <summary>Member of the covenant, or null.</summary>
    public string? Artikel { get; init; }

    /// <summary>Who carries it out, in words, or null.</summary>
    public string? Wie { get; init; }

    /// <summary>Last day to have carried it out, itself in time; null when none was agreed.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Key of the earlier decision that this one follows, or null.</summary>
    public Guid? VolgtOp { get; init; }
}
