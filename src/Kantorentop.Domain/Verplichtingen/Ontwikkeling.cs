using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// What a party develops, up to a day: buildings that it owned when building began (or, if that day is unknown, on delivery),
/// in aanbouw or delivered in the years of the covenant; buildings that it took out of the stock; plans with room left; and the projects
/// that it tells of, as far as they are not among the first two (<see cref="Projecttelling"/>).
/// </summary>
internal sealed class Ontwikkeling
{
    private readonly DateOnly _op;
    private readonly DateOnly _tot;
    private readonly string _partij;
    private readonly Snapshot _snapshot;

    public Ontwikkeling(Snapshot snapshot, Partij partij, DateOnly op, IReadOnlyList<Project>? projecten = null)
    {
        _op = op;
        _tot = op < snapshot.Data.LaatsteDag ? op : snapshot.Data.LaatsteDag;
        _partij = partij.Code;
        _snapshot = snapshot;
        var gebouwen = snapshot.Bezit.GebouwenVan(partij.Code).ToList();
        var gebouwd = gebouwen.Where(rij => IsNieuwbouw(rij.Gebouw) && rij.Gebouw.EigenaarOp(Besluit(rij.Gebouw.Gebouw)!.Value) == _partij).ToList();
        var onttrokken = gebouwen.Where(rij => IsOnttrokken(rij.Gebouw) && Laatste(rij.Gebouw) == _partij).ToList();
        Feiten = [.. gebouwd.Select(rij => Feit(rij, Projectsoort.Nieuwbouw)), .. onttrokken.Select(rij => Feit(rij, Werk(rij.Gebouw)))];
        var tellend = Projecttelling.Tellend([.. (projecten ?? []).Where(project => project.Partij == _partij)], Feiten, IsFeit)
            .Where(project => project.TeltOp(op, snapshot.Data)).ToList();
        var eigen = tellend.Where(project => project.IsToevoeging).Select(Verteld).ToList();
        Nieuwbouw = [.. gebouwd.Select(rij => Gebouwd(rij.Locatie, rij.Gebouw)).Concat(eigen).DistinctBy(onderwerp => (onderwerp.Soort, onderwerp.Code))];
        Toevoeging = [.. Nieuwbouw.Concat(snapshot.Bezit.PlannenVan(partij.Code).Select(rij => Gepland(rij.Locatie, rij.Plan)).OfType<Onderwerp>())
            .DistinctBy(onderwerp => (onderwerp.Soort, onderwerp.Code))];
        Stand = new(
        [
            .. gebouwd.Select(rij => Regel(Gebouwd(rij.Locatie, rij.Gebouw), Projectsoort.Nieuwbouw)),
            .. onttrokken.Select(rij => Regel(Onttrokken(rij.Locatie, rij.Gebouw), Werk(rij.Gebouw))),
            .. tellend.Select(Regel),
        ]);
    }

    /// <summary>What the facts count.</summary>
    public IReadOnlyList<Ontwikkelfeit> Feiten { get; }

    /// <summary>
    /// Buildings, with the perspective on the day of decision [conv]: the start of building, or delivery when that is unknown; and projects
    /// of new build, with the perspective on the day of the permit.
    /// </summary>
    public IReadOnlyList<Onderwerp> Nieuwbouw { get; }

    /// <summary>The same and the plans with room left, with the perspective on the day itself: nothing is decided yet.</summary>
    public IReadOnlyList<Onderwerp> Toevoeging { get; }

    /// <summary>The shares and sums of art. 8.2, 8.3 and 8.5.</summary>
    public Ontwikkelstand Stand { get; }

    private static DateOnly? Besluit(Gebouw gebouw) => gebouw.Bouwstart ?? gebouw.Opgeleverd;

    private static Projectsoort Werk(Gebouwdossier gebouw) =>
        gebouw.Gebouw.Onttrekking == Onttrekking.Sloop ? Projectsoort.Sloop : Projectsoort.Transformatie;

    private static string? Laatste(Gebouwdossier gebouw) => gebouw.EigenaarOp(gebouw.Gebouw.Onttrokken!.Value.AddDays(-1));

    private static Ontwikkelfeit Feit((Locatiedossier Locatie, Gebouwdossier Gebouw) rij, Projectsoort soort) =>
        new(rij.Gebouw.Gebouw.Code, rij.Locatie.Locatie.Code, soort);

    private bool IsNieuwbouw(Gebouwdossier gebouw) =>
        Besluit(gebouw.Gebouw) is { } besluit
        && besluit <= _tot
        && (gebouw.Gebouw.Opgeleverd is null || gebouw.Gebouw.Opgeleverd >= Convenantdata.Referentiedatum);

    private bool IsOnttrokken(Gebouwdossier gebouw) =>
        gebouw.Gebouw.Onttrokken is { } dag
        && Convenantdata.Referentiedatum <= dag && dag <= _tot
        && gebouw.Gebouw.Onttrekking is Onttrekking.Sloop or Onttrekking.Transformatie;

    /// <summary>Whether the facts count a building for a kind of work, for whichever party.</summary>
    private bool IsFeit(string code, Projectsoort soort) => _snapshot.FindGebouwdossier(code) is { } gebouw && soort switch
    {
        Projectsoort.Nieuwbouw => IsNieuwbouw(gebouw) && gebouw.EigenaarOp(Besluit(gebouw.Gebouw)!.Value) is not null,
        Projectsoort.Herontwikkeling => false,
        _ => IsOnttrokken(gebouw) && Werk(gebouw) == soort && Laatste(gebouw) is not null,
    };

    private Ontwikkelregel Regel(Onderwerp onderwerp, Projectsoort soort) => new(_partij, soort, onderwerp.Sinds!.Value, onderwerp.Oppervlakte ?? Oppervlakte.Nul)
    {
        Gebouw = onderwerp.Code,
        Perspectief = onderwerp.Perspectief,
        IsHerstructurering = onderwerp.IsHerstructurering,
        Vergunningperspectief = onderwerp.Perspectief,
    };

    private Ontwikkelregel Regel(Project project) => new(_partij, project.Soort, project.Besluit, project.Oppervlakte)
    {
        Gebouw = project.Gebouw,
        Project = project.Sleutel,
        Perspectief = _snapshot.ToekomstperspectiefOp(project.Locatie, project.Besluit),
        IsHerstructurering = _snapshot.IsHerstructureringsgebied(project.Locatie, project.Besluit),
        Vergunningperspectief = _snapshot.ToekomstperspectiefOp(project.Locatie, project.Toetsdag),
    };

    private Onderwerp Verteld(Project project)
    {
        var (soort, code) = Projectplicht.Onderwerp(project);
        return new Onderwerp(soort, code, project.Naam)
        {
            Locatie = project.Locatie,
            Perspectief = _snapshot.ToekomstperspectiefOp(project.Locatie, project.Toetsdag),
            IsHerstructurering = _snapshot.IsHerstructureringsgebied(project.Locatie, project.Toetsdag),
            Sinds = project.Toetsdag,
            Oppervlakte = project.Oppervlakte,
        };
    }

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
}
