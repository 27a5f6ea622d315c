using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>The locations with a plan or a decision of someone's area: has each its risk analysis, which decisions are there. It shows no amounts.</summary>
public sealed class ToonSchadeoverzicht(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Schadebereik bereik, Domeinklok klok)
{
    /// <summary>A page of the overview, by municipality and name.</summary>
    public async Task<Schadeoverzicht> ExecuteAsync(Bevoegdheid wie, int blad, CancellationToken ct = default)
    {
        var kennis = houder.Huidig;
        await using var db = contexts.CreateDbContext();
        var zichtbaar = (await bereik.Locaties(db, wie).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var zonderPlan = await db.Bekend<Capaciteitsbesluit>().Where(besluit => besluit.Locatie != null).Select(besluit => besluit.Locatie!).ToListAsync(ct);
        var locaties = kennis.Plannen(Gebied.Land, klok.Vandaag).Select(rij => rij.Plan.Locatie).Concat(zonderPlan).Distinct().Where(zichtbaar.Contains)
            .Select(kennis.FindLocatie).OfType<Locatie>()
            .OrderBy(locatie => Gemeente(kennis, locatie), StringComparer.Ordinal).ThenBy(locatie => locatie.Naam, StringComparer.Ordinal).ToList();
        var alle = bereik.Locaties(db, wie);
        var metAnalyse = await db.Bekend<Risicoanalyse>().CountAsync(analyse => alle.Contains(analyse.Locatie), ct);
        var indeling = new Bladindeling(locaties.Count, Schadeoverzicht.PerBlad, blad);
        return new(await RegelsAsync(db, wie, [.. indeling.Van(locaties)], ct), locaties.Count, metAnalyse, indeling.Blad);
    }

    private async Task<IReadOnlyList<Schaderegel>> RegelsAsync(KantorentopContext db, Bevoegdheid wie, IReadOnlyList<Locatie> locaties, CancellationToken ct)
    {
        var kennis = houder.Huidig;
        var codes = locaties.Select(locatie => locatie.Code).ToList();
        var analyses = await db.Bekend<Risicoanalyse>().Where(analyse => codes.Contains(analyse.Locatie))
            .Select(analyse => new { analyse.Locatie, analyse.Datum, analyse.Staat }).ToDictionaryAsync(analyse => analyse.Locatie, ct);
        var plannen = await db.Bekend<Plan>().Where(plan => codes.Contains(plan.Locatie)).ToListAsync(ct);
        var locatieVan = plannen.Where(plan => kennis.MagPlan(wie, plan.Code, klok.Vandaag)).ToDictionary(plan => plan.Code, plan => plan.Locatie);
        var plancodes = locatieVan.Keys.ToList();
        var eigen = locaties.Where(locatie => kennis.MagLocatie(wie, locatie, klok.Vandaag)).Select(locatie => locatie.Code).ToList();
        var besluiten = (await db.Bekend<Capaciteitsbesluit>().Where(besluit => plancodes.Contains(besluit.Plan!) || eigen.Contains(besluit.Locatie!)).ToListAsync(ct))
            .ToLookup(besluit => besluit.Locatie ?? locatieVan[besluit.Plan!]);
        var standen = (await db.Bekend<Planstand>().Where(stand => plancodes.Contains(stand.Plan)).ToListAsync(ct)).ToLookup(stand => locatieVan[stand.Plan]);
        return
        [
            .. locaties.Select(locatie => new Schaderegel(
                locatie,
                Gemeente(kennis, locatie),
                Leesrecht.MagAlleCijfers(wie) ? kennis.Plancapaciteit(Gebied.Locatie(locatie.Code), klok.Vandaag).Totaal : null,
                analyses.TryGetValue(locatie.Code, out var analyse) ? (analyse.Datum, analyse.Staat) : null,
                besluiten[locatie.Code].Count(besluit => besluit.Genomen is null),
                besluiten[locatie.Code].Count(besluit => besluit.Genomen is not null),
                standen[locatie.Code].GroupBy(stand => stand.Plan).Sum(plan => Kostendekking.Van(plan, besluiten[locatie.Code]).Count(schrapping => !schrapping.IsGedekt)))),
        ];
    }

    private string Gemeente(Snapshot kennis, Locatie locatie) => kennis.Indeling.FindGemeente(locatie.Gemeente, klok.Vandaag)?.Naam ?? locatie.Gemeente;
}
