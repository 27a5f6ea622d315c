using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Plannen;

/// <summary>A plan with its standen.</summary>
internal sealed class Plandossier(Plan plan, IReadOnlyList<Planstand> standen)
{
    public Plan Plan => plan;

    /// <summary>Its standen, in no particular order.</summary>
    public IReadOnlyList<Planstand> Standen => standen;

    /// <summary>First day of which a stand tells, or null.</summary>
    public DateOnly? Begin => standen.Count == 0 ? null : standen.Min(stand => stand.Vanaf);

    public Planstand? StandOp(DateOnly dag)
    {
        foreach (var stand in standen)
            if (new Periode(stand.Vanaf, stand.Tot).Bevat(dag))
                return stand;
        return null;
    }

    public void VoegStappen(Gebiedscijfers.Bouwer bouwer)
    {
        foreach (var stand in standen)
            bouwer.Voeg(Grootheid.Plancapaciteit + (int)stand.Status, Dagvak.Van(stand.Vanaf, stand.Tot), stand.Oppervlakte.Honderdsten);
    }
}
