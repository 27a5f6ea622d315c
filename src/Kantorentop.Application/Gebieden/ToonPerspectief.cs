using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Gebieden;

/// <summary>The marks of a location over time; public, as they say nothing of an owner.</summary>
public sealed class ToonPerspectief(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder)
{
    /// <summary>The marks on a day.</summary>
    public (Toekomstperspectief? Perspectief, bool IsHerstructurering) Op(string locatie, DateOnly dag) =>
        (houder.Huidig.ToekomstperspectiefOp(locatie, dag), houder.Huidig.IsHerstructureringsgebied(locatie, dag));

    /// <summary>All that holds or held, the latest first.</summary>
    public async Task<IReadOnlyList<Perspectiefregel>> ExecuteAsync(string locatie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var aanduidingen = await db.Bekend<Gebiedsaanduiding>().Where(rij => rij.Locatie == locatie).ToListAsync(ct);
        var herstructureringen = await db.Bekend<Herstructurering>().Where(rij => rij.Locatie == locatie).ToListAsync(ct);
        return
        [
            .. aanduidingen.Select(rij => new Perspectiefregel(rij.Toekomstperspectief, rij.Vanaf, rij.Tot))
                .Concat(herstructureringen.Select(rij => new Perspectiefregel(null, rij.Vanaf, rij.Tot)))
                .OrderByDescending(regel => regel.Vanaf),
        ];
    }
}

/// <summary>A mark during a period: a perspective, or Herstructurering when it is null.</summary>
public sealed record Perspectiefregel(Toekomstperspectief? Perspectief, DateOnly Vanaf, DateOnly? Tot);
