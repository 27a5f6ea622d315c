using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>The agreement of a region over all its versions.</summary>
/// <param name="Regio">The region.</param>
/// <param name="Partijen">Its governments today.</param>
/// <param name="Termijn">How it stands against art. 3.1.</param>
/// <param name="Versies">What the asker may read, latest first.</param>
/// <param name="MagBeginnen">May begin the first version.</param>
/// <param name="MagWijzigen">May begin the next version.</param>
public sealed record Regioblad(
    Kantorenregio Regio, Regiopartijen Partijen, Afspraaktermijn Termijn, IReadOnlyList<Afspraak> Versies, bool MagBeginnen, bool MagWijzigen)
{
    /// <summary>The version in force, or null.</summary>
    public Afspraak? VanKracht => Versies.FirstOrDefault(versie => versie.Staat == Afspraakstaat.VanKracht);

    /// <summary>The version that is not in force yet, or null.</summary>
    public Afspraak? Lopend => Versies.FirstOrDefault(versie => versie.IsOpen);
}

/// <summary>Shows the agreement of a region: what is in force, its versions and their course.</summary>
public sealed class ToonRegio(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Null when there is no such region.</summary>
    public async Task<Regioblad?> VoerUitAsync(Bevoegdheid door, string regio, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (snapshot.Indeling.FindKantorenregio(regio) is not { } gevonden) return null;
        var partijen = Regiopartijen.Van(snapshot.Indeling, regio, klok.Vandaag);
        await using var db = contexts.CreateDbContext();
        var alle = await db.Set<Afspraak>().AsNoTracking().AsSplitQuery()
            .Where(versie => versie.Regio == regio).OrderByDescending(versie => versie.Versie).ToListAsync(ct);
        var magInvoeren = Afspraakrechten.MagInvoeren(door, partijen);
        return new(
            gevonden,
            partijen,
            Afspraaktermijn.Op(klok.Vandaag, gevonden, snapshot.Data, alle.Min(versie => versie.VanKrachtOp)),
            [.. alle.Where(versie => Afspraakrechten.MagLezen(door, partijen, versie))],
            MagBeginnen: magInvoeren && alle.Count == 0,
            MagWijzigen: magInvoeren && alle.Count > 0 && !alle.Exists(versie => versie.IsOpen));
    }
}
