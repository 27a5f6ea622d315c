using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>A dossier on a list.</summary>
public sealed record Dossierregel(Dossiersleutel Sleutel, DateOnly Overlegdag, DateTimeOffset Gemaakt);

/// <summary>A dossier with who made it when.</summary>
/// <param name="Rij">As stored.</param>
/// <param name="Dossier">The model in it.</param>
/// <param name="Gemaakt">The registratie that recorded it.</param>
/// <param name="LaatsteVersie">The last version of the same consultation.</param>
public sealed record Dossierblad(Dossier Rij, Overlegdossier Dossier, Registratie Gemaakt, int LaatsteVersie)
{
    /// <summary>The hash of the stored model as it comes out now.</summary>
    public string Nagerekend { get; } = Dossiertekst.Hash(Rij.Tekst);

    /// <summary>True when the stored model is the one that the hash was taken over.</summary>
    public bool IsOngeschonden => Nagerekend == Rij.Hash;
}

/// <summary>The dossiers, for the Parties and the secretariaat.</summary>
public sealed class ToonDossiers(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>All dossiers, those of the last consultation first; null for who may not read them.</summary>
    public async Task<IReadOnlyList<Dossierregel>?> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Dossierrecht.MagLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        return await RegelsAsync(db, db.Set<Dossier>(), ct);
    }

    /// <summary>The dossiers of one consultation, the newest first; none for who may not read them.</summary>
    public async Task<IReadOnlyList<Dossierregel>> VanAsync(Bevoegdheid wie, Guid overleg, CancellationToken ct = default)
    {
        if (!Dossierrecht.MagLezen(wie)) return [];
        await using var db = contexts.CreateDbContext();
        return await RegelsAsync(db, db.Set<Dossier>().Where(dossier => dossier.Overleg == overleg), ct);
    }

    /// <summary>One dossier; null when there is none, or not for this person.</summary>
    public async Task<Dossierblad?> FindAsync(Bevoegdheid wie, Dossiersleutel sleutel, CancellationToken ct = default)
    {
        if (!Dossierrecht.MagLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var rij = await db.Set<Dossier>().AsNoTracking().Where(dossier => dossier.Overleg == sleutel.Overleg && dossier.Versie == sleutel.Versie)
            .Join(db.Registraties.AsNoTracking(), dossier => dossier.Nummer, registratie => registratie.Nummer, (dossier, registratie) => new
            {
                dossier,
                registratie,
                Laatste = db.Set<Dossier>().Where(ander => ander.Overleg == dossier.Overleg).Max(ander => ander.Versie),
            })
            .SingleOrDefaultAsync(ct);
        return rij is null ? null : new(rij.dossier, Dossiertekst.Lees(rij.dossier.Tekst), rij.registratie, rij.Laatste);
    }

    private static Task<List<Dossierregel>> RegelsAsync(KantorentopContext db, IQueryable<Dossier> dossiers, CancellationToken ct) => dossiers
        .Join(db.Registraties, dossier => dossier.Nummer, registratie => registratie.Nummer, (dossier, registratie) => new { dossier, registratie.Ogenblik })
        .OrderByDescending(rij => rij.dossier.Overlegdag).ThenBy(rij => rij.dossier.Overleg).ThenByDescending(rij => rij.dossier.Versie)
        .Select(rij => new Dossierregel(new(rij.dossier.Overleg, rij.dossier.Versie), rij.dossier.Overlegdag, rij.Ogenblik)).ToListAsync(ct);
}
