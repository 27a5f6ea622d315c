using Kantorentop.Application.Herprogrammering;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Three scenarios of one region of the example: one that the province shares, and two that are only for who made them.</summary>
public static class Voorbeeldscenarios
{
    private const string Regio = "Utrecht";
    private const string Gemeente = "GM0344";
    private const string Kanaalpoort = "UTR-KAN-001";
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly DateOnly Begin = new(2016, 1, 1);

    /// <summary>Puts them into the example once, as its last registraties; an example without plans has none.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Scenario>(contexts, SchrijfAsync, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        if (!await boek.HeeftLandAsync(ct)) return;
        var plannen = await PlannenAsync(boek.Db, ct);
        if (plannen.Count == 0) return;
        var (provincie, gemeente) = (Wie(Organisatiesoort.Provincie, "PV26", "provincie Utrecht"), Wie(Organisatiesoort.Gemeente, Gemeente, "gemeente Utrecht"));
        Voeg(boek, provincie, new("Alleen vastgestelde plannen", "Wat er gebeurt als alle plannen stoppen die nog niet zijn vastgesteld.", new()
        {
            Plannen = [.. plannen.Where(rij => rij.Stand.Status != Planstatus.Vastgesteld).Select(rij => new Planmaatregel(rij.Plan, Planingreep.Schrappen, Begin, Oppervlakte.Nul))],
        })).IsGedeeld = true;
        Voeg(boek, gemeente, new("Helft faseren, Kanaalpoort transformeren", null, new()
        {
            Plannen = [.. plannen.Where(rij => rij.Gemeente == Gemeente).Select(rij => new Planmaatregel(rij.Plan, Planingreep.Faseren, Begin, Helft(rij.Stand.Oppervlakte)))],
            Gebouwen = [new(Kanaalpoort, Onttrekking.Transformatie, Begin.AddMonths(6))],
        }));
        Voeg(boek, provincie, new("Minder vraag dan geraamd", "De vraag valt tegen: houden we dan plannen over?", new()
        {
            Plannen = [.. plannen.Where(rij => rij.Stand.Status == Planstatus.Structuurvisie).Select(rij => new Planmaatregel(rij.Plan, Planingreep.Schrappen, Begin, Oppervlakte.Nul))],
            Vraag = new(Begin, new Oppervlakte(150_000), new Oppervlakte(100_000), 20_000, new Oppervlakte(10_000)),
        }));
    }

    private static Scenario Voeg(Voorbeeldboek boek, Bevoegdheid door, Scenarioopzet opzet)
    {
        var sleutel = new Scenariosleutel(Regio, boek.Db.Set<Scenario>().Local.Count + 1);
        var scenario = opzet.Maak(sleutel, door, boek.Registreer("scenario-beginnen", $"herprogrammering {sleutel}", door.OrganisatieNaam));
        boek.Db.Add(scenario);
        return scenario;
    }

    /// <summary>The plans of the region that have something left.</summary>
    private static async Task<List<(string Plan, string Gemeente, Planstand Stand)>> PlannenAsync(KantorentopContext db, CancellationToken ct)
    {
        var rijen = await (
            from stand in db.Bekend<Planstand>()
            join plan in db.Bekend<Plan>() on stand.Plan equals plan.Code
            join locatie in db.Bekend<Locatie>() on plan.Locatie equals locatie.Code
            join lid in db.Bekend<Regiolidmaatschap>() on locatie.Gemeente equals lid.Gemeente
            where lid.Regio == Regio && lid.Tot == null && stand.Vanaf <= Vandaag && (stand.Tot == null || stand.Tot > Vandaag)
            orderby plan.Code
            select new { plan.Code, locatie.Gemeente, Stand = stand }).ToListAsync(ct);
        return [.. rijen.Where(rij => rij.Stand.Oppervlakte > Oppervlakte.Nul).Select(rij => (rij.Code, rij.Gemeente, rij.Stand))];
    }

    private static Oppervlakte Helft(Oppervlakte oppervlakte) => new(Math.Floor(oppervlakte.M2 / 2));

    private static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, string naam) =>
        new(null, "Voorbeeld", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = naam };
}
