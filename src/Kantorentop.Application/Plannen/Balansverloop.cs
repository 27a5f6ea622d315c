using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Application.Plannen;

/// <summary>The balance of a region from the reference situation up to a day (art. 2.2, 12.4), and the five-year path beside it.</summary>
internal sealed class Balansverloop(Snapshot snapshot, string regio, DateOnly tot)
{
    /// <summary>Every day on which the balance changed, and the last day.</summary>
    public IReadOnlyList<Balansstap> PerDag()
    {
        var stappen = new List<Balansstap>();
        for (var maand = Convenantdata.Referentiedatum; maand < tot; maand = maand.AddMonths(1)) VoegMaandToe(stappen, maand);
        return MetLaatste(stappen);
    }

    /// <summary>The balance on every 1 January that may be seen, and on the last day.</summary>
    public IReadOnlyList<Balansstap> PerJaar(Func<DateOnly, bool> mag)
    {
        var stappen = new List<Balansstap>();
        for (var dag = Convenantdata.Referentiedatum; dag < tot; dag = dag.AddYears(1))
            stappen.Add(new Balansstap(dag, mag(dag) ? Balans(dag) : null));
        return MetLaatste(stappen);
    }

    /// <summary>Level until the covenant came into force, then straight to nil; empty where there is no path.</summary>
    public IReadOnlyList<Balansstap> Pad()
    {
        var begin = snapshot.Afstemming(regio, tot).Beginbalans;
        if (begin is not > 0m) return [];
        DateOnly[] hoeken = [Convenantdata.Referentiedatum, snapshot.Data.Inwerkingtreding, snapshot.Data.LaatsteDag.AddDays(1)];
        return [.. hoeken.Select(dag => new Balansstap(dag, Vijfjarenpad.Toegestaan(begin, dag, snapshot.Data)))];
    }

    // A month whose ends are alike is taken as quiet: what changed and changed back within it is not drawn.
    private void VoegMaandToe(List<Balansstap> stappen, DateOnly maand)
    {
        if (stappen.Count == 0) stappen.Add(new Balansstap(maand, Balans(maand)));
        var einde = maand.AddMonths(1) < tot ? maand.AddMonths(1) : tot;
        if (Balans(einde) == stappen[^1].Balans) return;
        for (var dag = maand.AddDays(1); dag <= einde; dag = dag.AddDays(1))
            if (Balans(dag) is var balans && balans != stappen[^1].Balans)
                stappen.Add(new Balansstap(dag, balans));
    }

    private List<Balansstap> MetLaatste(List<Balansstap> stappen)
    {
        if (stappen.Count == 0 || stappen[^1].Dag != tot) stappen.Add(new Balansstap(tot, Balans(tot)));
        return stappen;
    }

    private decimal? Balans(DateOnly dag) => snapshot.Afstemming(regio, dag).Balans;
}
