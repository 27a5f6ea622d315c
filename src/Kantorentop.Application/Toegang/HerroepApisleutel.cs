using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Withdraws a key of one's own account: from the next request on it opens nothing.</summary>
public sealed class HerroepApisleutel(Accountboek boek)
{
    private static readonly Melding Onbekend = new("sleutel-onbekend", "Deze sleutel bestaat niet, of is al ingetrokken.");

    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Guid sleutel, CancellationToken ct = default) =>
        boek.LegVastAsync(wie, "apisleutel-herroepen", $"sleutel {sleutel}", db => HerroepAsync(db, wie, sleutel, ct), ct);

    private async Task<Uitkomst> HerroepAsync(KantorentopContext db, Bevoegdheid wie, Guid id, CancellationToken ct)
    {
        var sleutel = wie.Sleutel is null
            ? await db.Set<Apisleutel>().FirstOrDefaultAsync(rij => rij.Id == id && rij.Gebruiker == wie.Gebruiker && rij.Herroepen == null, ct)
            : null;
        if (sleutel is null) return Uitkomst.Mislukt(Onbekend);
        sleutel.Herroepen = boek.Nu;
        return Uitkomst.Gelukt;
    }
}
