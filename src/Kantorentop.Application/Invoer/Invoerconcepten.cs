using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Invoer;

/// <summary>Keeps, gives back and throws away what someone typed and did not save yet; each only their own.</summary>
public sealed class Invoerconcepten(IDbContextFactory<KantorentopContext> contexts, TimeProvider klok)
{
    /// <summary>What was left for so long is thrown away.</summary>
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(30);

    private static readonly Melding ZonderAccount = new("geen-recht", "Meld u aan om uw invoer te laten bewaren.");

    private static readonly Melding TeGroot = new("invoer-te-groot", "Uw invoer is te groot om tussentijds te bewaren. Kies zelf Bewaren.");

    /// <summary>Keeps the fields of a form in the place of what was kept of it before.</summary>
    public async Task<Uitkomst> BewaarAsync(Bevoegdheid wie, string adres, string velden, CancellationToken ct = default)
    {
        if (wie.Gebruiker is not { } gebruiker) return Uitkomst.Mislukt(ZonderAccount);
        if (velden.Length > Invoerconcept.MaximumVelden || adres.Length > Invoerconcept.MaximumAdres) return Uitkomst.Mislukt(TeGroot);
        await using var db = contexts.CreateDbContext();
        var nu = klok.GetUtcNow();
        if (await VervangAsync(db, gebruiker, adres, velden, nu, ct) > 0) return Uitkomst.Gelukt;
        await db.Set<Invoerconcept>().Where(concept => concept.Gebruiker == gebruiker && concept.Ogenblik < nu - Bewaartijd).ExecuteDeleteAsync(ct);
        db.Add(new Invoerconcept(gebruiker, adres, velden, nu));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // The same form in a second tab was first.
            await VervangAsync(db, gebruiker, adres, velden, nu, ct);
        }

        return Uitkomst.Gelukt;
    }

    /// <summary>What is kept of a form; null when nothing is.</summary>
    public async Task<Invoerconcept?> NeemAsync(Bevoegdheid wie, string adres, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Set<Invoerconcept>().AsNoTracking()
            .SingleOrDefaultAsync(concept => concept.Gebruiker == wie.Gebruiker && concept.Adres == adres, ct);
    }

    /// <summary>Throws away what is kept of a form.</summary>
    public async Task WisAsync(Bevoegdheid wie, string adres, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        await db.Set<Invoerconcept>().Where(concept => concept.Gebruiker == wie.Gebruiker && concept.Adres == adres).ExecuteDeleteAsync(ct);
    }

    private static Task<int> VervangAsync(
        KantorentopContext db, Guid gebruiker, string adres, string velden, DateTimeOffset nu, CancellationToken ct) =>
        db.Set<Invoerconcept>().Where(concept => concept.Gebruiker == gebruiker && concept.Adres == adres).ExecuteUpdateAsync(
            rij => rij.SetProperty(concept => concept.Velden, velden).SetProperty(concept => concept.Ogenblik, nu), ct);
}
