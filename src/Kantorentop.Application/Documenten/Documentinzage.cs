using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>A document that the asker may see.</summary>
/// <param name="Document">The document.</param>
/// <param name="Stand">What is known of it now.</param>
/// <param name="Recht">What the asker may do with it.</param>
public sealed record Gevonden(Document Document, Vastlegging<Documentstand> Stand, Documentrecht Recht);

/// <summary>Finds documents as far as someone may know of them: what is confidential does not exist for who may not see it.</summary>
public sealed class Documentinzage(Documentrechten rechten)
{
    /// <summary>One document; null when it does not exist or is none of the asker's business.</summary>
    internal async Task<Gevonden?> VindAsync(KantorentopContext db, Bevoegdheid wie, long nummer, CancellationToken ct)
    {
        if (await db.Set<Document>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Nummer == nummer, ct) is not { } document) return null;
        if (await rechten.VanAsync(wie, document.Eigenaar, ct) is not { } recht) return null;
        var stand = await db.Bekend<Documentstand>().Where(rij => rij.Document == nummer).MetNummers().SingleAsync(ct);
        return recht.Ziet(stand.Feit) ? new(document, stand, recht) : null;
    }
}
