using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>All recordings of the example with the numbers that opened and closed them, ready to be written at once.</summary>
internal sealed class Voorbeeldvastlegging
{
    private readonly Dictionary<object, long> _geopend = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, long> _gesloten = new(ReferenceEqualityComparer.Instance);

    /// <summary>The reference data get the number before the first registratie, each registratie its own after it.</summary>
    public Voorbeeldvastlegging(IReadOnlyList<Voorbeeldregistratie> registraties, long eerste)
    {
        foreach (var gemeente in Referentiegegevens.Gemeenten) _geopend.Add(gemeente, eerste - 1);
        foreach (var registratie in registraties) Add(registratie, eerste + registratie.Nummer - 1);
    }

    /// <summary>The recordings of one table, in the order in which they were made.</summary>
    public IEnumerable<Rij<T>> Rows<T>()
        where T : class
    {
        foreach (var (feit, nummer) in _geopend)
        {
            if (feit is T rij) yield return new Rij<T>(rij, nummer, _gesloten.TryGetValue(feit, out var einde) ? einde : null);
        }
    }

    private void Add(Voorbeeldregistratie registratie, long nummer)
    {
        foreach (var oud in registratie.Vervangen.Select(vervanging => vervanging.Oud).Concat(registratie.Beeindigd)) _gesloten.Add(oud, nummer);
        foreach (var rij in Tabellen.Rows(registratie.Toegevoegd)) _geopend.Add(rij, nummer);
        foreach (var vervanging in registratie.Vervangen) _geopend.Add(vervanging.Nieuw, nummer);
    }
}
