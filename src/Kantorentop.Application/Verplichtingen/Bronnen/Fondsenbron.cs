using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Verplichtingen.Bewijzen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>The funds that were set up, and the findings that funds are not made operational.</summary>
public sealed class Fondsenbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var ingesteld = await db.Set<Fonds>().AsNoTracking().Select(fonds => fonds.Vanaf).ToListAsync(ct);
        return Fondsbewijs.Van(ingesteld, await db.Bekend<Opschorting>().ToListAsync(ct));
    }
}
