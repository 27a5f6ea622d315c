using Kantorentop.Domain.Uitwisseling;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Plannen;

/// <summary>What may be recorded of a plan and its planstanden.</summary>
internal static class Planregels
{
    public static IEnumerable<Melding> Toets(Plan plan, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindLocatie(plan.Locatie) is not null, "locatie", plan.Locatie, "locaties")
            .Concat(plan.Ontwikkelaar is { } partij ? Bevindingen.Bekend(bekend.KentPartij(partij), "ontwikkelaar", partij, "partijen") : []);

    public static IEnumerable<Melding> Toets(Planstand stand, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindPlan(stand.Plan) is not null, "plan", stand.Plan, "plannen")
            .Concat(Bevindingen.Periode(stand.Vanaf, stand.Tot))
            .Concat(Oppervlakten(stand.Oppervlakte))
            .Concat(Bevindingen.GeenOverlap(stand, bekend));

    private static IEnumerable<Melding> Oppervlakten(Oppervlakte oppervlakte)
    {
        if (oppervlakte.M2 > Oppervlakte.Maximum)
            yield return new Melding("oppervlakte", "Vul een oppervlakte in van 0 tot en met 1.000.000 m² v.v.o.", "oppervlakte");
    }
}
