using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>True when the area is known: a province of the country, a region, a municipality that there ever was, a location.</summary>
    public bool Bestaat(Gebied gebied) => gebied.Soort switch
    {
        Gebiedssoort.Land => true,
        Gebiedssoort.Provincie => Provincie.Find(gebied.Sleutel) is not null,
        Gebiedssoort.Kantorenregio => Indeling.FindKantorenregio(gebied.Sleutel) is not null,
        Gebiedssoort.Gemeente => Indeling.Gemeentecodes.Contains(gebied.Sleutel) || _dossiers.Gemeenten.ContainsKey(gebied.Sleutel),
        _ => FindLocatie(gebied.Sleutel) is not null,
    };

    /// <summary>The locations of an area on a day, in order of their codes.</summary>
    public IReadOnlyList<Locatie> Locaties(Gebied gebied, DateOnly peildatum) =>
        [.. DossiersVan(gebied, peildatum).Select(dossier => dossier.Locatie).OrderBy(locatie => locatie.Code, StringComparer.Ordinal)];

    /// <summary>The areas for which <c>cijfers alles</c> gives figures: the land, provinces and municipalities with a location, regions, locations.</summary>
    public IReadOnlyList<Gebied> GebiedenMetCijfers(DateOnly peildatum) =>
    [
        .. GebiedenMetCijfers(Gebiedssoort.Land, peildatum),
        .. GebiedenMetCijfers(Gebiedssoort.Provincie, peildatum),
        .. GebiedenMetCijfers(Gebiedssoort.Kantorenregio, peildatum),
        .. GebiedenMetCijfers(Gebiedssoort.Gemeente, peildatum),
        .. GebiedenMetCijfers(Gebiedssoort.Locatie, peildatum),
    ];

    /// <summary>Those of one kind, in order of their keys.</summary>
    public IReadOnlyList<Gebied> GebiedenMetCijfers(Gebiedssoort soort, DateOnly peildatum) => soort switch
    {
        Gebiedssoort.Land => [Gebied.Land],
        Gebiedssoort.Provincie => [.. _dossiers.Gemeenten.Keys.Select(code => Indeling.FindProvincie(code, peildatum)).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(Gebied.Provincie)],
        Gebiedssoort.Kantorenregio => [.. Indeling.Kantorenregios.Select(regio => Gebied.Kantorenregio(regio.Naam))],
        Gebiedssoort.Gemeente => [.. _dossiers.Gemeenten.Keys.Order(StringComparer.Ordinal).Select(Gebied.Gemeente)],
        _ => [.. Locaties(Gebied.Land, peildatum).Select(locatie => Gebied.Locatie(locatie.Code))],
    };

    public Locatie? FindLocatie(string code) => _dossiers.FindLocatie(code)?.Locatie;

    public Gebouw? FindGebouw(string code) => _dossiers.FindGebouw(code)?.Gebouw;

    internal Voorraad.Gebouwdossier? FindGebouwdossier(string code) => _dossiers.FindGebouw(code);

    public Ruimte? FindRuimte(string code) => _dossiers.FindRuimte(code)?.Ruimte;

    public Plan? FindPlan(string code) => _dossiers.FindPlan(code)?.Plan;

    public Partij? FindPartij(string code) => _partijen.GetValueOrDefault(code);

    /// <summary>All market parties, in order of name.</summary>
    public IReadOnlyList<Partij> Partijen => [.. _partijen.Values.OrderBy(partij => partij.Naam, StringComparer.Ordinal)];

    /// <summary>The designation of a location on a day, or null.</summary>
    public Toekomstperspectief? ToekomstperspectiefOp(string locatie, DateOnly peildatum) =>
        _dossiers.FindLocatie(locatie) is { } dossier ? dossier.AanduidingOp(peildatum)?.Toekomstperspectief : null;

    /// <summary>True when a location bears the mark Herstructureringsgebied on a day (art. 1).</summary>
    public bool IsHerstructureringsgebied(string locatie, DateOnly peildatum) =>
        _dossiers.FindLocatie(locatie) is { } dossier && dossier.IsHerstructureringOp(peildatum);

    /// <summary>The plans of an area on a day with the stand that holds, null where none does; in order of their codes.</summary>
    public IReadOnlyList<(Plan Plan, Planstand? Stand)> Plannen(Gebied gebied, DateOnly peildatum) =>
    [
        .. DossiersVan(gebied, peildatum).SelectMany(dossier => dossier.Plannen)
            .OrderBy(plan => plan.Plan.Code, StringComparer.Ordinal)
            .Select(plan => (plan.Plan, plan.StandOp(peildatum))),
    ];

    /// <summary>The locations that make up an area on a day, in no particular order.</summary>
    private IEnumerable<Locatiedossier> DossiersVan(Gebied gebied, DateOnly peildatum)
    {
        if (gebied.Soort == Gebiedssoort.Land) return _dossiers.Locaties.Alle;
        if (gebied.Soort == Gebiedssoort.Locatie) return _dossiers.FindLocatie(gebied.Sleutel) is { } locatie ? [locatie] : [];
        return (Indeling.GemeentenVan(gebied, peildatum) ?? [])
            .SelectMany(code => _dossiers.Gemeenten.TryGetValue(code, out var dossier) ? dossier.Locaties : []);
    }
}
