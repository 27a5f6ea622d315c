using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>Reads funds and what their rules look at.</summary>
internal static class Fondsbron
{
    /// <summary>A fund, tracked; null when there is none with that number.</summary>
    public static Task<Fonds?> FondsAsync(KantorentopContext db, int nummer, CancellationToken ct) =>
        db.Set<Fonds>().AsSplitQuery().SingleOrDefaultAsync(fonds => fonds.Nummer == nummer, ct);

    /// <summary>The whole ledger of a fund.</summary>
    public static async Task<Grootboek> BoekAsync(KantorentopContext db, int nummer, CancellationToken ct) => new(
        await db.Set<Boeking>().AsNoTracking().Where(boeking => boeking.Fonds == nummer).OrderBy(boeking => boeking.Volgnummer).ToListAsync(ct));

    /// <summary>
    /// Whether the frameworks of art. 3 are there: the regional agreement is one [conv], agreed once it is in force and being agreed
    /// while a version is open.
    /// </summary>
    public static async Task<Kaderstand> KadersAsync(KantorentopContext db, string regio, CancellationToken ct)
    {
        var staten = await db.Set<Afspraak>().Where(afspraak => afspraak.Regio == regio).Select(afspraak => afspraak.Staat).Distinct().ToListAsync(ct);
        if (staten.Contains(Afspraakstaat.VanKracht)) return Kaderstand.Afgesproken;
        return staten.Exists(staat => staat != Afspraakstaat.Vervangen) ? Kaderstand.InVoorbereiding : Kaderstand.Geen;
    }
}
