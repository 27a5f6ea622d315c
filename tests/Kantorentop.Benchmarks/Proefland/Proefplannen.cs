using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>A plan at two of three locations, whose capacity goes down in steps.</summary>
internal static class Proefplannen
{
    public static Feiten Voeg(Feiten feiten, Random toeval)
    {
        var plannen = feiten.Locaties.Where((_, nummer) => nummer % 3 < 2)
            .Select(locatie => new Plan($"{locatie.Code}-P1", locatie.Code, "Proefplan", null, feiten.Partijen[toeval.Next(feiten.Partijen.Count)].Code)).ToList();
        return feiten with { Plannen = plannen, Planstanden = [.. plannen.SelectMany(plan => Standen(plan.Code, toeval))] };
    }

    private static IEnumerable<Planstand> Standen(string plan, Random toeval)
    {
        var (dag, capaciteit) = (new DateOnly(2012, 1, 1), toeval.Next(2, 60) * 500);
        for (var stap = toeval.Next(1, 5); stap >= 1; stap--)
        {
            DateOnly? tot = stap == 1 ? null : dag.AddDays(toeval.Next(90, 700));
            yield return new Planstand(plan, dag, tot, (Planstatus)toeval.Next(4), new Oppervlakte(capaciteit), null);
            (dag, capaciteit) = (tot ?? dag, capaciteit * toeval.Next(4, 10) / 10);
        }
    }
}
