using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Verplichtingen.Bewijzen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>The spatial frameworks of governments.</summary>
public sealed class Kaderbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct) =>
        Kaderbewijs.Van(await db.Bekend<Kader>().Where(kader => kader.VastgesteldOp != null).ToListAsync(ct));
}
