using System.Runtime.InteropServices;

namespace Kantorentop.Domain.Tijd;

/// <summary>From a day on, so much more or less.</summary>
internal readonly record struct Stap(int Dag, long Verschil);

/// <summary>
/// A quantity over time: the days on which it changes, in order, with its value from each day on; 0 before the first.
/// Immutable; its value on any day is one binary search.
/// </summary>
internal sealed class Stapfunctie
{
    public static readonly Stapfunctie Nul = new([], []);

    private readonly int[] _dagen;
    private readonly long[] _waarden;

    private Stapfunctie(int[] dagen, long[] waarden) => (_dagen, _waarden) = (dagen, waarden);

    /// <summary>The value on a day.</summary>
    public long Op(int dag)
    {
        var plaats = Array.BinarySearch(_dagen, dag);
        if (plaats < 0) plaats = ~plaats - 1;
        return plaats < 0 ? 0 : _waarden[plaats];
    }

    /// <summary>The days on which the value changes, in order.</summary>
    public ReadOnlySpan<int> Dagen => _dagen;

    /// <summary>The running sum of steps in any order; sorts the list.</summary>
    public static Stapfunctie Van(List<Stap> stappen)
    {
        if (stappen.Count == 0) return Nul;
        var rij = CollectionsMarshal.AsSpan(stappen);
        rij.Sort(static (links, rechts) => links.Dag.CompareTo(rechts.Dag));
        var bouwer = new Bouwer(rij.Length);
        long waarde = 0;
        for (var i = 0; i < rij.Length; i++)
        {
            waarde += rij[i].Verschil;
            if (i + 1 == rij.Length || rij[i + 1].Dag != rij[i].Dag) bouwer.Voeg(rij[i].Dag, waarde);
        }
        return bouwer.Klaar();
    }

    /// <summary>The sum of many, merged two by two.</summary>
    public static Stapfunctie Som(ReadOnlySpan<Stapfunctie> reeksen) => reeksen.Length switch
    {
        0 => Nul,
        1 => reeksen[0],
        _ => Som(reeksen[..(reeksen.Length / 2)]).Plus(Som(reeksen[(reeksen.Length / 2)..])),
    };

    public Stapfunctie Plus(Stapfunctie ander) => Verenig(ander, 1);

    public Stapfunctie Min(Stapfunctie ander) => Verenig(ander, -1);

    private Stapfunctie Verenig(Stapfunctie ander, int teken)
    {
        if (ander._dagen.Length == 0) return this;
        var bouwer = new Bouwer(_dagen.Length + ander._dagen.Length);
        int links = 0, rechts = 0;
        while (links < _dagen.Length || rechts < ander._dagen.Length)
        {
            var dag = Math.Min(DagOp(links), ander.DagOp(rechts));
            if (DagOp(links) == dag) links++;
            if (ander.DagOp(rechts) == dag) rechts++;
            bouwer.Voeg(dag, WaardeVoor(links) + teken * ander.WaardeVoor(rechts));
        }
        return bouwer.Klaar();
    }

    private int DagOp(int plaats) => plaats < _dagen.Length ? _dagen[plaats] : Dagvak.Onbegrensd;

    private long WaardeVoor(int plaats) => plaats == 0 ? 0 : _waarden[plaats - 1];

    /// <summary>Collects values in order of day and leaves out days on which nothing changes.</summary>
    private ref struct Bouwer(int ruimte)
    {
        private readonly int[] _dagen = new int[ruimte];
        private readonly long[] _waarden = new long[ruimte];
        private int _aantal;
        private long _laatste;

        public void Voeg(int dag, long waarde)
        {
            if (waarde == _laatste) return;
            _dagen[_aantal] = dag;
            _waarden[_aantal++] = _laatste = waarde;
        }

        public readonly Stapfunctie Klaar() =>
            _aantal == 0 ? Nul
            : _aantal == _dagen.Length ? new(_dagen, _waarden)
            : new(_dagen[.._aantal], _waarden[.._aantal]);
    }
}
