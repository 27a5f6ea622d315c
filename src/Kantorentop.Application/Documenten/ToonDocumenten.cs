using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>A document on a list.</summary>
/// <param name="Stand">What is known of it.</param>
/// <param name="Laatste">Its latest version.</param>
public sealed record Documentregel(Documentstand Stand, Documentversie Laatste);

/// <summary>The documents of an owner, as far as the asker may know of them.</summary>
/// <param name="Recht">What the asker may do.</param>
/// <param name="Regels">The latest first.</param>
/// <param name="WordtGescand">False when no virus scanner is set up.</param>
public sealed record Documentenbeeld(Documentrecht Recht, IReadOnlyList<Documentregel> Regels, bool WordtGescand);

/// <summary>Lists the documents of an owner.</summary>
public sealed class ToonDocumenten(IDbContextFactory<KantorentopContext> contexts, Documentrechten rechten, Bestandskeuring keuring)
{
    /// <summary>Null when the owner does not exist or is none of the asker's business.</summary>
    public async Task<Documentenbeeld?> ExecuteAsync(Bevoegdheid wie, Documenteigenaar eigenaar, CancellationToken ct = default)
    {
        if (await rechten.VanAsync(wie, eigenaar, ct) is not { } recht) return null;
        await using var db = contexts.CreateDbContext();
        var regels = await Documentlezer.LeesAsync(db, eigenaar.Soort, [eigenaar.Sleutel], recht.MagVertrouwelijk, ct);
        return new(recht, [.. regels[eigenaar.Sleutel]], keuring.WordtGescand);
    }
}
