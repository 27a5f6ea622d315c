using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>A finding of art. 12.2 with the name of its area.</summary>
/// <param name="Id">Its recording.</param>
/// <param name="Opschorting">The finding.</param>
/// <param name="Gebied">Name of the area.</param>
public sealed record Opschortingsregel(long Id, Opschorting Opschorting, string Gebied);

/// <summary>The findings of art. 12.2; public.</summary>
public sealed class ToonOpschortingen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>All of them, the latest first.</summary>
    public async Task<IReadOnlyList<Opschortingsregel>> ExecuteAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Bekend<Opschorting>().MetNummers().ToListAsync(ct);
        return
        [
            .. rijen.OrderByDescending(rij => rij.Feit.Vanaf).ThenBy(rij => rij.Id)
                .Select(rij => new Opschortingsregel(rij.Id, rij.Feit, houder.Huidig.Titel(rij.Feit.Gebied, klok.Vandaag))),
        ];
    }

    /// <summary>Those that a state of knowledge holds.</summary>
    public async Task<IReadOnlyList<Opschorting>> BekendAsync(Snapshot kennis, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Bekend<Opschorting>(kennis.Nummer).ToListAsync(ct);
    }

    /// <summary>The one that holds for an area on a day; null without.</summary>
    public async Task<Opschorting?> OpAsync(Snapshot kennis, Gebied gebied, DateOnly dag, CancellationToken ct = default) =>
        (await BekendAsync(kennis, ct)).Op(gebied, dag);

    /// <summary>The one that holds for an area today by what is known now; null without.</summary>
    public Task<Opschorting?> NuAsync(Gebied gebied, CancellationToken ct = default) => OpAsync(houder.Huidig, gebied, klok.Vandaag, ct);
}
