using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Fondsen;

/// <summary>Where a fund levies and compensates.</summary>
public static class Fondsgebied
{
    /// <summary>True for a location in the region of the fund on a day, and in one of its parts when it is for a part.</summary>
    public static bool Bevat(Fonds fonds, Snapshot snapshot, string locatie, DateOnly dag)
    {
        if (snapshot.FindLocatie(locatie) is not { } gevonden) return false;
        if (snapshot.Indeling.RegioVan(gevonden.Gemeente, dag) != fonds.Regio) return false;
        return fonds.Delen.Count == 0
            || fonds.Delen.Any(deel => deel.Gebied == Gebied.Locatie(locatie) || deel.Gebied == Gebied.Gemeente(gevonden.Gemeente));
    }
}
