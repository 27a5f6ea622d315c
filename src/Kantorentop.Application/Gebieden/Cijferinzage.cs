using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Gebieden;

/// <summary>The figures as far as one person may see them: what is hidden is null, never 0.</summary>
public sealed class Cijferinzage(Snapshot snapshot, Bevoegdheid wie, DateOnly vandaag)
{
    private static readonly DateOnly EersteReeksdag = new(2005, 1, 1);

    /// <summary>True when a group of figures of an area on a day is shown to this person; without naming one: any at all.</summary>
    public bool Mag(Gebied gebied, DateOnly dag, Cijfergroep groep = Cijfergroep.Voorraad) =>
        Leesrecht.MagCijfers(wie, dag, vandaag, () => !snapshot.Geheim(dag).IsVerborgen(gebied, groep));

    /// <summary>True when one figure of an area on a day is shown to this person.</summary>
    public bool Mag(Cijfervraag vraag) => Mag(vraag.Gebied, vraag.Peildatum, vraag.Cijfer.Groep());

    /// <summary>The figures, without those that are hidden; null where all of them are.</summary>
    public Kerncijfers? Kerncijfers(Gebied gebied, DateOnly dag)
    {
        if (!Mag(gebied, dag)) return null;
        var cijfers = snapshot.Kerncijfers(gebied, dag);
        return Leesrecht.MagAlleCijfers(wie) ? cijfers : cijfers.Zonder(snapshot.Geheim(dag).VerborgenVanaf(gebied));
    }

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
