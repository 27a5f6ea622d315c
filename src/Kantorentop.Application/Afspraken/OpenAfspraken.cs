using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>One version on a list.</summary>
/// <param name="Versie">Number.</param>
/// <param name="Staat">Where it stands.</param>
/// <param name="VanKrachtOp">First day on which it was in force, or null.</param>
/// <param name="Getekend">How many parties signed so far.</param>
/// <param name="Partijen">How many were asked to; 0 before submission.</param>
/// <param name="ConsultatieTot">Last day on which market parties can comment, or null.</param>
public sealed record Versieregel(int Versie, Afspraakstaat Staat, DateOnly? VanKrachtOp, int Getekend, int Partijen, DateOnly? ConsultatieTot);

/// <summary>A region on the list of agreements.</summary>
/// <param name="Regio">The region.</param>
/// <param name="Termijn">How it stands against the twelve months of art. 3.1.</param>
/// <param name="VanKracht">The version in force, or null.</param>
/// <param name="Lopend">The version that is not in force yet, for who may know of it; or null.</param>
/// <param name="MagBeginnen">The asker may begin the first version.</param>
public sealed record Regioregel(
    Kantorenregio Regio, Afspraaktermijn Termijn, Versieregel? VanKracht, Versieregel? Lopend, bool MagBeginnen);

/// <summary>Lists the regions with the state of their agreement and their deadline.</summary>
public sealed class OpenAfspraken(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>The belangrijkste regions first, then by name.</summary>
    public async Task<IReadOnlyList<Regioregel>> VoerUitAsync(Bevoegdheid door, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var perRegio = await VersiesAsync(db.Set<Afspraak>(), ct);
        var snapshot = snapshots.Huidig;
        return
        [
            .. snapshot.Indeling.Kantorenregios.OrderByDescending(regio => regio.Belangrijkste)
                .ThenBy(regio => regio.Naam, StringComparer.Ordinal).Select(regio => Regel(door, snapshot, regio, [.. perRegio[regio.Naam]])),
        ];
    }

    /// <summary>One of them; null when there is no such region.</summary>
    public async Task<Regioregel?> VindAsync(Bevoegdheid door, string regio, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (snapshot.Indeling.FindKantorenregio(regio) is not { } gevonden) return null;
        await using var db = contexts.CreateDbContext();
        var versies = await VersiesAsync(db.Set<Afspraak>().Where(afspraak => afspraak.Regio == regio), ct);
        return Regel(door, snapshot, gevonden, [.. versies[regio]]);
    }

    private static async Task<ILookup<string, Versieregel>> VersiesAsync(IQueryable<Afspraak> afspraken, CancellationToken ct)
    {
        var versies = await afspraken.AsNoTracking().Select(afspraak => new
        {
            afspraak.Regio,
            Regel = new Versieregel(
                afspraak.Versie,
                afspraak.Staat,
                afspraak.VanKrachtOp,
                afspraak.Ondertekenaars.Count(partij => partij.Handtekening != null && partij.Opzegging == null),
                afspraak.Ondertekenaars.Count(partij => partij.Opzegging == null),
                afspraak.Consultatie!.Tot),
        }).ToListAsync(ct);
        return versies.ToLookup(versie => versie.Regio, versie => versie.Regel);
    }

    private Regioregel Regel(Bevoegdheid door, Snapshot snapshot, Kantorenregio regio, IReadOnlyList<Versieregel> versies)
    {
        var partijen = Regiopartijen.Van(snapshot.Indeling, regio.Naam, klok.Vandaag);
        var lopend = versies.FirstOrDefault(versie => !versie.Staat.IsOpenbaar() && Afspraakrechten.MagLopendeZien(door, partijen, versie.Staat));
        return new(
            regio,
            Afspraaktermijn.Op(klok.Vandaag, regio, snapshot.Data, versies.Min(versie => versie.VanKrachtOp)),
            versies.FirstOrDefault(versie => versie.Staat == Afspraakstaat.VanKracht),
            lopend,
            versies.Count == 0 && Afspraakrechten.MagInvoeren(door, partijen));
    }
}
