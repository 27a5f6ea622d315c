using System.Runtime.InteropServices;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// On which line each key of a file stands. Parts of keys are numbers here, a fifth of the memory of the texts, and there are many
/// small tables, since a large one is copied whole when it grows.
/// </summary>
internal sealed class Sleutelregister
{
    private const int Tabellen = 1024;

    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int, int), int>[] _regels = new Dictionary<(int, int, int), int>[Tabellen];

    /// <summary>Notes a key; false when it stood on an earlier line already.</summary>
    public bool TryAdd(Rijsleutel sleutel, int regel, out int eerder)
    {
        var nummers = (Nummer(sleutel.Onderwerp), Nummer(sleutel.Tweede), Nummer(sleutel.Derde));
        ref var bekend = ref CollectionsMarshal.GetValueRefOrAddDefault(Tabel(nummers), nummers, out var isBekend);
        if (!isBekend) bekend = regel;
        eerder = bekend;
        return !isBekend;
    }

    public bool Contains(Rijsleutel sleutel) =>
        Find(sleutel.Onderwerp) is { } onderwerp && Find(sleutel.Tweede) is { } tweede && Find(sleutel.Derde) is { } derde
        && Tabel((onderwerp, tweede, derde)).ContainsKey((onderwerp, tweede, derde));

    private Dictionary<(int, int, int), int> Tabel((int, int, int) nummers) =>
        _regels[(uint)nummers.GetHashCode() % Tabellen] ??= [];

    private int Nummer(string? deel)
    {
        if (deel is null) return 0;
        ref var nummer = ref CollectionsMarshal.GetValueRefOrAddDefault(_nummers, deel, out var isBekend);
        if (!isBekend) nummer = _nummers.Count;
        return nummer;
    }

    private int? Find(string? deel) => deel is null ? 0 : _nummers.TryGetValue(deel, out var nummer) ? nummer : null;
}
