namespace Kantorentop.Domain.Schade;

/// <summary>A risk analysis with its lines and the market parties at the table.</summary>
/// <param name="Analyse">The analysis.</param>
/// <param name="Regels">A line for each plan concerned; none for who may not see amounts.</param>
/// <param name="Partijen">Codes of the market parties at the table.</param>
public sealed record Analysedossier(Risicoanalyse Analyse, IReadOnlyList<Analyseregel> Regels, IReadOnlyList<string> Partijen)
{
    /// <summary>Planschade of all plans.</summary>
    public Kostensom Planschade => Kostensom.Van(Regels.Select(regel => regel.Planschade));

    /// <summary>Other recoverable costs of all plans.</summary>
    public Kostensom AndereKosten => Kostensom.Van(Regels.Select(regel => regel.AndereKosten));

    /// <summary>Everything together.</summary>
    public Kostensom Totaal => Kostensom.Van(Regels.SelectMany(regel => new[] { regel.Planschade, regel.AndereKosten }));
}

/// <summary>A sum of amounts of which some may be unknown.</summary>
/// <param name="Bekend">Sum of those that are known; null when none is.</param>
/// <param name="Onbekend">How many are not.</param>
public readonly record struct Kostensom(Bedrag? Bekend, int Onbekend)
{
    public static Kostensom Van(IEnumerable<Bedrag?> bedragen)
    {
        var alle = bedragen.ToList();
        var bekend = alle.OfType<Bedrag>().ToList();
        return new(bekend.Count == 0 ? null : Bedrag.Som(bekend), alle.Count - bekend.Count);
    }
}
