using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Plannen;

/// <summary>The plans behind the capacity of a location, for who may see rows; opened together with its buildings.</summary>
public sealed class ToonPlannen(Snapshothouder houder, Domeinklok klok)
{
    /// <summary>The plans that this person may see, the largest first.</summary>
    public IReadOnlyList<Planregel> Execute(Bevoegdheid wie, Snapshot kennis, Gebied gebied, DateOnly peildatum)
    {
        var bereik = Leesrecht.Rijen(wie);
        if (bereik.IsNiets) return [];
        return
        [
            .. kennis.Plannen(gebied, peildatum)
                .Where(rij => houder.Huidig.LiggingVanPlan(rij.Plan.Code, klok.Vandaag, kennis) is { } ligging && bereik.Omvat(ligging))
                .Select(rij => new Planregel(rij.Plan, rij.Stand, rij.Plan.Ontwikkelaar is { } code ? kennis.FindPartij(code) : null))
                .OrderByDescending(regel => regel.Stand?.Oppervlakte.M2 ?? -1m),
        ];
    }
}

/// <summary>A plan with its stand on the day, null where none holds, and who develops it.</summary>
public sealed record Planregel(Plan Plan, Planstand? Stand, Partij? Ontwikkelaar);
