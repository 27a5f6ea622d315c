using System.Collections.Concurrent;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>Days that are kept worked out; past them all are let go.</summary>
    private const int MeesteDagen = 300;

    private readonly ConcurrentDictionary<DateOnly, Lazy<Cijfergeheim>> _geheim = new();

    /// <summary>What was published earlier, which later publications of the same day take into account.</summary>
    public IReadOnlyList<Cijferpublicatie> Publicaties { get; private init; } = [];

    /// <summary>The same figures beside those publications.</summary>
    public Snapshot With(IReadOnlyList<Cijferpublicatie> publicaties) => new(Nummer, Data, _tabellen, _dossiers) { Publicaties = publicaties };

    /// <summary>Which figures of a day are not public; worked out once for all areas.</summary>
    public Cijfergeheim Geheim(DateOnly peildatum)
    {
        if (_geheim.Count > MeesteDagen) _geheim.Clear();
        return _geheim.GetOrAdd(peildatum, dag => new(() => Cijfergeheim.Bepaal(Bijdragen(dag), [.. Publicaties.Where(eerder => eerder.Peildatum == dag)]))).Value;
    }

    /// <summary>Every area with its figures, and in which of them one owner could be found by itself.</summary>
    internal Gebiedsbijdragen Bijdragen(DateOnly peildatum)
    {
        var boom = new Gebiedsboom(_dossiers.Gemeenten.Select(rij => (
            rij.Key, Indeling.FindProvincie(rij.Key, peildatum), Indeling.RegioVan(rij.Key, peildatum), rij.Value.Locaties.Select(locatie => locatie.Locatie.Code))));
        return new Bijdragenteller(boom, peildatum, _partijen.Values).Tel(code => _dossiers.Locaties.TryFind(code, out var dossier)
            ? dossier
            : throw new InvalidOperationException($"Location {code} is in a municipality and nowhere else."));
    }
}
