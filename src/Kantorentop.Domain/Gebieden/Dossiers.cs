using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>All locations with their sums per municipality and for the land; a changed copy shares what did not change.</summary>
internal sealed class Dossiers
{
    /// <summary>Above so many changed municipalities the land is summed anew instead of adjusted.</summary>
    private const int VeelGemeenten = 8;

    public static readonly Dossiers Geen = new()
    {
        Locaties = CodeIndex<Locatiedossier>.Leeg(),
        Gebouwen = CodeIndex<(Locatiedossier, Gebouwdossier)>.Leeg(),
        Ruimten = CodeIndex<(Locatiedossier, Gebouwdossier, Ruimtedossier)>.Leeg(),
        Plannen = CodeIndex<(Locatiedossier, Plandossier)>.Leeg(),
        Gemeenten = [],
        Land = Gebiedscijfers.Nul,
    };

    public required CodeIndex<Locatiedossier> Locaties { get; init; }

    public required CodeIndex<(Locatiedossier Locatie, Gebouwdossier Gebouw)> Gebouwen { get; init; }

    public required CodeIndex<(Locatiedossier Locatie, Gebouwdossier Gebouw, Ruimtedossier Ruimte)> Ruimten { get; init; }

    public required CodeIndex<(Locatiedossier Locatie, Plandossier Plan)> Plannen { get; init; }

    public required Dictionary<string, Gemeentedossier> Gemeenten { get; init; }

    public required Gebiedscijfers Land { get; init; }

    /// <summary>With those locations as the facts tell them; one that the facts do not hold is gone.</summary>
    public Dossiers With(IReadOnlySet<string> codes, Feiten feiten, Convenantdata data)
    {
        var maker = new Locatiedossier.Maker(feiten, data);
        var oud = codes.SelectMany(Find).ToList();
        var nieuw = feiten.Locaties.Where(locatie => codes.Contains(locatie.Code)).Select(maker.Maak).ToList();
        var gemeenten = MetGemeenten(oud, nieuw, out var geraakt);
        return new Dossiers
        {
            Locaties = Locaties.With(oud.Select(rij => rij.Locatie.Code), nieuw.Select(rij => KeyValuePair.Create(rij.Locatie.Code, rij))),
            Gebouwen = Gebouwen.With(PerGebouw(oud).Select(rij => rij.Key), PerGebouw(nieuw)),
            Ruimten = Ruimten.With(PerRuimte(oud).Select(rij => rij.Key), PerRuimte(nieuw)),
            Plannen = Plannen.With(PerPlan(oud).Select(rij => rij.Key), PerPlan(nieuw)),
            Gemeenten = gemeenten,
            Land = MetLand(gemeenten, geraakt),
        };
    }

    private Locatiedossier[] Find(string code) => Locaties.TryFind(code, out var dossier) ? [dossier] : [];

    private Dictionary<string, Gemeentedossier> MetGemeenten(
        IReadOnlyList<Locatiedossier> oud, IReadOnlyList<Locatiedossier> nieuw, out HashSet<string> geraakt)
    {
        var weg = oud.ToLookup(rij => rij.Locatie.Gemeente);
        var erbij = nieuw.ToLookup(rij => rij.Locatie.Gemeente);
        geraakt = oud.Concat(nieuw).Select(rij => rij.Locatie.Gemeente).ToHashSet();
        var gemeenten = new Dictionary<string, Gemeentedossier>(Gemeenten);
        foreach (var code in geraakt)
        {
            gemeenten[code] = gemeenten.GetValueOrDefault(code, Gemeentedossier.Leeg).With([.. weg[code]], [.. erbij[code]]);
            if (gemeenten[code].Locaties.Length == 0) gemeenten.Remove(code);
        }
        return gemeenten;
    }

    private Gebiedscijfers MetLand(Dictionary<string, Gemeentedossier> gemeenten, HashSet<string> geraakt)
    {
        if (geraakt.Count > VeelGemeenten) return Gebiedscijfers.Som([.. gemeenten.Values.Select(rij => rij.Cijfers)]);
        var land = Land;
        foreach (var code in geraakt)
        {
            var oud = Gemeenten.GetValueOrDefault(code, Gemeentedossier.Leeg).Cijfers;
            land = land.Plus(gemeenten.GetValueOrDefault(code, Gemeentedossier.Leeg).Cijfers.Min(oud));
        }
        return land;
    }

    private static IEnumerable<KeyValuePair<string, (Locatiedossier, Gebouwdossier)>> PerGebouw(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from gebouw in locatie.Gebouwen
        select KeyValuePair.Create(gebouw.Gebouw.Code, (locatie, gebouw));

    private static IEnumerable<KeyValuePair<string, (Locatiedossier, Gebouwdossier, Ruimtedossier)>> PerRuimte(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from gebouw in locatie.Gebouwen
        from ruimte in gebouw.Ruimten
        select KeyValuePair.Create(ruimte.Ruimte.Code, (locatie, gebouw, ruimte));

    private static IEnumerable<KeyValuePair<string, (Locatiedossier, Plandossier)>> PerPlan(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from plan in locatie.Plannen
        select KeyValuePair.Create(plan.Plan.Code, (locatie, plan));
}
