using Kantorentop.Application.Opslag;
using Kantorentop.Application.Overleggen;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>Consultations, yearly discussions and calls.</summary>
public sealed class Overleggenbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var oproepen = await Oproepbron.OproepenAsync(db, ct);
        return Overlegplichten.Van(
            await db.Bekend<Overleg>().ToListAsync(ct), await db.Bekend<Evaluatie>().ToListAsync(ct), [.. oproepen.Select(rij => rij.Feit)], snapshot.Data);
    }
}
