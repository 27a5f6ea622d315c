using Kantorentop.Domain.Plannen;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    private readonly Feiten _tabellen;

    /// <summary>All standen of a plan, the earliest first; empty when the plan is unknown.</summary>
    public IReadOnlyList<Planstand> Planstanden(string plan) =>
        _dossiers.FindPlan(plan) is { } dossier ? [.. dossier.Standen.OrderBy(stand => stand.Vanaf)] : [];

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
