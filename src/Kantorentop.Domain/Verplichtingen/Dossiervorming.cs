using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Makes the dossiers of parties on a day from what they own and develop.</summary>
/// <param name="snapshot">The facts.</param>
/// <param name="op">The day.</param>
/// <param name="opschortingen">The findings of art. 12.2; null for none.</param>
/// <param name="projecten">What parties tell of their projects; null for none.</param>
public sealed class Dossiervorming(Snapshot snapshot, DateOnly op, IReadOnlyList<Opschorting>? opschortingen = null, IReadOnlyList<Project>? projecten = null)
{
    private readonly ILookup<string, Project> _projecten = (projecten ?? []).ToLookup(project => project.Partij);

    private readonly Dictionary<string, Transformatieplichtgebouw> _plichten =
        snapshot.Transformatieplicht(Gebied.Land, op).Gebouwen.ToDictionary(plicht => plicht.Gebouw);

    /// <summary>The dossier of a party, with the evidence that it gave.</summary>
    public Partijdossier Vorm(Partij partij, IReadOnlyList<Bewijs> bewijzen) => Vorm(partij, bewijzen, []);

    /// <summary>The same, with what happened that asks something of the party.</summary>
    public Partijdossier Vorm(Partij partij, IReadOnlyList<Bewijs> bewijzen, IReadOnlyList<Aanleiding> aanleidingen)
    {
        var ontwikkeling = new Ontwikkeling(snapshot, partij, op, [.. _projecten[partij.Code]]);
        var bezit = snapshot.Bezit.GebouwenVan(partij.Code)
            .Where(rij => rij.Gebouw.Bestaand.Bevat(op.DayNumber) && rij.Gebouw.EigenaarOp(op) == partij.Code)
            .ToList();
        return new Partijdossier(partij)
        {
            Bewijzen = bewijzen,
            Aanleidingen = aanleidingen,
            Opschortingen = Opschortingsregels.Leden(opschortingen ?? [], op),
            Eerder = [.. bewijzen.Select(bewijs => Eerder(bewijs.Sleutel)).OfType<Onderwerp>()],
            Onderwerpen = new Dictionary<Grondslag, IReadOnlyList<Onderwerp>>
            {
                [Grondslag.BezitOpLocatie] = [.. bezit.GroupBy(rij => rij.Locatie, rij => rij.Gebouw).Select(Bezit)],
                [Grondslag.Transformatieplicht] = [.. bezit.Select(rij => Plichtig(rij.Locatie, rij.Gebouw)).OfType<Onderwerp>()],
                [Grondslag.Nieuwbouw] = ontwikkeling.Nieuwbouw,
                [Grondslag.Toevoeging] = ontwikkeling.Toevoeging,
                [Grondslag.Nieuwbouwaandeel] = [Aandeel(partij, ontwikkeling.Stand.Nieuwbouwaandeel)],
                [Grondslag.Ontwikkelaandeel] = [Aandeel(partij, ontwikkeling.Stand.Ontwikkelaandeel)],
            },
        };
    }

    private static Onderwerp Aandeel(Partij partij, Aandeel aandeel) =>
        new(Onderwerpsoort.Partij, partij.Code, partij.Naam) { Aandeel = aandeel };

    private Onderwerp Bezit(IGrouping<Locatiedossier, Gebouwdossier> groep)
    {
        var aanduiding = groep.Key.AanduidingOp(op);
        return new Onderwerp(Onderwerpsoort.Locatie, groep.Key.Locatie.Code, groep.Key.Locatie.Naam)
        {
            Locatie = groep.Key.Locatie.Code,
            Perspectief = aanduiding?.Toekomstperspectief,
            Sinds = Laatste(aanduiding?.Vanaf, groep.Min(gebouw => Laatste(gebouw.Gebouw.Opgeleverd, gebouw.EigendomOp(op)?.Vanaf))),
            Oppervlakte = Oppervlakte.VanHonderdsten(groep.Sum(gebouw => gebouw.OppervlakteOp(op).Honderdsten)),
            Gebouwen = groep.Count(),
        };
    }

    private Onderwerp? Plichtig(Locatiedossier locatie, Gebouwdossier gebouw) => _plichten.TryGetValue(gebouw.Gebouw.Code, out var plicht)
        ? new Onderwerp(Onderwerpsoort.Gebouw, gebouw.Gebouw.Code, gebouw.Gebouw.Naam)
        {
            Locatie = locatie.Locatie.Code,
            Perspectief = locatie.AanduidingOp(op)?.Toekomstperspectief,
            Sinds = Laatste(plicht.VerschuldigdSinds, gebouw.EigendomOp(op)?.Vanaf),
            Oppervlakte = new Oppervlakte(plicht.Oppervlakte),
            LeegSinds = plicht.LeegSinds,
            Gebouwen = 1,
        }
        : null;

    /// <summary>Name and place of a thing that was answered, whatever the facts say of it now.</summary>
    private Onderwerp? Eerder(Verplichtingsleutel sleutel) => sleutel.Soort switch
    {
        Onderwerpsoort.Gebouw when snapshot.FindGebouw(sleutel.Code) is { } gebouw => Eerder(sleutel, gebouw.Naam, gebouw.Locatie),
        Onderwerpsoort.Plan when snapshot.FindPlan(sleutel.Code) is { } plan => Eerder(sleutel, plan.Naam, plan.Locatie),
        Onderwerpsoort.Locatie when snapshot.FindLocatie(sleutel.Code) is { } locatie => Eerder(sleutel, locatie.Naam, locatie.Code),
        Onderwerpsoort.Project when projecten?.FirstOrDefault(project => project.Code == sleutel.Code) is { } project => Eerder(sleutel, project.Naam, project.Locatie),
        _ => null,
    };

    private static Onderwerp Eerder(Verplichtingsleutel sleutel, string naam, string locatie) =>
        new(sleutel.Soort, sleutel.Code, naam) { Locatie = locatie };

    private static DateOnly? Laatste(DateOnly? een, DateOnly? ander) => een is null || ander > een ? ander ?? een : een;
}
