namespace Kantorentop.Domain.Tijd;

/// <summary>
/// Quantities that change together, over time: the days on which any of them changes, in order, with a row of all their values
/// from each day on; all 0 before the first. Immutable; one binary search gives every value on a day.
/// </summary>
internal sealed class Verloop
{
    private readonly int[] _dagen;

    /// <summary>The rows, one after the other, where every value fits: half the memory, so twice the locations in the cache.</summary>
    private readonly int[]? _smal;
    private readonly long[] _breed;

    private Verloop(int breedte, int[] dagen, int[]? smal, long[] breed) => (Breedte, _dagen, _smal, _breed) = (breedte, dagen, smal, breed);

    /// <summary>How many quantities there are.</summary>
    public int Breedte { get; }

    /// <summary>Quantities that are always 0.</summary>
    public static Verloop Nul(int breedte) => new(breedte, [], null, []);

    /// <summary>The value of one quantity on a day.</summary>
    public long Op(int plaats, int dag) => Aantal(dag) is > 0 and var aantal ? Waarde(((aantal - 1) * Breedte) + plaats) : 0;

    /// <summary>The days on which any of the quantities changes, in order.</summary>
    public ReadOnlySpan<int> Dagen => _dagen;

    /// <summary>Adds the values of all quantities on a day to what is there.</summary>
    public void Tel(int dag, Span<long> bij)
    {
        var begin = (Aantal(dag) - 1) * Breedte;
        if (begin < 0) return;
        for (var i = 0; i < bij.Length; i++) bij[i] += Waarde(begin + i);
    }

    /// <summary>The values of all quantities after so many of the days.</summary>
    public void Lees(int aantal, Span<long> naar)
    {
        if (aantal == 0) naar.Clear();
        else if (_smal is null) _breed.AsSpan((aantal - 1) * Breedte, Breedte).CopyTo(naar);
        else Verbreed(_smal.AsSpan((aantal - 1) * Breedte, Breedte), naar);
    }

    public Verloop Plus(Verloop ander) => Verenig(ander, 1);

    public Verloop Min(Verloop ander) => Verenig(ander, -1);

    /// <summary>The sum of many, merged two by two.</summary>
    public static Verloop Som(int breedte, ReadOnlySpan<Verloop> delen) => delen.Length switch
    {
        0 => Nul(breedte),
        1 => delen[0],
        _ => Som(breedte, delen[..(delen.Length / 2)]).Plus(Som(breedte, delen[(delen.Length / 2)..])),
    };

    private Verloop Verenig(Verloop ander, int teken)
    {
        if (ander._dagen.Length == 0) return this;
        var bouwer = new Bouwer(Breedte, _dagen.Length + ander._dagen.Length);
        int links = 0, rechts = 0;
        while (links < _dagen.Length || rechts < ander._dagen.Length)
        {
            var dag = Math.Min(DagOp(links), ander.DagOp(rechts));
            if (DagOp(links) == dag) Verhoog(bouwer.Rij, links++, 1);
            if (ander.DagOp(rechts) == dag) ander.Verhoog(bouwer.Rij, rechts++, teken);
            bouwer.Voeg(dag);
        }
        return bouwer.Klaar();
    }

    /// <summary>Adds what a row differs from the row before.</summary>
    private void Verhoog(Span<long> rij, int plaats, int teken)
    {
        for (var i = 0; i < rij.Length; i++)
            rij[i] += teken * (Waarde((plaats * Breedte) + i) - (plaats == 0 ? 0 : Waarde(((plaats - 1) * Breedte) + i)));
    }

    private static void Verbreed(ReadOnlySpan<int> smal, Span<long> naar)
    {
        for (var i = 0; i < smal.Length; i++) naar[i] = smal[i];
    }

    private long Waarde(int plaats) => _smal is null ? _breed[plaats] : _smal[plaats];

    private int DagOp(int plaats) => plaats < _dagen.Length ? _dagen[plaats] : Dagvak.Onbegrensd;

    /// <summary>How many of the days are on or before a day: halving without a branch, because no predictor knows where a day lies.</summary>
    private int Aantal(int dag)
    {
        ReadOnlySpan<int> dagen = _dagen;
        int begin = 0, rest = dagen.Length;
        while (rest > 1)
        {
            var helft = rest >> 1;
            begin += helft & ((dagen[begin + helft - 1] - dag - 1) >> 31);
            rest -= helft;
        }
        return rest == 0 || dagen[begin] > dag ? begin : begin + 1;
    }

    /// <summary>Collects rows in order of day, and leaves out days on which nothing changes; used again after <see cref="Klaar"/>.</summary>
    internal sealed class Bouwer(int breedte, int ruimte = 0)
    {
        private readonly List<int> _dagen = new(ruimte);
        private readonly List<long> _rijen = new(ruimte * breedte);
        private readonly long[] _rij = new long[breedte];
        private readonly long[] _vorige = new long[breedte];

        /// <summary>The values from the next day on.</summary>
        public Span<long> Rij => _rij;

        /// <summary>The values that stand in <see cref="Rij"/> hold from that day on.</summary>
        public void Voeg(int dag)
        {
            if (_rij.AsSpan().SequenceEqual(_vorige)) return;
            _dagen.Add(dag);
            _rijen.AddRange(_rij);
            _rij.CopyTo(_vorige, 0);
        }

        public Verloop Klaar()
        {
            var smal = Smal();
            var verloop = _dagen.Count == 0 ? Nul(breedte) : new Verloop(breedte, [.. _dagen], smal, smal is null ? [.. _rijen] : []);
            _dagen.Clear();
            _rijen.Clear();
            Array.Clear(_rij);
            Array.Clear(_vorige);
            return verloop;
        }

        private int[]? Smal()
        {
            var smal = new int[_rijen.Count];
            for (var i = 0; i < smal.Length; i++)
            {
                if (_rijen[i] is < int.MinValue or > int.MaxValue) return null;
                smal[i] = (int)_rijen[i];
            }
            return smal;
        }
    }
}
