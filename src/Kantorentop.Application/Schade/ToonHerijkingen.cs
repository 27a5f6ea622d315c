using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Schade;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>The recalibrations of art. 12.1: events of the covenant between governments and market parties, for everyone to see.</summary>
public sealed class ToonHerijkingen(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Those of a region, or of all regions; the latest first.</summary>
    public async Task<IReadOnlyList<Herijkingregel>> ExecuteAsync(string? regio = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = db.Bekend<Herijking>();
        if (regio is not null) rijen = rijen.Where(rij => rij.Regio == regio);
        return await rijen.OrderByDescending(rij => rij.Datum).ThenBy(rij => rij.Regio)
            .Select(rij => new Herijkingregel(rij, EF.Property<long>(rij, Vastleggingen.Geopend))).ToListAsync(ct);
    }
}

/// <summary>A recalibration with the number of its registratie.</summary>
public sealed record Herijkingregel(Herijking Herijking, long Versie);
