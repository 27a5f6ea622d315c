using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>Where rows lie and whose they are today: rights follow the present owner, whatever day a page is about.</summary>
public static class Ligging
{
    /// <summary>Of a building; null when it is unknown.</summary>
    public static Rijligging? LiggingVanGebouw(this Snapshot snapshot, string gebouw, DateOnly vandaag) =>
        snapshot.FindGebouw(gebouw) is { } rij ? Van(snapshot, rij.Locatie, snapshot.EigenaarOp(gebouw, vandaag)?.Code, vandaag) : null;

    /// <summary>Of a plan; null when it is unknown.</summary>
    public static Rijligging? LiggingVanPlan(this Snapshot snapshot, string plan, DateOnly vandaag) =>
        snapshot.FindPlan(plan) is { } rij ? Van(snapshot, rij.Locatie, rij.Ontwikkelaar, vandaag) : null;

    private static Rijligging Van(Snapshot snapshot, string locatie, string? partij, DateOnly vandaag)
    {
        var gemeente = snapshot.FindLocatie(locatie)?.Gemeente ?? "";
        return new Rijligging(gemeente, snapshot.Indeling.FindProvincie(gemeente, vandaag) ?? "", partij);
    }
}
