namespace Kantorentop.Domain.Tijd;

/// <summary>The rows of one thing in order of time. Finds an overlap in a few steps, however many rows a file holds.</summary>
public sealed class Tijdlijn<T>
    where T : class, ITijdvak
{
    private readonly T[] _rijen;

    /// <summary>Per row the one that ends last among it and the rows before.</summary>
    private readonly T[] _langste;

    public Tijdlijn(IEnumerable<T> rijen)
    {
        _rijen = [.. rijen.OrderBy(rij => rij.Vanaf)];
        _langste = Langste(_rijen);
    }

    /// <summary>Each thing's rows, by its code.</summary>
    internal static Dictionary<string, Tijdlijn<T>> Per(IReadOnlyList<T> rijen, Func<T, string> onderwerp)
    {
        var groepen = new Groepen<T>(rijen, onderwerp);
        return groepen.Sleutels.ToDictionary(code => code, code => new Tijdlijn<T>(groepen[code]), StringComparer.Ordinal);
    }

    /// <summary>Another row that holds on a day on which this one holds, or null.</summary>
    public T? ZoekOverlap(T rij)
    {
        var plaats = EersteVanaf(rij.Vanaf);
        if (plaats > 0 && _langste[plaats - 1].Periode.Overlapt(rij.Periode)) return _langste[plaats - 1];
        for (var i = plaats; i < _rijen.Length && (rij.Tot is null || _rijen[i].Vanaf < rij.Tot); i++)
            if (!_rijen[i].Equals(rij)) return _rijen[i];
        return null;
    }

    /// <summary>Of rows that end in the order in which they begin, as nearly all do, each is its own longest: no second list is kept.</summary>
    private static T[] Langste(T[] rijen)
    {
        T[]? langste = null;
        for (var i = 1; i < rijen.Length; i++)
        {
            var vorige = (langste ?? rijen)[i - 1];
            var isVorige = EindigtLater(vorige, rijen[i]);
            if (isVorige && langste is null) langste = [.. rijen];
            if (langste is not null) langste[i] = isVorige ? vorige : rijen[i];
        }

        return langste ?? rijen;
    }

    private static bool EindigtLater(T een, T ander) => een.Tot is null || (ander.Tot is not null && een.Tot > ander.Tot);

    private int EersteVanaf(DateOnly dag)
    {
        var (laag, hoog) = (0, _rijen.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (_rijen[midden].Vanaf < dag) laag = midden + 1;
            else hoog = midden;
        }

        return laag;
    }
}
