using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Projecten;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>What all developers together developed, for everyone, on the last 1 January.</summary>
public sealed class ToonSectorontwikkeling(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>The shares and sums that say nothing of one developer.</summary>
    public async Task<Sectorontwikkeling> ExecuteAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var peildatum = new DateOnly(klok.Vandaag.Year, 1, 1);
        var (kennis, projecten) = (houder.Huidig, await db.Bekend<Project>().ToListAsync(ct));
        var stand = Ontwikkelcijfers.VanSector(kennis, projecten, peildatum);
        return new(peildatum, Sectoropenbaarheid.Publiceer(stand, partij => kennis.FindPartij(partij)?.Kvk ?? partij));
    }
}

/// <summary>The figures of the sector on a day, as far as they are public.</summary>
public sealed record Sectorontwikkeling(DateOnly Peildatum, Sectorcijfers Cijfers);
