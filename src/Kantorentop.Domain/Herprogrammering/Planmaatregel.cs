using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>What a region can do with a plan, each as art. 2.2 and 3.4 mean it.</summary>
public enum Planingreep
{
    /// <summary>Nothing of it is built.</summary>
    Schrappen,

    /// <summary>What is not left in the window is built after 2021.</summary>
    Faseren,

    /// <summary>Another number of m², or another function for the rest.</summary>
    Wijzigen,
}

/// <summary>A plan that goes another way in a scenario.</summary>
/// <param name="Plan">Code of the plan; also its key within the scenario.</param>
/// <param name="Ingreep">What is done.</param>
/// <param name="Vanaf">First day on which it holds; it replaces all that was recorded from that day on.</param>
/// <param name="Rest">Capacity that is left in 2012–2021; nil when the plan is scrapped.</param>
public sealed record Planmaatregel(string Plan, Planingreep Ingreep, DateOnly Vanaf, Oppervlakte Rest)
{
    private Planreden Reden => Ingreep switch
    {
        Planingreep.Schrappen => Planreden.Geschrapt,
        Planingreep.Faseren => Planreden.Gefaseerd,
        _ => Planreden.BestemmingGewijzigd,
    };

    /// <summary>
    /// The standen as they would be recorded: up to the day what stood there, from it the measure, with the planning status that
    /// held and until what it replaces ends. Nothing changes for a plan of which nothing is left on that day.
    /// </summary>
    public IReadOnlyList<Planstand> Pas(IReadOnlyList<Planstand> standen)
    {
        var vervalt = standen.Where(stand => stand.Tot is null || stand.Tot > Vanaf).OrderBy(stand => stand.Vanaf).ToList();
        if (vervalt.Count == 0) return standen;
        DateOnly? einde = vervalt.Exists(stand => stand.Tot is null) ? null : vervalt.Max(stand => stand.Tot);
        return
        [
            .. standen.Where(stand => stand.Vanaf < Vanaf).Select(stand => vervalt.Contains(stand) ? stand with { Tot = Vanaf } : stand),
            new Planstand(Plan, Vanaf, einde, vervalt[0].Status, Rest, Reden),
        ];
    }
}
