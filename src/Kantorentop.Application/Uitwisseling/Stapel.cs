using System.Collections;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// A list that only grows, in pieces: one array of millions of rows would be copied with every doubling, and the copies stay in
/// memory long after.
/// </summary>
internal sealed class Stapel<T> : IReadOnlyCollection<T>
{
    /// <summary>Rows of a piece: small enough to be moved and cleared as any other object.</summary>
    private const int PerDeel = 1024;

    private readonly List<T[]> _delen = [];

    public int Count { get; private set; }

    public T this[int plaats] => _delen[plaats / PerDeel][plaats % PerDeel];

    public void Add(T rij)
    {
        if (Count % PerDeel == 0) _delen.Add(new T[PerDeel]);
        _delen[^1][Count++ % PerDeel] = rij;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
