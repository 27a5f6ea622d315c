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
        foreach (var dag in snapshot.Balansdagen(regio, Convenantdata.Referentiedatum, tot).Prepend(Convenantdata.Referentiedatum).TakeWhile(dag => dag < tot))
            if (snapshot.Balans(regio, dag) is var balans && (stappen.Count == 0 || balans != stappen[^1].Balans))
                stappen.Add(new Balansstap(dag, balans));
        return MetLaatste(stappen);
    }

    /// <summary>The balance on every 1 January that may be seen, and on the last day.</summary>
    public IReadOnlyList<Balansstap> PerJaar(Func<DateOnly, bool> mag)
    {
        var stappen = new List<Balansstap>();
        for (var dag = Convenantdata.Referentiedatum; dag < tot; dag = dag.AddYears(1))
            stappen.Add(new Balansstap(dag, mag(dag) ? snapshot.Balans(regio, dag) : null));
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

    private List<Balansstap> MetLaatste(List<Balansstap> stappen)
    {
        if (stappen.Count == 0 || stappen[^1].Dag != tot) stappen.Add(new Balansstap(tot, snapshot.Balans(regio, tot)));
        return stappen;
    }
}
