using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>What developers and investors tell of their projects.</summary>
public sealed class Projectenbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct) =>
        new() { Projecten = await db.Bekend<Project>().ToListAsync(ct) };
}
