using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen.Bronnen;

/// <summary>The answers of market parties, umbrellas and the Rijk, as they were judged.</summary>
public sealed class Antwoordbron : IPlichtbron
{
    public async Task<Plichtgegevens> LeesAsync(KantorentopContext db, Snapshot snapshot, CancellationToken ct)
    {
        var perPartij = await db.BewijzenAsync(partij: null, ct);
        return new() { Bewijzen = [.. perPartij.SelectMany(groep => groep, (groep, bewijs) => bewijs with { Drager = groep.Key })] };
    }
}
