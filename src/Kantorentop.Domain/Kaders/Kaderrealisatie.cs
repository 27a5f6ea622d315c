using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Domain.Kaders;

/// <summary>What happened in an area in one calendar year, to set beside what was planned (art. 3.4); m², 0 or more.</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="NieuweLocaties">Plan capacity of new plans on locations that had neither stock nor plans the day before [conv].</param>
/// <param name="Geschrapt">Plan capacity that was scrapped.</param>
/// <param name="BestemmingGewijzigd">Plan capacity that got another designation.</param>
/// <param name="Onttrokken">Stock that was withdrawn: demolished, transformed or otherwise, v.v.o.</param>
public sealed record Kaderrealisatie(int Jaar, decimal NieuweLocaties, decimal Geschrapt, decimal BestemmingGewijzigd, decimal Onttrokken)
{
    private static readonly Stroom[] Onttrekkingen = [Stroom.Sloop, Stroom.Transformatie, Stroom.OverigOnttrokken, Stroom.OnttrokkenZonderSoort];

    /// <summary>Designations withdrawn: those of plans, and those under stock that went [conv].</summary>
    public decimal Ingetrokken => BestemmingGewijzigd + Onttrokken;

    /// <summary>The years of the window of art. 2.2 up to and including a day, from the movements in the snapshot.</summary>
    public static IReadOnlyList<Kaderrealisatie> Van(Snapshot snapshot, Gebied gebied, DateOnly totEnMet)
    {
        var begin = new DateOnly(Kaderplanning.Jaren[0], 1, 1).AddDays(-1);
        if (totEnMet <= begin) return [];
        var plannen = snapshot.Planstromen(gebied, begin, totEnMet).Posten.ToLookup(post => post.Dag.Year);
        var voorraad = snapshot.Voorraadstromen(gebied, begin, totEnMet).Posten
            .Where(post => Onttrekkingen.Contains(post.Soort)).ToLookup(post => post.Dag.Year, post => -post.M2);
        return
        [
            .. Kaderplanning.Jaren.Where(jaar => jaar <= totEnMet.Year).Select(jaar => new Kaderrealisatie(
                jaar,
                plannen[jaar].Where(post => IsNieuweLocatie(snapshot, post)).Sum(post => post.Verschil.Totaal),
                -Som(plannen[jaar], Planstroom.Geschrapt),
                -Som(plannen[jaar], Planstroom.BestemmingGewijzigd),
                voorraad[jaar].Sum())),
        ];
    }

    private static decimal Som(IEnumerable<Planstroompost> posten, Planstroom soort) => posten.Where(post => post.Soort == soort).Sum(post => post.Verschil.Totaal);

    private static bool IsNieuweLocatie(Snapshot snapshot, Planstroompost post)
    {
        if (post.Soort != Planstroom.NieuwPlan || post.Plan is null || snapshot.FindPlan(post.Plan) is not { } plan) return false;
        var (gebied, ervoor) = (Gebied.Locatie(plan.Locatie), post.Dag.AddDays(-1));
        return snapshot.Kerncijfers(gebied, ervoor).Voorraad == 0 && snapshot.Plancapaciteit(gebied, ervoor).Totaal == 0;
    }
}
