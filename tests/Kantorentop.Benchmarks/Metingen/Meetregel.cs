namespace Kantorentop.Benchmarks.Metingen;

/// <summary>One line of the table of results: what was measured, what came out and what was to be reached.</summary>
/// <param name="Wat">What was done, in Dutch.</param>
/// <param name="Gemeten">The outcome.</param>
/// <param name="Grens">What it may be at most, or must be at least.</param>
/// <param name="Eenheid">Unit of both.</param>
internal sealed record Meetregel(string Wat, double Gemeten, double Grens, string Eenheid)
{
    /// <summary>True when more is better, as for a ratio.</summary>
    public bool TenMinste { get; init; }

    public bool IsGehaald => TenMinste ? Gemeten >= Grens : Gemeten <= Grens;
}
