using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Where a record of article 4 lies: its rights follow from the municipality and the developer of the plan.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Plan">The plan; null for the location as a whole, and for a designation without a plan.</param>
/// <param name="Provincie">Code of the province today, empty when unknown.</param>
public sealed record Plaats(Locatie Locatie, Plan? Plan, string Provincie)
{
    /// <summary>What it is about, for people: the plan, else the location.</summary>
    public string Naam => Plan?.Naam ?? Locatie.Naam;

    /// <summary>Where it lies and who develops it.</summary>
    public Rijligging Ligging => new(Locatie.Gemeente, Provincie, Plan?.Ontwikkelaar);
}

/// <summary>Finds where a record lies, as known now, inside or outside a write.</summary>
public sealed class Plaatsbepaling(Snapshothouder houder, Domeinklok klok)
{
    internal async Task<Plaats?> VanLocatieAsync(KantorentopContext db, string code, CancellationToken ct) =>
        await db.Bekend<Locatie>().SingleOrDefaultAsync(locatie => locatie.Code == code, ct) is { } locatie ? Plaats(locatie, null) : null;

    internal async Task<Plaats?> VanPlanAsync(KantorentopContext db, string code, CancellationToken ct) =>
        await db.Bekend<Plan>().Where(plan => plan.Code == code)
            .Join(db.Bekend<Locatie>(), plan => plan.Locatie, locatie => locatie.Code, (plan, locatie) => new { plan, locatie })
            .SingleOrDefaultAsync(ct) is { } rij ? Plaats(rij.locatie, rij.plan) : null;

    internal async Task<Plaats?> VanBesluitAsync(KantorentopContext db, Capaciteitsbesluit besluit, CancellationToken ct) =>
        besluit.Plan is { } plan ? await VanPlanAsync(db, plan, ct) : besluit.Locatie is { } locatie ? await VanLocatieAsync(db, locatie, ct) : null;

    internal Plaats Plaats(Locatie locatie, Plan? plan) =>
        new(locatie, plan, houder.Huidig.Indeling.FindProvincie(locatie.Gemeente, klok.Vandaag) ?? "");
}

internal static class Planzicht
{
    /// <summary>True for who may see the rows of a location as a whole.</summary>
    public static bool MagLocatie(this Snapshot kennis, Bevoegdheid wie, Locatie locatie, DateOnly vandaag) =>
        Leesrecht.Rijen(wie).Omvat(new Rijligging(locatie.Gemeente, kennis.Indeling.FindProvincie(locatie.Gemeente, vandaag) ?? "", null));

    /// <summary>True for who may see the rows of a plan.</summary>
    public static bool MagPlan(this Snapshot kennis, Bevoegdheid wie, string plan, DateOnly vandaag) =>
        kennis.LiggingVanPlan(plan, vandaag) is { } ligging && Leesrecht.Rijen(wie).Omvat(ligging);
}
