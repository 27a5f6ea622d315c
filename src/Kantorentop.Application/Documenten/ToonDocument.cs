using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>One version, for reading.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Ogenblik">When it was recorded.</param>
/// <param name="Organisatie">Who recorded it; never a person.</param>
public sealed record Versieregel(Documentversie Versie, DateTimeOffset Ogenblik, string Organisatie);

/// <summary>A document with its versions.</summary>
/// <param name="Eigenaar">What it belongs to.</param>
/// <param name="EigenaarAdres">The page of that.</param>
/// <param name="Stand">What is known of it, with the recording that a form carries.</param>
/// <param name="Recht">What the asker may do.</param>
public sealed record Documentdetail(Documenteigenaar Eigenaar, string EigenaarAdres, Vastlegging<Documentstand> Stand, Documentrecht Recht)
{
    /// <summary>The latest first.</summary>
    public required IReadOnlyList<Versieregel> Versies { get; init; }
}

/// <summary>Shows one document: everything about it but its content.</summary>
public sealed class ToonDocument(IDbContextFactory<KantorentopContext> contexts, Documentinzage inzage, Documentrechten rechten)
{
    /// <summary>Null when it does not exist or is none of the asker's business.</summary>
    public async Task<Documentdetail?> ExecuteAsync(Bevoegdheid wie, long nummer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await inzage.VindAsync(db, wie, nummer, ct) is not { } gevonden) return null;
        var versies = await db.Set<Documentversie>().AsNoTracking().Where(versie => versie.Document == nummer)
            .OrderByDescending(versie => versie.Versie)
            .Join(db.Registraties, versie => versie.Nummer, registratie => registratie.Nummer, (versie, registratie) => new Versieregel(
                versie, registratie.Ogenblik, registratie.Organisatie)).ToListAsync(ct);
        var eigenaar = gevonden.Document.Eigenaar;
        return new(eigenaar, rechten.Adres(eigenaar), gevonden.Stand, gevonden.Recht) { Versies = versies };
    }
}
