using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>The Gebiedsvisie of a location by the agreement in force (art. 3.1d).</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Plan">Who and by when.</param>
/// <param name="Locatie">Name of the location.</param>
/// <param name="Staat">How the term stands today.</param>
/// <param name="Visie">How far it is; null when nothing is recorded.</param>
public sealed record Gebiedsvisietermijn(string Regio, Gebiedsvisieplan Plan, string Locatie, Gebiedsvisiestaat Staat, Gebiedsvisie? Visie)
{
    /// <summary>Number of the registratie that recorded who and by when.</summary>
    public long Geopend { get; init; }
}

/// <summary>Lists the Gebiedsvisies that agreements in force promise.</summary>
public sealed class ToonGebiedsvisies(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Those of one region, or of all; the earliest day first. Agreements in force are public.</summary>
    public Task<IReadOnlyList<Gebiedsvisietermijn>> ExecuteAsync(string? regio = null, CancellationToken ct = default) => LeesAsync(regio, null, ct);

    /// <summary>That of one location of a region; null when the agreement in force promises none.</summary>
    public async Task<Gebiedsvisietermijn?> VindAsync(string regio, string locatie, CancellationToken ct = default) =>
        await LeesAsync(regio, locatie, ct) is [var termijn, ..] ? termijn : null;

    private async Task<IReadOnlyList<Gebiedsvisietermijn>> LeesAsync(string? regio, string? locatie, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await (
            from plan in db.Bekend<Gebiedsvisieplan>()
            join afspraak in db.Set<Afspraak>()
                on new { Naam = EF.Property<string>(plan, OnderdeelConfiguration.Afspraakregio), Versie = EF.Property<int>(plan, OnderdeelConfiguration.Afspraakversie) }
                equals new { Naam = afspraak.Regio, afspraak.Versie }
            where afspraak.Staat == Afspraakstaat.VanKracht && (regio == null || afspraak.Regio == regio) && (locatie == null || plan.Locatie == locatie)
            orderby plan.Gereed
            select new { afspraak.Regio, Plan = plan, Geopend = EF.Property<long>(plan, Vastleggingen.Geopend) }).ToListAsync(ct);
        if (rijen.Count == 0) return [];
        var locaties = rijen.Select(rij => rij.Plan.Locatie).ToList();
        var visies = await db.Bekend<Gebiedsvisie>().Where(visie => locaties.Contains(visie.Locatie)).ToDictionaryAsync(visie => visie.Locatie, ct);
        var vertrokken = await VertrokkenAsync(db, regio, ct);
        return [.. rijen.Where(rij => !vertrokken.Contains((rij.Regio, snapshots.Huidig.FindLocatie(rij.Plan.Locatie)?.Gemeente))).Select(rij => Termijn(rij.Regio, rij.Plan, visies.GetValueOrDefault(rij.Plan.Locatie)) with { Geopend = rij.Geopend })];
    }

    private Gebiedsvisietermijn Termijn(string regio, Gebiedsvisieplan plan, Gebiedsvisie? visie) => new(
        regio,
        plan,
        snapshots.Huidig.FindLocatie(plan.Locatie)?.Naam ?? plan.Locatie,
        Gebiedsvisieregels.Staat(plan.Gereed, visie, klok.Vandaag),
        visie);

    // The part of a municipality that withdrew has ended (art. 16.2).
    private async Task<HashSet<(string Regio, string? Gemeente)>> VertrokkenAsync(KantorentopContext db, string? regio, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        var partijen = await db.Set<Afspraak>().Where(afspraak => afspraak.Staat == Afspraakstaat.VanKracht && (regio == null || afspraak.Regio == regio)).SelectMany(
            afspraak => afspraak.Ondertekenaars.Where(partij => partij.Opzegging != null && partij.Opzegging.Ingang <= vandaag),
            (afspraak, partij) => new { afspraak.Regio, partij.Sleutel }).ToListAsync(ct);
        return [.. partijen.Select(partij => (partij.Regio, (string?)partij.Sleutel))];
    }
}
