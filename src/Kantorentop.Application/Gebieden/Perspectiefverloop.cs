using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>The marks of a location over time; public, as they say nothing of an owner.</summary>
public static class Perspectiefverloop
{
    /// <summary>All that holds or held, the latest first.</summary>
    public static IReadOnlyList<Perspectiefregel> Perspectieven(this Snapshot kennis, string locatie) =>
    [
        .. kennis.Gebiedsaanduidingen(locatie).Select(rij => new Perspectiefregel(rij.Toekomstperspectief, rij.Vanaf, rij.Tot))
            .Concat(kennis.Herstructureringen(locatie).Select(rij => new Perspectiefregel(null, rij.Vanaf, rij.Tot)))
            .OrderByDescending(regel => regel.Vanaf),
    ];
}

/// <summary>A mark during a period: a perspective, or Herstructurering when it is null.</summary>
public sealed record Perspectiefregel(Toekomstperspectief? Perspectief, DateOnly Vanaf, DateOnly? Tot);
