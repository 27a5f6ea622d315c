using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The content of a document with an answer, for the party and for the secretariaat.</summary>
public sealed class HaalDocument(IDbContextFactory<KantorentopContext> contexts, Auditboek audit)
{
    /// <summary>The document; null when it does not exist or is none of the asker's business.</summary>
    public async Task<Antwoorddocument?> ExecuteAsync(Bevoegdheid wie, Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var partij = await db.Set<Antwoorddocument>().Where(document => document.Id == id)
            .Join(db.Set<Antwoord>(), document => document.AntwoordId, antwoord => antwoord.Id, (_, antwoord) => antwoord.Partij)
            .SingleOrDefaultAsync(ct);
        if (partij is null || !Leesrecht.MagAntwoorden(wie, partij)) return null;
        var gebeurtenis = new Auditgebeurtenis("document-ophalen", $"{partij} {id}", "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam);
        if (wie.Organisatie?.Sleutel != partij) await audit.NoteerAsync(gebeurtenis, ct);
        return await db.Set<Antwoorddocument>().AsNoTracking().SingleAsync(document => document.Id == id, ct);
    }
}
