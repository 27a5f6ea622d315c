using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>Answers with what the secretariaat thinks of them. Checks no rights.</summary>
internal static class Beoordelingenlezer
{
    /// <summary>Each answer with its judgement; null for what waits for one.</summary>
    public static IQueryable<Beoordeeldantwoord> Beoordeeld(this KantorentopContext db) =>
        from antwoord in db.Set<Antwoord>().AsNoTracking()
        join beoordeling in db.Set<Beoordeling>().AsNoTracking() on antwoord.Id equals beoordeling.Antwoord into oordelen
        from oordeel in oordelen.DefaultIfEmpty()
        select new Beoordeeldantwoord { Antwoord = antwoord, Beoordeling = oordeel };

    /// <summary>The answers of a party, or of all, as the rules know them, by party.</summary>
    public static async Task<ILookup<string, Bewijs>> BewijzenAsync(this KantorentopContext db, string? partij, CancellationToken ct)
    {
        var rijen = await db.Beoordeeld().Where(rij => partij == null || rij.Antwoord.Partij == partij)
            .Select(rij => new { rij.Antwoord.Partij, rij.Antwoord.Sleutel, rij.Antwoord.Bewijsdatum, Oordeel = rij.Beoordeling == null ? Oordeel.TeBeoordelen : rij.Beoordeling.Oordeel })
            .ToListAsync(ct);
        var bewijzen =
            from rij in rijen
            let sleutel = Verplichtingsleutel.Parse(rij.Sleutel)
            where sleutel is not null
            select (rij.Partij, Bewijs: new Bewijs(sleutel.Value, rij.Bewijsdatum) { Oordeel = rij.Oordeel });
        return bewijzen.ToLookup(paar => paar.Partij, paar => paar.Bewijs);
    }

    /// <summary>The duties of a party whose last answer was returned.</summary>
    public static async Task<IReadOnlySet<string>> TeruggegevenAsync(this KantorentopContext db, string partij, CancellationToken ct)
    {
        var sleutels = await db.Beoordeeld()
            .Where(rij => rij.Antwoord.Partij == partij && rij.Beoordeling!.Oordeel == Oordeel.Teruggegeven)
            .Where(rij => !db.Set<Antwoord>().Any(later => later.Partij == partij && later.Sleutel == rij.Antwoord.Sleutel && later.Id > rij.Antwoord.Id))
            .Select(rij => rij.Antwoord.Sleutel).ToListAsync(ct);
        return sleutels.ToHashSet();
    }

    /// <summary>How those answers were judged; what waits is not among them.</summary>
    public static async Task<IReadOnlyDictionary<long, Beoordelingsregel>> BeoordelingenAsync(
        this KantorentopContext db, IReadOnlyList<long> antwoorden, CancellationToken ct)
    {
        var rijen = await db.Set<Beoordeling>().AsNoTracking().Where(beoordeling => antwoorden.Contains(beoordeling.Antwoord))
            .Join(db.Registraties, beoordeling => beoordeling.Nummer, registratie => registratie.Nummer, (beoordeling, registratie) => new { beoordeling, registratie.Ogenblik, registratie.Naam })
            .ToListAsync(ct);
        return rijen.ToDictionary(
            rij => rij.beoordeling.Antwoord, rij => new Beoordelingsregel(rij.beoordeling.Oordeel, rij.beoordeling.Reden, rij.Ogenblik, rij.Naam));
    }
}

/// <summary>An answer beside its judgement, within a query.</summary>
internal sealed class Beoordeeldantwoord
{
    public required Antwoord Antwoord { get; init; }

    public required Beoordeling? Beoordeling { get; init; }
}
