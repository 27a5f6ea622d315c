using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>The content of a document, for who may see it. That someone else than its maker takes a confidential one is noted in the audit trail.</summary>
public sealed class HaalDocument(IDbContextFactory<KantorentopContext> contexts, Documentinzage inzage, Auditboek audit)
{
    /// <summary>A version, the latest one when none is named; null when it does not exist or is none of the asker's business.</summary>
    public async Task<Documentversie?> ExecuteAsync(Bevoegdheid wie, long nummer, int? versie = null, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await inzage.VindAsync(db, wie, nummer, ct) is not { } gevonden) return null;
        var document = await db.Set<Documentversie>().AsNoTracking().Where(rij => rij.Document == nummer && (versie == null || rij.Versie == versie))
            .OrderByDescending(rij => rij.Versie).FirstOrDefaultAsync(ct);
        if (document is not null && gevonden.Stand.Feit.IsVertrouwelijk)
            await audit.NoteerAsync(new("document-ophalen", $"document {nummer} versie {document.Versie}", "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
        return document;
    }

    /// <summary>Writes the content of a version that was found here.</summary>
    public async Task SchrijfAsync(Documentversie versie, Stream doel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        await Documentopslag.KopieerAsync(db, versie.Hash, doel, ct);
    }
}
