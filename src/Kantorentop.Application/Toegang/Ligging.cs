using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>
/// Where rows lie and whose they are today: rights follow the present owner, whatever day or state of knowledge a page is about.
/// What is no longer known now is judged as it was known then.
/// </summary>
public static class Ligging
{
    /// <summary>Of a building; null when it is unknown.</summary>
    /// <param name="nu">What is known now.</param>
    /// <param name="gebouw">Code.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="toen">What was known when the page is about; null for now.</param>
    public static Rijligging? LiggingVanGebouw(this Snapshot nu, string gebouw, DateOnly vandaag, Snapshot? toen = null) =>
        nu.FindGebouw(gebouw) is { } rij
            ? Van(nu, rij.Locatie, nu.EigenaarOp(gebouw, vandaag)?.Code, vandaag)
            : toen?.LiggingVanGebouw(gebouw, vandaag);

    /// <summary>Of a plan; null when it is unknown.</summary>
    public static Rijligging? LiggingVanPlan(this Snapshot nu, string plan, DateOnly vandaag, Snapshot? toen = null) =>
        nu.FindPlan(plan) is { } rij ? Van(nu, rij.Locatie, rij.Ontwikkelaar, vandaag) : toen?.LiggingVanPlan(plan, vandaag);

    private static Rijligging Van(Snapshot snapshot, string locatie, string? partij, DateOnly vandaag)
    {
        var gemeente = snapshot.FindLocatie(locatie)?.Gemeente ?? "";
        return new Rijligging(gemeente, snapshot.Indeling.FindProvincie(gemeente, vandaag) ?? "", partij);
    }
}
