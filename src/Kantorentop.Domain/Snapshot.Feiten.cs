using Kantorentop.Domain.Plannen;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    private readonly Feiten _tabellen;

    /// <summary>
    /// The facts of these locations, and the tables that are not of one location: what <see cref="With"/> takes, so that
    /// <c>With(Nummer, locaties, FeitenVan(locaties))</c> gives the same figures. An unknown location is left out.
    /// </summary>
    public Feiten FeitenVan(IEnumerable<string> locaties)
    {
        var dossiers = locaties.SelectMany(code => _dossiers.Locaties.TryFind(code, out var dossier) ? new[] { dossier } : []).ToList();
        var gebouwen = dossiers.SelectMany(dossier => dossier.Gebouwen).ToList();
        var ruimten = gebouwen.SelectMany(gebouw => gebouw.Ruimten).ToList();
        var plannen = dossiers.SelectMany(dossier => dossier.Plannen).ToList();
        return _tabellen with
        {
            Locaties = [.. dossiers.Select(dossier => dossier.Locatie)],
            Gebiedsaanduidingen = [.. dossiers.SelectMany(dossier => dossier.Aanduidingen)],
            Herstructureringen = [.. dossiers.SelectMany(dossier => dossier.Herstructureringen)],
            Gebouwen = [.. gebouwen.Select(gebouw => gebouw.Gebouw)],
            Eigendommen = [.. gebouwen.SelectMany(gebouw => gebouw.Eigendommen)],
            Ruimten = [.. ruimten.Select(ruimte => ruimte.Ruimte)],
            Ruimtestanden = [.. ruimten.SelectMany(ruimte => ruimte.Standen.ToArray())],
            Plannen = [.. plannen.Select(plan => plan.Plan)],
            Planstanden = [.. plannen.SelectMany(plan => plan.Standen)],
        };
    }

    /// <summary>All standen of a plan, the earliest first; empty when the plan is unknown.</summary>
    public IReadOnlyList<Planstand> Planstanden(string plan) =>
        _dossiers.Plannen.TryFind(plan, out var rij) ? [.. rij.Plan.Standen.OrderBy(stand => stand.Vanaf)] : [];

    /// <summary>Without the facts of locations, which the dossiers hold: they would be kept twice.</summary>
    private static Feiten AlleenTabellen(Feiten feiten) => new()
    {
        Gemeenten = feiten.Gemeenten,
        Kantorenregios = feiten.Kantorenregios,
        Regiolidmaatschappen = feiten.Regiolidmaatschappen,
        Partijen = feiten.Partijen,
        Ramingen = feiten.Ramingen,
    };
}
