using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>The papers of the Rijk and the umbrellas, obstacles, good examples, requests for experts, and who addressed whom.</summary>
public sealed class Registersbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct) => Plichtgegevens.Samen(
    [
        Stukplichten.Van(await db.Bekend<Stuk>().ToListAsync(ct)),
        Belemmeringplichten.Van(await db.Bekend<Belemmering>().ToListAsync(ct)),
        Praktijkplichten.Van(await db.Bekend<Praktijkvoorbeeld>().ToListAsync(ct)),
        Expertplichten.Van(await db.Bekend<Expertaanvraag>().ToListAsync(ct)),
        Aanspreekplichten.Van(await db.Set<Aanspreking>().AsNoTracking().ToListAsync(ct)),
    ]);
}
