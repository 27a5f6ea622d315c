namespace Kantorentop.Domain.Afspraken;

/// <summary>An annex that a version of an agreement carries. The covenant prevails over it (art. 18.2).</summary>
/// <param name="Sleutel">Its key within the agreement; the same in every version.</param>
public sealed record Bijlage(string Sleutel)
{
    public const int MaximumTitel = 200;

    public const int MaximumTekst = 50_000;

    /// <summary>What it is called; null when not named yet.</summary>
    public string? Titel { get; init; }

    /// <summary>What it says.</summary>
    public string? Tekst { get; init; }

    /// <summary>True when nothing is filled in: an emptied annex is no part of the agreement any more.</summary>
    public bool IsLeeg => this == Leeg(Sleutel);

    /// <summary>An annex without title and text.</summary>
    public static Bijlage Leeg(string sleutel) => new(sleutel);
}
