using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;
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
    /// Whether the frameworks of art. 3 are there: those that each government of the region makes, or the regional agreement [conv],
    /// which is agreed once it is in force and being agreed while a version is open. The better of the two counts.
    /// </summary>
    public static async Task<Kadervoorwaardestaat> KadersAsync(KantorentopContext db, Regiopartijen partijen, CancellationToken ct)
    {
        var staten = await db.Set<Afspraak>().Where(afspraak => afspraak.Regio == partijen.Regio).Select(afspraak => afspraak.Staat).Distinct().ToListAsync(ct);
        if (staten.Contains(Afspraakstaat.VanKracht)) return Kadervoorwaardestaat.Overeengekomen;
        var overheden = partijen.Alle.Select(partij => partij.Organisatie.Sleutel).ToList();
        var kaders = await db.Bekend<Kader>().Where(kader => overheden.Contains(kader.Overheid)).ToListAsync(ct);
        var voorwaarde = Kadervoorwaarde.Van(partijen, kaders).Staat;
        return voorwaarde == Kadervoorwaardestaat.Ontbreekt && staten.Exists(staat => staat != Afspraakstaat.Vervangen) ? Kadervoorwaardestaat.InVoorbereiding : voorwaarde;
    }

    /// <summary>Who takes part in a fund and what it is called, for who only asks for rights; null when there is none.</summary>
    public static async Task<(string Naam, IReadOnlyList<Initiatiefnemer> Initiatiefnemers)?> PartijenAsync(KantorentopContext db, int nummer, CancellationToken ct)
    {
        var rij = await db.Set<Fonds>().AsNoTracking().Where(fonds => fonds.Nummer == nummer)
            .Select(fonds => new { fonds.Naam, Partijen = fonds.Initiatiefnemers.ToList() }).SingleOrDefaultAsync(ct);
        return rij is null ? null : (rij.Naam, rij.Partijen);
    }
}
