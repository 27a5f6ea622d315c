using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>A government whose signature is awaited.</summary>
public sealed record OpenHandtekening(string Regio, int Versie, string Partij);

/// <summary>Lists the signatures that agreements wait for, for the secretariaat.</summary>
public sealed class ToonOpenHandtekeningen(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>In order of region; null for who may not see the lists of what waits.</summary>
    public async Task<IReadOnlyList<OpenHandtekening>?> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Leesrecht.MagControlespoor(wie)) return null;
        await using var db = contexts.CreateDbContext();
        return await db.Set<Afspraak>().AsNoTracking().Where(afspraak => afspraak.Staat == Afspraakstaat.TerOndertekening)
            .SelectMany(
                afspraak => afspraak.Ondertekenaars.Where(partij => partij.Handtekening == null && partij.Opzegging == null),
                (afspraak, partij) => new { afspraak.Regio, afspraak.Versie, partij.Naam, partij.Volgnummer })
            .OrderBy(rij => rij.Regio).ThenBy(rij => rij.Volgnummer)
            .Select(rij => new OpenHandtekening(rij.Regio, rij.Versie, rij.Naam)).ToListAsync(ct);
    }
}
