using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>Reads the documents of owners of one kind in one query. Checks no rights.</summary>
public static class Documentlezer
{
    /// <summary>The documents with their latest version, by the key of their owner; the latest first.</summary>
    public static async Task<ILookup<string, Documentregel>> LeesAsync(
        KantorentopContext db, string soort, IReadOnlyCollection<string> sleutels, bool ookVertrouwelijk, CancellationToken ct)
    {
        var rijen =
            from document in db.Set<Document>().AsNoTracking()
            where document.Eigenaarsoort == soort && sleutels.Contains(document.Eigenaarsleutel)
            join stand in db.Bekend<Documentstand>() on document.Nummer equals stand.Document
            join versie in db.Set<Documentversie>().AsNoTracking() on document.Nummer equals versie.Document
            where ookVertrouwelijk || stand.Grond == null
            where !db.Set<Documentversie>().Any(later => later.Document == versie.Document && later.Versie > versie.Versie)
            orderby stand.Datum descending, stand.Document descending
            select new { document.Eigenaarsleutel, stand, versie };
        return (await rijen.ToListAsync(ct)).ToLookup(rij => rij.Eigenaarsleutel, rij => new Documentregel(rij.stand, rij.versie));
    }
}
