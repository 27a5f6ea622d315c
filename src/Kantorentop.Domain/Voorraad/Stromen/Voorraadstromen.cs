using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Voorraad.Stromen;

/// <summary>How a sum of an area came from one day to another: begin plus every line is end, to the hundredth of a m².</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Van">The day of the begin; what happened on it is in the begin.</param>
/// <param name="Tot">The day of the end; what happened on it is in the movements.</param>
/// <param name="Begin">The sum on the first day, m² v.v.o.</param>
/// <param name="Eind">The sum on the last day, m² v.v.o.</param>
/// <param name="Posten">The movements between, in order of day.</param>
public sealed record Voorraadstromen(Gebied Gebied, DateOnly Van, DateOnly Tot, decimal Begin, decimal Eind, IReadOnlyList<Stroompost> Posten)
{
    /// <summary>The movements by reason, in the order of <see cref="Stroom"/>; a reason without any is left out.</summary>
    public IReadOnlyList<Stroomregel> Regels { get; } =
    [
        .. Posten.GroupBy(post => post.Soort).OrderBy(groep => groep.Key).Select(groep => new Stroomregel(
            groep.Key,
            groep.Sum(post => Math.Max(0m, post.M2)),
            groep.Sum(post => Math.Max(0m, -post.M2)),
            groep.Count())),
    ];
}
