using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>The papers that the covenant asks of the Rijk and the umbrellas.</summary>
public sealed class Stukkenbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct) =>
        Stukplichten.Van(await db.Bekend<Stuk>().ToListAsync(ct));
}
