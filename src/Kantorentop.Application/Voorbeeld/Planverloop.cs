using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Reduces the plans of a region between 2012 and 2015 until what its balance asks is left.</summary>
internal sealed class Planverloop(Toeval toeval, Regiobalans balans)
{
    private readonly HashSet<string> _gebouwd =
        [.. balans.Panden.Where(pand => pand.Gebouw.Opgeleverd >= Dagen.Venster).Select(pand => pand.Gebouw.Locatie)];

    /// <summary>Writes the standen of these plans.</summary>
    public void Apply(IReadOnlyList<Planopzet> plannen)
    {
        foreach (var plan in plannen) Start(plan);
        var teSchrappen = balans.Begin - balans.Eind;
        var volgorde = plannen.Where(plan => plan.IsPubliekrechtelijk).ToList();
        toeval.Shuffle(volgorde);
        for (var ronde = 1; ronde <= 3 && teSchrappen > 0; ronde++)
        {
            foreach (var plan in volgorde.Where(_ => ronde == 3 || toeval.Chance(450))) teSchrappen -= Reduce(plan, teSchrappen, ronde);
        }

        foreach (var plan in plannen.Where(plan => !plan.IsPubliekrechtelijk && toeval.Chance(250))) Reduce(plan, plan.Rest, ronde: 1);
        foreach (var plan in plannen.Where(plan => plan.Status == Planstatus.Ontwerp && toeval.Chance(350))) Adopt(plan);
    }

    private void Start(Planopzet plan) => plan.Standen.Add(new Planstand(
        plan.Plan.Code, toeval.Day(new(2008, 1, 1), new(2011, 12, 1)), null, plan.Status, new Oppervlakte(plan.Rest), null));

    // Each round has its own stretch of time, so that the standen of a plan follow one another.
    private int Reduce(Planopzet plan, int hoogstens, int ronde)
    {
        var deel = ronde == 3 ? plan.Rest : plan.Rest * toeval.Between(3, 10) / 1000 * 100;
        deel = Math.Min(deel, hoogstens);
        if (deel <= 0) return 0;
        plan.Rest -= deel;
        var begin = ronde switch { 1 => new DateOnly(2012, 8, 1), 2 => new DateOnly(2014, 1, 10), _ => new DateOnly(2014, 9, 10) };
        var dag = toeval.Day(begin, ronde switch { 1 => new DateOnly(2014, 1, 1), 2 => new DateOnly(2014, 9, 1), _ => new DateOnly(2014, 12, 20) });
        Next(plan, dag, plan.Standen[^1].Status, Reason(plan));
        return deel;
    }

    private void Adopt(Planopzet plan)
    {
        var laatste = plan.Standen[^1].Vanaf;
        var dag = toeval.Day(laatste < new DateOnly(2013, 1, 1) ? new DateOnly(2013, 1, 1) : laatste.AddDays(1), Dagen.Heden);
        Next(plan, dag, Planstatus.Vastgesteld, reden: null);
    }

    private static void Next(Planopzet plan, DateOnly dag, Planstatus status, Planreden? reden)
    {
        plan.Standen[^1] = plan.Standen[^1] with { Tot = dag };
        plan.Standen.Add(new Planstand(plan.Plan.Code, dag, null, status, new Oppervlakte(plan.Rest), reden));
    }

    private Planreden Reason(Planopzet plan)
    {
        if (_gebouwd.Contains(plan.Plan.Locatie) && toeval.Chance(600)) return Planreden.Gerealiseerd;
        return toeval.Below(10) switch
        {
            < 5 => Planreden.Geschrapt,
            < 8 => Planreden.Gefaseerd,
            8 => Planreden.Correctie,
            _ => Planreden.BestemmingGewijzigd,
        };
    }
}
