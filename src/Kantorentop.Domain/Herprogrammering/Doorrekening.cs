using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>
/// A region by its present course and by a scenario. Both are snapshots, so each figure follows from the same rules; the scenario
/// shares all locations that it does not touch.
/// </summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Nu">The present course.</param>
/// <param name="Dan">The same, as if the measures had been recorded.</param>
public sealed record Doorrekening(string Regio, Snapshot Nu, Snapshot Dan)
{
    /// <summary>Works a scenario out. Costs as much as the buildings and plans that it touches, whatever the size of the country.</summary>
    public static Doorrekening Van(Snapshot nu, string regio, Maatregelen maatregelen) =>
        new(regio, nu, maatregelen.IsLeeg ? nu : nu.With(maatregelen.AlsFeiten(nu, regio)));

    /// <summary>One figure of an area on a day, by both.</summary>
    public Scenariowaarde Waarde(Cijfervraag vraag) => new(vraag, Nu.Waarde(vraag), Dan.Waarde(vraag));

    /// <summary>
    /// The days to look ahead on: today, each 1 January up to that of 2022, and the last day of the covenant, on which art. 2.2 is
    /// judged; in order. Only today once all of those have passed.
    /// </summary>
    public static IReadOnlyList<DateOnly> Vooruitblik(DateOnly vandaag, Convenantdata data)
    {
        var jaren = Enumerable.Range(Convenantdata.Planvenster.Vanaf.Year, 11).Select(jaar => new DateOnly(jaar, 1, 1));
        return [.. jaren.Append(data.LaatsteDag).Where(dag => dag > vandaag).Append(vandaag).Distinct().Order()];
    }
}

/// <summary>One figure by the present course and by a scenario.</summary>
/// <param name="Vraag">Which figure, of which area, on which day.</param>
/// <param name="Nu">By the present course; null where it has no value.</param>
/// <param name="Dan">By the scenario.</param>
public sealed record Scenariowaarde(Cijfervraag Vraag, decimal? Nu, decimal? Dan)
{
    /// <summary>What the scenario changes; null when either is unknown.</summary>
    public decimal? Verschil => Dan - Nu;
}
