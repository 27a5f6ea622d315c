using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>All locations with their sums per municipality and for the land; a changed copy shares what did not change.</summary>
internal sealed class Dossiers
{
    public static readonly Dossiers Geen = new()
    {
        Locaties = CodeIndex<Locatiedossier>.Leeg(),
        Plaatsen = Vindplaatsen.Geen,
        Gemeenten = [],
        Land = Gebiedscijfers.Nul,
    };

    public required CodeIndex<Locatiedossier> Locaties { get; init; }

    public required Dictionary<string, Gemeentedossier> Gemeenten { get; init; }

    public required Gebiedscijfers Land { get; init; }

    private Vindplaatsen Plaatsen { get; init; } = Vindplaatsen.Geen;

    public Locatiedossier? FindLocatie(string code) => Locaties.TryFind(code, out var dossier) ? dossier : null;

    public Gebouwdossier? FindGebouw(string code) =>
        Plaatsen.Gebouwen.TryFind(code, out var plaats) ? FindLocatie(plaats.Locatie)!.Gebouwen[plaats.Gebouw] : null;

    public Ruimtedossier? FindRuimte(string code) =>
        Plaatsen.Ruimten.TryFind(code, out var plaats) ? FindLocatie(plaats.Locatie)!.Gebouwen[plaats.Gebouw].Ruimten[plaats.Ruimte] : null;

    public Plandossier? FindPlan(string code) =>
        Plaatsen.Plannen.TryFind(code, out var plaats) ? FindLocatie(plaats.Locatie)!.Plannen[plaats.Plan] : null;

    /// <summary>With those locations as the facts tell them; one that the facts do not hold is gone.</summary>
    public Dossiers With(IReadOnlySet<string> codes, Feiten feiten, Convenantdata data)
    {
        var maker = new Locatiedossier.Maker(feiten, data);
        var nieuw = feiten.Locaties.Where(locatie => codes.Contains(locatie.Code)).ToDictionary(locatie => locatie.Code, maker.Maak);
        var wijzigingen = codes.SelectMany(code => Locatiewijziging.Tussen(FindLocatie(code), nieuw.GetValueOrDefault(code))).ToList();
        return With(wijzigingen, Plaatsen.With([.. wijzigingen.Select(rij => rij.Oud).OfType<Locatiedossier>()], [.. nieuw.Values]));
    }

    /// <summary>With those buildings and plans as they would be; what is unknown is left out.</summary>
    public Dossiers With(Feitwijziging wijziging, Convenantdata data)
    {
        var maker = new Locatiedossier.Maker(new Feiten(), data);
        var locaties = wijziging.Gebouwen.Keys.Select(code => FindGebouw(code)?.Gebouw.Locatie)
            .Concat(wijziging.Planstanden.Keys.Select(code => FindPlan(code)?.Plan.Locatie))
            .OfType<string>().Distinct();
        return With([.. locaties.Select(code => maker.Wijzig(FindLocatie(code)!, wijziging))], Plaatsen);
    }

    private Dossiers With(IReadOnlyList<Locatiewijziging> wijzigingen, Vindplaatsen plaatsen)
    {
        var (gemeenten, verschil) = MetGemeenten(wijzigingen);
        return new Dossiers
        {
            Locaties = Locaties.With(
                wijzigingen.Select(rij => rij.Oud).OfType<Locatiedossier>().Select(rij => rij.Locatie.Code),
                wijzigingen.Select(rij => rij.Nieuw).OfType<Locatiedossier>().Select(rij => KeyValuePair.Create(rij.Locatie.Code, rij))),
            Plaatsen = plaatsen,
            Gemeenten = gemeenten,
            Land = Land.Plus(verschil),
        };
    }

    private (Dictionary<string, Gemeentedossier> Gemeenten, Gebiedscijfers Verschil) MetGemeenten(IReadOnlyList<Locatiewijziging> wijzigingen)
    {
        var gemeenten = new Dictionary<string, Gemeentedossier>(Gemeenten);
        var verschillen = new List<Gebiedscijfers>();
        foreach (var groep in wijzigingen.GroupBy(wijziging => wijziging.Gemeente))
        {
            var verschil = Gebiedscijfers.Som([.. groep.Select(wijziging => wijziging.Verschil)]);
            verschillen.Add(verschil);
            gemeenten[groep.Key] = gemeenten.GetValueOrDefault(groep.Key, Gemeentedossier.Leeg).With([.. groep], verschil);
            if (gemeenten[groep.Key].Locaties.Length == 0) gemeenten.Remove(groep.Key);
        }
        return (gemeenten, Gebiedscijfers.Som(verschillen));
    }
}
