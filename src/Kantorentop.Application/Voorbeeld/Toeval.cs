namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// SplitMix64: the same seed gives the same example on every machine and with every version of .NET,
/// which <see cref="Random"/> does not promise.
/// </summary>
internal sealed class Toeval(ulong zaad)
{
    private readonly ulong _zaad = zaad;
    private ulong _stand = zaad;

    /// <summary>An independent series for one subject, so that a change in one leaves the others as they were.</summary>
    public Toeval Fork(string onderwerp)
    {
        var hash = 14695981039346656037UL;
        foreach (var teken in onderwerp) hash = (hash ^ teken) * 1099511628211UL;
        return new Toeval(_zaad ^ hash);
    }

    /// <summary>A number from 0 up to but not including <paramref name="grens"/>.</summary>
    public int Below(int grens) => (int)(((UInt128)Next() * (ulong)grens) >> 64);

    /// <summary>A number from <paramref name="van"/> to <paramref name="tot"/>, both included.</summary>
    public int Between(int van, int tot) => van + Below(tot - van + 1);

    /// <summary>True so many times in a thousand.</summary>
    public bool Chance(int promille) => Below(1000) < promille;

    /// <summary>One of the items, each as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> lijst) => lijst[Below(lijst.Count)];

    /// <summary>A day from <paramref name="van"/> up to but not including <paramref name="tot"/>.</summary>
    public DateOnly Day(DateOnly van, DateOnly tot) => van.AddDays(Below(tot.DayNumber - van.DayNumber));

    /// <summary>One of the items, with the given weights.</summary>
    public T Weigh<T>(IReadOnlyList<T> lijst, Func<T, int> gewicht)
    {
        var rest = Below(lijst.Sum(gewicht));
        foreach (var item in lijst)
        {
            rest -= gewicht(item);
            if (rest < 0) return item;
        }

        return lijst[^1];
    }

    /// <summary>Puts the items in a random order.</summary>
    public void Shuffle<T>(IList<T> lijst)
    {
        for (var i = lijst.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (lijst[i], lijst[j]) = (lijst[j], lijst[i]);
        }
    }

    private ulong Next()
    {
        _stand += 0x9E3779B97F4A7C15UL;
        var z = _stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
