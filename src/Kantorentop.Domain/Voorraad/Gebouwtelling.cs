using System.Runtime.InteropServices;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>Two sums over the units of one building, walked day by day in order of their changes; reusable.</summary>
internal sealed class Gebouwtelling
{
    private readonly List<(int Dag, long Geheel, long Deel)> _stappen = [];

    /// <summary>A run of days over which both sums stay the same.</summary>
    public readonly record struct Vak(Dagvak Dagen, long Geheel, long Deel);

    public void VoegGeheel(Dagvak dagen, long hoeveel) => Voeg(dagen, hoeveel, 0);

    public void VoegDeel(Dagvak dagen, long hoeveel) => Voeg(dagen, 0, hoeveel);

    /// <summary>The runs, in order, without gaps from the first change on; empties the telling.</summary>
    public IEnumerable<Vak> Vakken()
    {
        CollectionsMarshal.AsSpan(_stappen).Sort(static (links, rechts) => links.Dag.CompareTo(rechts.Dag));
        long geheel = 0, deel = 0;
        for (var i = 0; i < _stappen.Count; i++)
        {
            geheel += _stappen[i].Geheel;
            deel += _stappen[i].Deel;
            var einde = i + 1 < _stappen.Count ? _stappen[i + 1].Dag : Dagvak.Onbegrensd;
            if (einde != _stappen[i].Dag) yield return new Vak(new Dagvak(_stappen[i].Dag, einde), geheel, deel);
        }
        _stappen.Clear();
    }

    private void Voeg(Dagvak dagen, long geheel, long deel)
    {
        if (!dagen.HeeftDagen) return;
        _stappen.Add((dagen.Vanaf, geheel, deel));
        if (dagen.Tot != Dagvak.Onbegrensd) _stappen.Add((dagen.Tot, -geheel, -deel));
    }
}
