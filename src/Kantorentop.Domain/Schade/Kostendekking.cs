using Kantorentop.Domain.Plannen;

namespace Kantorentop.Domain.Schade;

/// <summary>A cut in the capacity of a plan, with the decisions that lie under it.</summary>
/// <param name="Stand">The stand that begins with the cut.</param>
/// <param name="Eraf">How much lower it is than the stand before, m².</param>
/// <param name="Besluiten">Decisions of that day and reason; each has an agreement on its costs.</param>
public sealed record Schrapping(Planstand Stand, decimal Eraf, IReadOnlyList<Capaciteitsbesluit> Besluiten)
{
    /// <summary>True when decisions account for all of it. When not, that asks for attention; it is no breach: facts may be written without a decision.</summary>
    public bool IsGedekt => Besluiten.Sum(besluit => besluit.Eraf.M2) >= Eraf;
}

/// <summary>Which cuts rest on a decision with an agreement on its costs (art. 4.2).</summary>
public static class Kostendekking
{
    /// <summary>The cuts of a plan by scrapping or withdrawal, the first first. The first stand of a plan is no cut.</summary>
    public static IReadOnlyList<Schrapping> Van(IEnumerable<Planstand> standen, IEnumerable<Capaciteitsbesluit> besluiten)
    {
        var rijen = standen.OrderBy(stand => stand.Vanaf).ToList();
        var genomen = besluiten.Where(besluit => besluit.Genomen is not null).ToList();
        return
        [
            .. rijen.Select((stand, plaats) => (Stand: stand, Eraf: Capaciteitsverlaging.Daling(rijen, plaats)))
                .Where(rij => rij.Eraf > 0m && rij.Stand.Reden is Planreden.Geschrapt or Planreden.BestemmingGewijzigd)
                .Select(rij => new Schrapping(
                    rij.Stand,
                    rij.Eraf,
                    [.. genomen.Where(besluit => besluit.Plan == rij.Stand.Plan && besluit.Genomen == rij.Stand.Vanaf && besluit.Reden == rij.Stand.Reden)])),
        ];
    }
}
