using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Plannen.Stromen;

/// <summary>How the plan capacity of an area came from one day to another: begin plus every line is end, per planning status and in all.</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Van">The day of the begin; what happened on it is in the begin.</param>
/// <param name="Tot">The day of the end; what happened on it is in the movements.</param>
/// <param name="Begin">The capacity on the first day.</param>
/// <param name="Eind">The capacity on the last day.</param>
/// <param name="Posten">The movements between, in order of day.</param>
/// <param name="Dubbeltellingen">Where built metres may still be in a plan.</param>
public sealed record Planstromen(
    Gebied Gebied,
    DateOnly Van,
    DateOnly Tot,
    Plancapaciteit Begin,
    Plancapaciteit Eind,
    IReadOnlyList<Planstroompost> Posten,
    IReadOnlyList<Dubbeltelling> Dubbeltellingen)
{
    /// <summary>The movements by reason, in the order of <see cref="Planstroom"/>; a reason without any is left out.</summary>
    public IReadOnlyList<Planstroomregel> Regels { get; } =
    [
        .. Posten.GroupBy(post => post.Soort).OrderBy(groep => groep.Key).Select(groep => new Planstroomregel(
            groep.Key,
            groep.Aggregate(Plancapaciteit.Geen, (som, post) => som.Plus(post.Verschil)),
            groep.Count())),
    ];
}

/// <summary>
/// A location where new build was delivered in the period and no planstand was marked gerealiseerd: what was built lowers the
/// remaining demand and may still stand in a plan, so that it counts twice in the balance of art. 2.2.
/// </summary>
/// <param name="Locatie">Code.</param>
/// <param name="Nieuwbouw">Delivered in the period, m² v.v.o.</param>
/// <param name="NogGepland">Plan capacity of the location on the last day, of any status, m².</param>
public sealed record Dubbeltelling(string Locatie, decimal Nieuwbouw, decimal NogGepland);
