using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>The consultations, yearly discussions and calls, as evidence of what signatories do together.</summary>
public sealed class Overlegplichtbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var overleggen = await db.Bekend<Overleg>().ToListAsync(ct);
        var evaluaties = await db.Bekend<Evaluatie>().ToListAsync(ct);
        var oproepen = await Oproepbron.OproepenAsync(db, ct);
        return Overlegplichten.Van(overleggen, evaluaties, [.. oproepen.Select(rij => rij.Feit)], snapshot.Data);
    }
}
