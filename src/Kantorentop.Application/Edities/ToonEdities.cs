using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>An edition on a list.</summary>
public sealed record Editiekop(string Sleutel, string Naam, DateOnly Peildatum, DateTimeOffset BekendOp, DateTimeOffset Gepubliceerd, string Hash);

/// <summary>The published editions, for everyone.</summary>
public sealed class ToonEdities(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>All editions, the last published first.</summary>
    public async Task<IReadOnlyList<Editiekop>> ExecuteAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Set<Editie>()
            .Join(db.Registraties, editie => editie.Nummer, registratie => registratie.Nummer, (editie, registratie) => new { editie, registratie.Ogenblik })
            .OrderByDescending(rij => rij.editie.Nummer)
            .Select(rij => new Editiekop(
                rij.editie.Sleutel, rij.editie.Naam, rij.editie.Peildatum, rij.editie.BekendOp, rij.Ogenblik, rij.editie.Hash))
            .ToListAsync(ct);
    }
}
