using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>One edition as far as one person may see it.</summary>
/// <param name="Editie">As published.</param>
/// <param name="Publicatie">Who published it when.</param>
/// <param name="Kennis">The last registratie that counts in it.</param>
/// <param name="Cijfers">The figures as published.</param>
/// <param name="Correcties">The figures that would be different by what was recorded since.</param>
public sealed record Editiebeeld(
    Editie Editie, Registratie Publicatie, Registratie Kennis, Cijferberichten Cijfers, IReadOnlyList<Editieverschil> Correcties);

/// <summary>A published edition with its corrections, for everyone within the limits of public figures.</summary>
public sealed class ToonEditie(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder)
{
    /// <summary>The edition; null when there is none of that name.</summary>
    public async Task<Editiebeeld?> ExecuteAsync(Bevoegdheid wie, string sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Set<Editie>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Sleutel == sleutel, ct) is not { } editie) return null;
        long[] nummers = [editie.Nummer, editie.Kennisnummer];
        var registraties = await db.Registraties.AsNoTracking().Where(rij => nummers.Contains(rij.Nummer)).ToDictionaryAsync(rij => rij.Nummer, ct);
        var (zicht, gepubliceerd, nu) = (new Editiezicht(editie, wie), Editiecijfers.Lees(editie.Cijfers), houder.Huidig);
        var verschillen = Editievergelijking.Verschillen(gepubliceerd, Editiecijfers.Alles(nu, editie.Peildatum));
        return new(editie, registraties[editie.Nummer], registraties[editie.Kennisnummer], zicht.Beperk(gepubliceerd), zicht.Beperk(verschillen, nu));
    }
}
