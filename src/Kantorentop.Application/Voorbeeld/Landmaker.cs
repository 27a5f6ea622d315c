using Kantorentop.Domain.Partijen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Makes the example subject by subject, each from its own series of the seed.</summary>
internal sealed class Landmaker(Toeval toeval)
{
    private readonly IReadOnlyList<Regioprofiel> _regios = Regioprofiel.Load();

    /// <summary>The registraties of the whole country.</summary>
    public IReadOnlyList<Voorbeeldregistratie> Make()
    {
        var partijen = new Partijmaker(toeval.Fork("partijen")).Make();
        var eigenaren = new Eigenaren(toeval.Fork("eigenaren"), partijen);
        var voorraad = Voorraad(eigenaren);
        var balansen = _regios.Select(regio => Regiobalans.Of(regio, Panden(voorraad, regio.Telt))).ToList();
        var elders = Regiobalans.Elders(Panden(voorraad, gemeente => !_regios.Any(regio => regio.Telt(gemeente))));
        var planmaker = new Planmaker(toeval.Fork("plannen"), eigenaren);
        var plannen = balansen.Append(elders).SelectMany(planmaker.Make).ToLookup(plan => plan.Locatie.Locatie.Gemeente);
        var gemeenten = Gemeenten(voorraad, plannen);
        return Tijdlijn.Order(toeval.Fork("namen"), Momenten(partijen, balansen, gemeenten));
    }

    private List<(Gemeenteprofiel Gemeente, IReadOnlyList<Pand> Panden)> Voorraad(Eigenaren eigenaren)
    {
        var land = new Locatienamen(toeval.Fork("locaties")).Make()
            .Select(gemeente => (gemeente, Buildings(gemeente, eigenaren))).ToList();
        new Leegstandsverdeling(toeval.Fork("leegstand")).Apply(land);
        foreach (var (gemeente, panden) in land)
        {
            var eigen = toeval.Fork("standen" + gemeente.Code);
            var standen = new Standenmaker(eigen);
            foreach (var pand in panden) standen.Fill(pand);
            new Onttrekkingen(eigen.Fork("onttrekkingen")).Apply(panden);
            new Splitsingen(eigen.Fork("splitsingen")).Apply(panden);
            new Verkopen(eigen.Fork("verkopen"), eigenaren).Apply(panden);
        }

        return land;
    }

    private IReadOnlyList<Pand> Buildings(Gemeenteprofiel gemeente, Eigenaren eigenaren) =>
        new Gebouwmaker(toeval.Fork("gebouwen" + gemeente.Code), gemeente, eigenaren).Make(VasteGebouwen.Load(gemeente));

    private List<Voorbeeldgemeente> Gemeenten(
        List<(Gemeenteprofiel Gemeente, IReadOnlyList<Pand> Panden)> voorraad, ILookup<string, Planopzet> plannen) =>
    [
        .. voorraad.Select(deel =>
        {
            var aanduidingen = new Aanduidingen(toeval.Fork("aanduidingen" + deel.Gemeente.Code));
            return new Voorbeeldgemeente(deel.Gemeente, deel.Panden, [.. plannen[deel.Gemeente.Code]],
                aanduidingen.Make(deel.Gemeente, IsBelangrijk(deel.Gemeente.Code)), [.. aanduidingen.Renewals(deel.Gemeente)]);
        }),
    ];

    private IEnumerable<Moment> Momenten(IReadOnlyList<Partij> partijen, List<Regiobalans> balansen, List<Voorbeeldgemeente> gemeenten)
    {
        var secretariaat = new Secretariaatstijdlijn(toeval.Fork("secretariaat"));
        var provincie = new Provincietijdlijn(toeval.Fork("provincies"));
        var eigendommen = gemeenten.GroupBy(gemeente => gemeente.Profiel.Gemeente.Provincie, gemeente => gemeente.Panden);
        return secretariaat.Parties(partijen)
            .Concat(_regios.Zip(balansen, provincie.Make).SelectMany(momenten => momenten))
            .Concat(eigendommen.SelectMany(groep => secretariaat.Owners(groep.Key, groep.SelectMany(panden => panden))))
            .Concat(gemeenten.SelectMany(Momenten));
    }

    private IReadOnlyList<Moment> Momenten(Voorbeeldgemeente gemeente) =>
        new Gemeentetijdlijn(toeval.Fork("tijdlijn" + gemeente.Profiel.Code)).Make(gemeente, IsBelangrijk(gemeente.Profiel.Code));

    private bool IsBelangrijk(string gemeente) => _regios.Any(regio => regio.Regio.Belangrijkste && regio.Telt(gemeente));

    private static List<Pand> Panden(IEnumerable<(Gemeenteprofiel Gemeente, IReadOnlyList<Pand> Panden)> voorraad, Func<string, bool> telt) =>
        [.. voorraad.Where(deel => telt(deel.Gemeente.Code)).SelectMany(deel => deel.Panden)];
}
