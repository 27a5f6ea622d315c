using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>An act on one scenario.</summary>
/// <param name="Door">Who asks.</param>
/// <param name="OperatieId">Made by the server with the form.</param>
/// <param name="Sleutel">The scenario.</param>
/// <param name="Gezien">The version that the form showed; null for an act that does not depend on what it says.</param>
public sealed record Scenarioverzoek(Bevoegdheid Door, Guid OperatieId, Scenariosleutel Sleutel, long? Gezien = null);

/// <summary>What every write on a scenario shares.</summary>
public sealed class Scenarioschrijver(Registratieboek boek, Snapshothouder snapshots, Domeinklok klok)
{
    internal Snapshot Cijfers => snapshots.Huidig;

    internal DateOnly Vandaag => klok.Vandaag;

    /// <summary>The governments of a region today; null when there is no such region.</summary>
    internal Regiopartijen? Partijen(string regio) =>
        Cijfers.Indeling.FindKantorenregio(regio) is null ? null : Regiopartijen.Van(Cijfers.Indeling, regio, Vandaag);

    /// <summary>Changes a scenario of the own organisation.</summary>
    internal Task<Uitkomst> WijzigAsync(
        Scenarioverzoek verzoek, string soort, Func<KantorentopContext, Scenario, Uitkomst> doe, CancellationToken ct)
    {
        var handeling = new Handeling(verzoek.OperatieId, soort, $"herprogrammering {verzoek.Sleutel}", verzoek.Door);
        return boek.LegVastAsync(handeling, async (sessie, token) =>
        {
            var scenario = await sessie.Db.Set<Scenario>().AsSplitQuery().SingleOrDefaultAsync(
                rij => rij.Regio == verzoek.Sleutel.Regio && rij.Nummer == verzoek.Sleutel.Nummer, token);
            if (MagNiet(verzoek, scenario) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            var uitkomst = doe(sessie.Db, scenario!);
            if (uitkomst.IsGelukt && sessie.Db.ChangeTracker.HasChanges()) scenario!.Versie = sessie.Nummer;
            return uitkomst;
        }, ct);
    }

    /// <summary>Adds a scenario of the own organisation, and gives its number.</summary>
    internal async Task<Uitkomst<int?>> VoegToeAsync(
        Scenarioverzoek verzoek, string soort, Func<KantorentopContext, CancellationToken, Task<Scenarioopzet?>> maak, CancellationToken ct)
    {
        int? nummer = null;
        var (door, operatie, (regio, _), _) = verzoek;
        var uitkomst = await boek.LegVastAsync(new Handeling(operatie, soort, $"herprogrammering {regio}", door), async (sessie, token) =>
        {
            if (Partijen(regio) is not { } partijen || !Scenariorechten.MagZien(door, partijen)) return Uitkomst.Mislukt(Scenariofouten.NietGevonden);
            if (!Scenariorechten.MagMaken(door, partijen)) return Uitkomst.Mislukt(Scenariofouten.GeenRecht);
            if (await IsVolAsync(sessie.Db, door.Organisatie!.Value, regio, token)) return Uitkomst.Mislukt(Scenariofouten.TeVeelScenarios);
            if (await maak(sessie.Db, token) is not { } opzet) return Uitkomst.Mislukt(Scenariofouten.NietGevonden);
            nummer = 1 + (await sessie.Db.Set<Scenario>().Where(rij => rij.Regio == regio).MaxAsync(rij => (int?)rij.Nummer, token) ?? 0);
            sessie.Db.Add(opzet.Maak(new(regio, nummer.Value), door, sessie.Nummer));
            return Uitkomst.Gelukt;
        }, ct);
        return new(nummer, uitkomst.Meldingen);
    }

    private Melding? MagNiet(Scenarioverzoek verzoek, Scenario? scenario)
    {
        if (scenario is null || Partijen(scenario.Regio) is not { } partijen) return Scenariofouten.NietGevonden;
        if (!Scenariorechten.MagLezen(verzoek.Door, partijen, scenario.Eigenaar, scenario.IsGedeeld)) return Scenariofouten.NietGevonden;
        if (!Scenariorechten.MagWijzigen(verzoek.Door, partijen, scenario.Eigenaar)) return Scenariofouten.GeenRecht;
        return verzoek.Gezien is { } gezien && gezien != scenario.Versie ? Scenariofouten.Verouderd : null;
    }

    private static async Task<bool> IsVolAsync(KantorentopContext db, Organisatie eigenaar, string regio, CancellationToken ct) =>
        await db.Set<Scenario>().CountAsync(
            rij => rij.Regio == regio && rij.Eigenaarsoort == eigenaar.Soort && rij.Eigenaarsleutel == eigenaar.Sleutel, ct)
        >= Scenariofouten.MeesteScenarios;
}

/// <summary>What a new scenario begins with.</summary>
internal sealed record Scenarioopzet(string Naam, string? Toelichting, Maatregelen Maatregelen)
{
    public Scenario Maak(Scenariosleutel sleutel, Bevoegdheid door, long registratie)
    {
        var scenario = new Scenario
        {
            Regio = sleutel.Regio,
            Nummer = sleutel.Nummer,
            Eigenaarsoort = door.Organisatie!.Value.Soort,
            Eigenaarsleutel = door.Organisatie.Value.Sleutel,
            Eigenaarnaam = door.OrganisatieNaam,
            Naam = Naam,
            Toelichting = Toelichting,
            Versie = registratie,
        };
        scenario.Neem(Maatregelen);
        return scenario;
    }
}
