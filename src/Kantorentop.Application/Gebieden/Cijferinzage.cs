using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Gebieden;

/// <summary>The figures as far as one person may see them: what is hidden is null, never 0.</summary>
public sealed class Cijferinzage(Snapshot snapshot, Bevoegdheid wie, DateOnly vandaag)
{
    private static readonly DateOnly EersteReeksdag = new(2005, 1, 1);

    /// <summary>True when the figures of an area on a day are shown to this person.</summary>
    public bool Mag(Gebied gebied, DateOnly dag) =>
        Leesrecht.MagCijfers(wie, dag, vandaag, () => snapshot.HeeftTenMinsteEigenaren(Leesrecht.MinimumEigenaren, gebied, dag));

    /// <summary>The figures, or null where they are hidden.</summary>
    public Kerncijfers? Kerncijfers(Gebied gebied, DateOnly dag) => Mag(gebied, dag) ? snapshot.Kerncijfers(gebied, dag) : null;

    /// <summary>The figures since 2005 up to and including a day: per quarter, or per year for who sees 1 January only.</summary>
    public IReadOnlyList<Reekspunt> Reeks(Gebied gebied, DateOnly tot) =>
        [.. Reeksdagen(tot).Select(dag => new Reekspunt(dag, Kerncijfers(gebied, dag)))];

    private IEnumerable<DateOnly> Reeksdagen(DateOnly tot)
    {
        var stap = Leesrecht.MagElkePeildatum(wie) ? 3 : 12;
        for (var dag = EersteReeksdag; dag < tot; dag = dag.AddMonths(stap)) yield return dag;
        yield return tot;
    }
}

/// <summary>The figures of one day in a series; null where they are hidden.</summary>
public sealed record Reekspunt(DateOnly Dag, Kerncijfers? Cijfers);
