namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// A place where an agreement or its annex says something else than the covenant, which then prevails (art. 18.2). It is a
/// note beside the text, so it can be made of a version that was signed as well: that text does not change.
/// </summary>
/// <param name="Sleutel">Its key within the version.</param>
public sealed record Strijdigheid(string Sleutel)
{
    public const int MaximumPlaats = 200;

    public const int MaximumTekst = 4_000;

    /// <summary>Number of the member of the covenant, as '3.1b'.</summary>
    public string? Artikel { get; init; }

    /// <summary>Where in the agreement it stands, as 'bijlage 1'.</summary>
    public string? Plaats { get; init; }

    /// <summary>What the agreement or annex says there.</summary>
    public string? Tekst { get; init; }

    /// <summary>What holds instead.</summary>
    public string? Geldt { get; init; }

    /// <summary>True when nothing is filled in: a note that was withdrawn.</summary>
    public bool IsLeeg => this == Leeg(Sleutel);

    /// <summary>A note without any text.</summary>
    public static Strijdigheid Leeg(string sleutel) => new(sleutel);
}
