using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Plannen.Stromen;

/// <summary>Why the capacity of a plan changed: one reason per m².</summary>
internal static class Planstroomregels
{
    /// <summary>The movements of a plan on those days.</summary>
    public static IEnumerable<Planstroompost> Van(Plandossier plan, Dagvak dagen)
    {
        var standen = plan.Standen.OrderBy(stand => stand.Vanaf).ToList();
        for (var i = 0; i < standen.Count; i++)
        {
            var vorige = i > 0 ? standen[i - 1] : null;
            if (dagen.Bevat(standen[i].Vanaf.DayNumber))
                foreach (var post in Begin(standen[i], vorige))
                    yield return post;
            var volgende = i + 1 < standen.Count ? standen[i + 1].Vanaf : (DateOnly?)null;
            if (standen[i].Tot is { } einde && einde != volgende && dagen.Bevat(einde.DayNumber) && standen[i].Oppervlakte.M2 != 0)
                yield return Post(Planstroom.Beeindigd, einde, standen[i].Plan, Plancapaciteit.Van(standen[i].Status, -standen[i].Oppervlakte.M2));
        }
    }

    /// <summary>True when a stand that begins on one of those days says that something was built.</summary>
    public static bool IsGerealiseerd(Plandossier plan, Dagvak dagen) =>
        plan.Standen.Any(stand => stand.Reden == Planreden.Gerealiseerd && dagen.Bevat(stand.Vanaf.DayNumber));

    // What the plan held before goes over to the new status first; the rest has the reason of the new stand.
    private static IEnumerable<Planstroompost> Begin(Planstand stand, Planstand? vorige)
    {
        var eerder = vorige is { } && vorige.Tot == stand.Vanaf ? vorige.Oppervlakte.M2 : 0m;
        if (eerder != 0 && vorige!.Status != stand.Status)
            yield return Post(
                Planstroom.StatusGewijzigd, stand.Vanaf, stand.Plan, Plancapaciteit.Van(stand.Status, eerder).Plus(Plancapaciteit.Van(vorige.Status, -eerder)));
        if (stand.Oppervlakte.M2 != eerder)
            yield return Post(
                vorige is null ? Planstroom.NieuwPlan : Reden(stand), stand.Vanaf, stand.Plan, Plancapaciteit.Van(stand.Status, stand.Oppervlakte.M2 - eerder));
    }

    private static Planstroom Reden(Planstand stand) => stand.Reden switch
    {
        Planreden.Geschrapt => Planstroom.Geschrapt,
        Planreden.Gefaseerd => Planstroom.Gefaseerd,
        Planreden.Gerealiseerd => Planstroom.Gerealiseerd,
        Planreden.BestemmingGewijzigd => Planstroom.BestemmingGewijzigd,
        Planreden.Correctie => Planstroom.Correctie,
        _ => Planstroom.ZonderReden,
    };

    private static Planstroompost Post(Planstroom soort, DateOnly dag, string plan, Plancapaciteit verschil) => new(soort, dag, verschil, plan, null);
}
