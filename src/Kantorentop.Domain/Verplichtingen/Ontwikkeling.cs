using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// What a party develops, up to a day: buildings that it owned when building began (or, if that day is unknown, on delivery),
/// in aanbouw or delivered in the years of the covenant; buildings that it took out of the stock; and plans with room left.
/// </summary>
internal sealed class Ontwikkeling
{
    private readonly DateOnly _op;
    private readonly DateOnly _tot;
    private readonly string _partij;

    public Ontwikkeling(Snapshot snapshot, Partij partij, DateOnly op)
    {
        _op = op;
        _tot = op < snapshot.Data.LaatsteDag ? op : snapshot.Data.LaatsteDag;
        _partij = partij.Code;
        var gebouwen = snapshot.Bezit.GebouwenVan(partij.Code).ToList();
        Nieuwbouw = [.. gebouwen.Where(rij => IsNieuwbouw(rij.Gebouw)).Select(rij => Gebouwd(rij.Locatie, rij.Gebouw))];
        Plannen = [.. snapshot.Bezit.PlannenVan(partij.Code).Select(rij => Gepland(rij.Locatie, rij.Plan)).OfType<Onderwerp>()];
        var onttrokken = gebouwen.Where(rij => IsOnttrokken(rij.Gebouw)).Select(rij => Onttrokken(rij.Locatie, rij.Gebouw));
        Nieuwbouwaandeel = Aandeel(Nieuwbouw, onderwerp => onderwerp.Perspectief == Toekomstperspectief.Groei);
        Ontwikkelaandeel = Aandeel([.. Nieuwbouw, .. onttrokken], onderwerp => onderwerp.Perspectief is not (null or Toekomstperspectief.Groei));
    }

    /// <summary>Buildings, with the perspective on the day of decision [conv]: the start of building, or delivery when that is unknown.</summary>
    public IReadOnlyList<Onderwerp> Nieuwbouw { get; }

    /// <summary>Plans, with the perspective on the day itself: nothing is decided yet.</summary>
    public IReadOnlyList<Onderwerp> Plannen { get; }

    /// <summary>Share of new build in Groeigebieden (art. 8.2).</summary>
    public Aandeel Nieuwbouwaandeel { get; }

    /// <summary>Share of new build, demolition and transformation in the other three types (art. 8.3).</summary>
    public Aandeel Ontwikkelaandeel { get; }

    private static DateOnly? Besluit(Gebouw gebouw) => gebouw.Bouwstart ?? gebouw.Opgeleverd;

    private bool IsNieuwbouw(Gebouwdossier gebouw) =>
        Besluit(gebouw.Gebouw) is { } besluit
        && besluit <= _tot
        && (gebouw.Gebouw.Opgeleverd is null || gebouw.Gebouw.Opgeleverd >= Convenantdata.Referentiedatum)
        && gebouw.EigenaarOp(besluit) == _partij;

    private bool IsOnttrokken(Gebouwdossier gebouw) =>
        gebouw.Gebouw.Onttrokken is { } dag
        && Convenantdata.Referentiedatum <= dag && dag <= _tot
        && gebouw.Gebouw.Onttrekking is Onttrekking.Sloop or Onttrekking.Transformatie
        && gebouw.EigenaarOp(dag.AddDays(-1)) == _partij;

    private Onderwerp Gebouwd(Locatiedossier locatie, Gebouwdossier gebouw) =>
        Project(locatie, gebouw, Besluit(gebouw.Gebouw)!.Value) with { Oppervlakte = gebouw.OppervlakteOp(gebouw.Gebouw.Opgeleverd ?? _op) };

    private static Onderwerp Onttrokken(Locatiedossier locatie, Gebouwdossier gebouw)
    {
        var dag = gebouw.Gebouw.Onttrokken!.Value;
        return Project(locatie, gebouw, dag) with { Oppervlakte = gebouw.OppervlakteOp(dag.AddDays(-1)) };
    }

    private static Onderwerp Project(Locatiedossier locatie, Gebouwdossier gebouw, DateOnly besluit) =>
        new(Onderwerpsoort.Gebouw, gebouw.Gebouw.Code, gebouw.Gebouw.Naam)
        {
            Locatie = locatie.Locatie.Code,
            Perspectief = locatie.AanduidingOp(besluit)?.Toekomstperspectief,
            IsHerstructurering = locatie.IsHerstructureringOp(besluit),
            Sinds = besluit,
            Gebouwen = 1,
        };

    private Onderwerp? Gepland(Locatiedossier locatie, Plandossier plan)
    {
        if (plan.StandOp(_op) is not { } stand || stand.Oppervlakte == Oppervlakte.Nul) return null;
        var aanduiding = locatie.AanduidingOp(_op);
        return new Onderwerp(Onderwerpsoort.Plan, plan.Plan.Code, plan.Plan.Naam)
        {
            Locatie = locatie.Locatie.Code,
            Perspectief = aanduiding?.Toekomstperspectief,
            Sinds = aanduiding?.Vanaf > plan.Begin ? aanduiding.Vanaf : plan.Begin,
            Oppervlakte = stand.Oppervlakte,
        };
    }

    private static Aandeel Aandeel(IReadOnlyList<Onderwerp> delen, Func<Onderwerp, bool> telt) => new(
        Som(delen.Where(telt)),
        Som(delen.Where(deel => deel.Perspectief is null && !deel.IsHerstructurering)),
        Som(delen));

    private static Oppervlakte Som(IEnumerable<Onderwerp> delen) =>
        Oppervlakte.VanHonderdsten(delen.Sum(deel => deel.Oppervlakte?.Honderdsten ?? 0));
}
