using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>A wish to take over what a form showed.</summary>
/// <param name="OperatieId">Made by the server with the form.</param>
/// <param name="Blad">The scenario as it is now.</param>
/// <param name="Dag">The day whose figures become targets.</param>
/// <param name="Gezien">Per location the number of the text that the form showed.</param>
public sealed record Overnameverzoek(Guid OperatieId, Scenarioblad Blad, DateOnly Dag, IReadOnlyDictionary<string, long> Gezien);

/// <summary>
/// Makes the outcome of a scenario the targets of its locations in the draft agreement: the plan capacity that is left where it
/// changes plans, the stock that goes where it withdraws buildings. Other targets of the location stay as they are.
/// </summary>
public sealed class NeemScenarioOver(IDbContextFactory<KantorentopContext> contexts, BewaarOnderdeel bewaar)
{
    /// <summary>What it would change; without a draft there is nothing to change yet.</summary>
    public async Task<Overname> BereidVoorAsync(Bevoegdheid wie, Scenarioblad blad, DateOnly dag, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var concept = await db.Set<Afspraak>().AsNoTracking().AsSplitQuery()
            .Where(versie => versie.Regio == blad.Scenario.Regio).OrderByDescending(versie => versie.Versie).FirstOrDefaultAsync(ct);
        if (concept is not { IsBewerkbaar: true }) return new(null, dag, []);
        var doelen = await db.OnderdeelAsync<Locatiedoel>(new(concept.Regio, concept.Versie), ct);
        return new(concept, dag, [.. blad.Locaties.Where(rij => blad.Regio.Locaties.Contains(rij.Locatie)).Select(rij => Regel(rij.Locatie))]);

        Overnameregel Regel(Locatie locatie)
        {
            var rij = doelen.Find(doel => doel.Feit.Locatie == locatie.Code);
            var huidig = rij?.Feit ?? Locatiedoel.Leeg(locatie.Code);
            return new(locatie, huidig, Doel(huidig, blad, dag), rij?.Geopend ?? 0, Afspraakrechten.MagLocatieInvoeren(wie, blad.Regio.Partijen, locatie));
        }
    }

    /// <summary>Saves it; a target that someone else changed since it was shown is a conflict, and then nothing is saved.</summary>
    public async Task<Bewaring<Locatiedoel>> ExecuteAsync(Bevoegdheid wie, Overnameverzoek verzoek, CancellationToken ct = default)
    {
        var overname = await BereidVoorAsync(wie, verzoek.Blad, verzoek.Dag, ct);
        if (overname.Concept is not { } concept) return new([Afspraakfouten.NietBewerkbaar], []);
        var wijzigingen = overname.TeWijzigen
            .Select(regel => new Onderdeelwijziging<Locatiedoel>(regel.Nieuw, verzoek.Gezien.GetValueOrDefault(regel.Locatie.Code))).ToList();
        return wijzigingen.Count == 0
            ? new([], [])
            : await bewaar.LocatiedoelenAsync(new(wie, verzoek.OperatieId, new(concept.Regio, concept.Versie)), wijzigingen, ct);
    }

    /// <summary>The targets of a location with the outcome of the scenario on that day in them.</summary>
    private static Locatiedoel Doel(Locatiedoel huidig, Scenarioblad blad, DateOnly dag)
    {
        var gebied = Gebied.Locatie(huidig.Locatie);
        var capaciteit = blad.Doorrekening.Waarde(Cijfer.Publiekrechtelijk.Van(gebied, dag));
        var voorraad = blad.Doorrekening.Waarde(Cijfer.Voorraad.Van(gebied, dag));
        return huidig with
        {
            Plancapaciteit = capaciteit.Verschil is null or 0 ? huidig.Plancapaciteit : new Oppervlakte(capaciteit.Dan ?? 0),
            Onttrekken = voorraad.Verschil < 0 ? new Oppervlakte(-voorraad.Verschil.Value) : huidig.Onttrekken,
        };
    }
}
