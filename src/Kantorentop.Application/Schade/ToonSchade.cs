using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>What is recorded of article 4 for a location and for a decision, as far as someone may see it. Opening amounts leaves a line in the audit trail.</summary>
public sealed class ToonSchade(
    IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Plaatsbepaling plaatsen, Inzage inzage, Domeinklok klok)
{
    /// <summary>A location; null when there is none, or it is none of this person's business.</summary>
    public async Task<Locatieblad?> LocatieAsync(Bevoegdheid wie, string code, CancellationToken ct = default)
    {
        var kennis = houder.Huidig;
        if (kennis.FindLocatie(code) is not { } locatie) return null;
        await using var db = contexts.CreateDbContext();
        var plaats = plaatsen.Plaats(locatie, null);
        var plannen = kennis.Plannen(Gebied.Locatie(code), klok.Vandaag);
        var besluiten = await BesluitenAsync(db, wie, (locatie, [.. plannen.Select(rij => rij.Plan)]), ct);
        var tafel = await db.Bekend<Tafelpartij>().Where(rij => rij.Locatie == code).Select(rij => rij.Partij).ToListAsync(ct);
        var genoemd = tafel.ConvertAll(partij => new Organisatie(Organisatiesoort.Marktpartij, partij));
        var ontwikkelt = plannen.Any(rij => Schaderechten.MagZien(wie, plaatsen.Plaats(locatie, rij.Plan).Ligging, genoemd));
        if (!ontwikkelt && besluiten.Count == 0 && !Schaderechten.MagZien(wie, plaats.Ligging, genoemd)) return null;
        var mag = Schaderechten.MagBedragen(wie, locatie.Gemeente, genoemd);
        if (mag) await inzage.NoteerAsync(wie, $"risicoanalyse {code}", ct);
        var (analyse, versie) = await AnalyseAsync(db, code, mag ? tafel : null, ct);
        return new Locatieblad(locatie, kennis.Indeling.FindGemeente(locatie.Gemeente, klok.Vandaag)?.Naam ?? locatie.Gemeente, Zichtbaar(wie, plannen, mag))
        {
            Analyse = analyse,
            Versie = versie,
            MagBedragen = mag,
            MagInvoeren = Schaderechten.MagInvoeren(wie, locatie.Gemeente),
            Besluiten = besluiten,
            ZonderBesluit = await ZonderBesluitAsync(db, wie, [.. plannen.Select(rij => rij.Plan)], ct),
        };
    }

    /// <summary>A decision; null when there is none, or it is none of this person's business.</summary>
    public async Task<Besluitblad?> BesluitAsync(Bevoegdheid wie, Guid sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await db.Bekend<Capaciteitsbesluit>().Where(besluit => besluit.Sleutel == sleutel).MetNummers().SingleOrDefaultAsync(ct);
        if (rij is null || await plaatsen.VanBesluitAsync(db, rij.Feit, ct) is not { } plaats) return null;
        var bladen = await new Besluitlezer(db, wie).LeesAsync([rij], _ => plaats, ct);
        if (bladen is [{ MagBedragen: true }]) await inzage.NoteerAsync(wie, $"kostenafspraak bij {rij.Feit.Onderwerp}", ct);
        return bladen.SingleOrDefault() is { } blad ? blad with { Hersteld = await HersteldAsync(db, sleutel, ct) } : null;
    }

    /// <summary>The cuts of a plan with the decisions under them; empty for who may not see the plan.</summary>
    public async Task<IReadOnlyList<Schrapping>> SchrappingenAsync(Bevoegdheid wie, string plan, CancellationToken ct = default)
    {
        if (houder.Huidig.FindPlan(plan) is not { } rij) return [];
        await using var db = contexts.CreateDbContext();
        return await SchrappingenAsync(db, wie, [rij], ct);
    }

    private static async Task<IReadOnlyList<Herstelblad>> HersteldAsync(KantorentopContext db, Guid sleutel, CancellationToken ct) =>
        [
            .. (await db.Bekend<Besluitherstel>().Where(herstel => herstel.Besluit == sleutel)
                .Join(db.Registraties, herstel => EF.Property<long>(herstel, Vastleggingen.Geopend), boeking => boeking.Nummer, (herstel, boeking) => new { herstel, boeking.Ogenblik, boeking.Organisatie })
                .ToListAsync(ct)).OrderBy(rij => rij.herstel.Nummer).Select(rij => new Herstelblad(rij.herstel, rij.Ogenblik, rij.Organisatie)),
        ];

    private IReadOnlyList<(Plan Plan, Planstand? Stand)> Zichtbaar(Bevoegdheid wie, IReadOnlyList<(Plan Plan, Planstand? Stand)> plannen, bool aanTafel) =>
        [.. plannen.Where(rij => aanTafel || houder.Huidig.MagPlan(wie, rij.Plan.Code, klok.Vandaag))];

    private async Task<IReadOnlyList<Schrapping>> ZonderBesluitAsync(KantorentopContext db, Bevoegdheid wie, IReadOnlyList<Plan> plannen, CancellationToken ct) =>
        [.. (await SchrappingenAsync(db, wie, plannen, ct)).Where(schrapping => !schrapping.IsGedekt)];

    private async Task<IReadOnlyList<Schrapping>> SchrappingenAsync(KantorentopContext db, Bevoegdheid wie, IReadOnlyList<Plan> plannen, CancellationToken ct)
    {
        var codes = plannen.Where(plan => houder.Huidig.MagPlan(wie, plan.Code, klok.Vandaag)).Select(plan => plan.Code).ToList();
        if (codes.Count == 0) return [];
        var standen = await db.Bekend<Planstand>().Where(stand => codes.Contains(stand.Plan)).ToListAsync(ct);
        var besluiten = await db.Bekend<Capaciteitsbesluit>().Where(besluit => codes.Contains(besluit.Plan!) && besluit.Genomen != null).ToListAsync(ct);
        return [.. standen.GroupBy(stand => stand.Plan).OrderBy(plan => plan.Key, StringComparer.Ordinal).SelectMany(plan => Kostendekking.Van(plan, besluiten))];
    }

    private async Task<IReadOnlyList<Besluitblad>> BesluitenAsync(KantorentopContext db, Bevoegdheid wie, (Locatie Locatie, IReadOnlyList<Plan> Plannen) waar, CancellationToken ct)
    {
        var (locatie, perCode) = (waar.Locatie, waar.Plannen.ToDictionary(plan => plan.Code));
        var codes = perCode.Keys.ToList();
        var rijen = await db.Bekend<Capaciteitsbesluit>().Where(besluit => codes.Contains(besluit.Plan!) || besluit.Locatie == locatie.Code).MetNummers().ToListAsync(ct);
        var bladen = await new Besluitlezer(db, wie).LeesAsync(rijen, besluit => plaatsen.Plaats(locatie, besluit.Plan is { } plan ? perCode[plan] : null), ct);
        return [.. bladen.OrderBy(blad => blad.Besluit.Genomen is not null).ThenByDescending(blad => blad.Besluit.Genomen).ThenBy(blad => blad.Besluit.Plan, StringComparer.Ordinal)];
    }

    // Without a place at the table the lines are not even asked of the database.
    private static async Task<(Analysedossier? Dossier, long Versie)> AnalyseAsync(KantorentopContext db, string locatie, List<string>? tafel, CancellationToken ct)
    {
        var rij = await db.Bekend<Risicoanalyse>().Where(analyse => analyse.Locatie == locatie).MetNummers().SingleOrDefaultAsync(ct);
        if (rij is null) return (null, 0);
        if (tafel is null) return (new Analysedossier(rij.Feit with { Toelichting = null }, [], []), rij.Geopend);
        var regels = await db.Bekend<Analyseregel>().Where(regel => regel.Locatie == locatie).OrderBy(regel => regel.Plan).ToListAsync(ct);
        return (new Analysedossier(rij.Feit, regels, tafel), rij.Geopend);
    }
}
