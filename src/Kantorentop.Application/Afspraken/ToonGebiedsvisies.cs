using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>How the term that a region set itself for a Gebiedsvisie stands.</summary>
public enum Gebiedsvisiestaat
{
    /// <summary>The agreement names no day.</summary>
    ZonderTermijn,

    LooptNog,

    /// <summary>The day is over; whether the Gebiedsvisie is there is not recorded.</summary>
    Verstreken,
}

/// <summary>The Gebiedsvisie of a location by the agreement in force (art. 3.1d).</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Plan">Who and by when.</param>
/// <param name="Locatie">Name of the location.</param>
/// <param name="Staat">How the term stands today.</param>
public sealed record Gebiedsvisietermijn(string Regio, Gebiedsvisieplan Plan, string Locatie, Gebiedsvisiestaat Staat);

/// <summary>Lists the Gebiedsvisies that agreements in force promise.</summary>
public sealed class ToonGebiedsvisies(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Those of one region, or of all; the earliest day first. Agreements in force are public.</summary>
    public async Task<IReadOnlyList<Gebiedsvisietermijn>> ExecuteAsync(string? regio = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await (
            from plan in db.Bekend<Gebiedsvisieplan>()
            join afspraak in db.Set<Afspraak>()
                on new { Naam = EF.Property<string>(plan, OnderdeelConfiguration.Afspraakregio), Versie = EF.Property<int>(plan, OnderdeelConfiguration.Afspraakversie) }
                equals new { Naam = afspraak.Regio, afspraak.Versie }
            where afspraak.Staat == Afspraakstaat.VanKracht && (regio == null || afspraak.Regio == regio)
            orderby plan.Gereed
            select new { afspraak.Regio, Plan = plan }).ToListAsync(ct);
        return [.. rijen.Select(rij => new Gebiedsvisietermijn(rij.Regio, rij.Plan, Naam(rij.Plan.Locatie), Staat(rij.Plan.Gereed)))];
    }

    private string Naam(string locatie) => snapshots.Huidig.FindLocatie(locatie)?.Naam ?? locatie;

    private Gebiedsvisiestaat Staat(DateOnly? gereed) => gereed switch
    {
        null => Gebiedsvisiestaat.ZonderTermijn,
        { } dag when dag < klok.Vandaag => Gebiedsvisiestaat.Verstreken,
        _ => Gebiedsvisiestaat.LooptNog,
    };
}
