using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>All standen of all units of a building, the latest first; empty when the building is unknown.</summary>
    public IReadOnlyList<Ruimtestand> Standen(string gebouw) => _dossiers.FindGebouw(gebouw) is { } dossier
        ? [
            .. dossier.Ruimten.SelectMany(ruimte => ruimte.Standen.ToArray())
                .OrderByDescending(stand => stand.Vanaf).ThenBy(stand => stand.Ruimte, StringComparer.Ordinal),
        ]
        : [];

    /// <summary>Who owned a building when, the latest first; empty when the building is unknown or its row tells its only owner.</summary>
    public IReadOnlyList<Eigendom> Eigendommen(string gebouw) =>
        _dossiers.FindGebouw(gebouw) is { } dossier ? [.. dossier.Eigendommen.OrderByDescending(eigendom => eigendom.Vanaf)] : [];

    /// <summary>All designations of a location, in no particular order; empty when the location is unknown.</summary>
    public IReadOnlyList<Gebiedsaanduiding> Gebiedsaanduidingen(string locatie) =>
        _dossiers.FindLocatie(locatie) is { } dossier ? dossier.Aanduidingen : [];

    /// <summary>All times that a location bore the mark Herstructureringsgebied, in no particular order.</summary>
    public IReadOnlyList<Herstructurering> Herstructureringen(string locatie) =>
        _dossiers.FindLocatie(locatie) is { } dossier ? dossier.Herstructureringen : [];
}
