namespace Kantorentop.Domain.Afspraken;

/// <summary>Component a of art. 3.1: the wanted and feasible mix of offices and locations in the region.</summary>
/// <param name="Mix">The mix, given the present stock; null when not written yet.</param>
/// <param name="Vraag">The expected demand, qualitative and quantitative; null when not written yet.</param>
/// <param name="Waardecreatie">Value to be created by other developments, where there is any ('eventuele mogelijkheden').</param>
public sealed record Visie(string? Mix, string? Vraag, string? Waardecreatie)
{
    public const int MaximumTekst = 20_000;

    /// <summary>Nothing written yet.</summary>
    public static readonly Visie Leeg = new(null, null, null);
}
