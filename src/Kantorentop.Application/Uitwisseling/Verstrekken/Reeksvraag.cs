using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The distance between two days of a series.</summary>
public enum Reeksstap
{
    Maand,
    Kwartaal,
    Jaar,
}

/// <summary>A question for the figures of an area over time.</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Van">First day of the series.</param>
/// <param name="Tot">Last day that may be in it, included.</param>
/// <param name="Stap">Distance between two days.</param>
/// <param name="BekendOp">The instant up to which recordings count, included; null for everything that is known now.</param>
public sealed record Reeksvraag(Gebied Gebied, DateOnly Van, DateOnly Tot, Reeksstap Stap, DateTimeOffset? BekendOp)
{
    /// <summary>Fields of an address that hold the first day, the last day and the step.</summary>
    public const string VeldVan = "van";

    public const string VeldTot = "tot";

    public const string VeldStap = "stap";

    private int Maanden => Stap switch
    {
        Reeksstap.Maand => 1,
        Reeksstap.Kwartaal => 3,
        _ => 12,
    };

    /// <summary>The days: each counted from the first, so that the 31st comes back after a short month.</summary>
    public IEnumerable<DateOnly> Dagen()
    {
        var dag = Van;
        for (var i = 1; dag <= Tot; i++)
        {
            yield return dag;
            dag = Van.AddMonths(i * Maanden);
        }
    }

    /// <summary>What is wrong with the days themselves; null when they make a series.</summary>
    internal Melding? Toets() => Tot >= Van
        ? null
        : new Melding("tot-voor-van", "De laatste dag ligt vóór de eerste dag. Kies een latere datum bij tot, of een eerdere bij van.", VeldTot);
}
