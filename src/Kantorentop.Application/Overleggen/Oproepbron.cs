using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Schade;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>Reads the calls, recalibrations of regions (art. 12.1) among them. Checks no rights: everyone may know them.</summary>
public static class Oproepbron
{
    /// <summary>All calls with their recording, the latest first.</summary>
    public static async Task<IReadOnlyList<Vastlegging<Oproep>>> OproepenAsync(KantorentopContext db, CancellationToken ct)
    {
        var eigen = await db.Bekend<Oproep>().MetNummers().ToListAsync(ct);
        var herijkingen = await db.Bekend<Herijking>().MetNummers().ToListAsync(ct);
        return
        [
            .. eigen.Concat(herijkingen.Select(rij => new Vastlegging<Oproep>(Oproepregels.Van(rij.Feit), rij.Id, rij.Geopend, rij.Gesloten)))
                .OrderByDescending(rij => rij.Feit.Datum).ThenBy(rij => rij.Feit.Onderwerp, StringComparer.Ordinal),
        ];
    }
}
