namespace Kantorentop.Domain.Schade;

/// <summary>That a decision had been recorded by mistake, and is an intention again. The decision of a council itself is not undone by this.</summary>
/// <param name="Besluit">Key of the decision.</param>
/// <param name="Nummer">1 for the first time, and so on.</param>
/// <param name="Genomen">The day that had been recorded.</param>
/// <param name="Kenmerk">What it had been filed under, or null.</param>
/// <param name="Reden">What went wrong, without amounts: for all who may see the decision.</param>
public sealed record Besluitherstel(Guid Besluit, int Nummer, DateOnly Genomen, string? Kenmerk, string Reden)
{
    public const int MaximumReden = 1_000;
}
