using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>An edition beside the same figures worked out anew.</summary>
/// <param name="Editie">As published.</param>
/// <param name="Hash">Hash of the figures as they come out now.</param>
/// <param name="Verschillen">The figures that come out otherwise, as far as the reader may see them.</param>
public sealed record Narekening(Editie Editie, string Hash, IReadOnlyList<Editieverschil> Verschillen)
{
    /// <summary>True when every figure came out the same, to the digit.</summary>
    public bool IsGelijk => Hash == Editie.Hash;

    /// <summary>True when the rules are those that the edition was made with.</summary>
    public bool ZelfdeRegels => Editie.Regelversie == Rekenregels.Versie;
}

/// <summary>Works out an edition anew from the recordings that counted in it, for who may see earlier states of knowledge.</summary>
public sealed class RekenEditieNa(IDbContextFactory<KantorentopContext> contexts, Kennisbron bron)
{
    /// <summary>The two beside each other, or why not; null when there is no edition of that name.</summary>
    public async Task<Uitkomst<Narekening>?> ExecuteAsync(Bevoegdheid wie, string sleutel, CancellationToken ct = default)
    {
        if (await VindAsync(sleutel, ct) is not var (editie, ogenblik)) return null;
        var kennis = await bron.NeemAsync(wie, ogenblik, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<Narekening>.Mislukt(kennis.Meldingen);
        var nu = Editiecijfers.Alles(snapshot, editie.Peildatum);
        var verschillen = Editievergelijking.Verschillen(Editiecijfers.Lees(editie.Cijfers), nu);
        return Uitkomst<Narekening>.Met(new(
            editie, Editiecijfers.Hash(Editiecijfers.Schrijf(nu)), new Editiezicht(editie, wie).Beperk(verschillen, snapshot)));
    }

    private async Task<(Editie Editie, DateTimeOffset Ogenblik)?> VindAsync(string sleutel, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await db.Set<Editie>().AsNoTracking().Where(editie => editie.Sleutel == sleutel)
            .Join(db.Registraties, editie => editie.Kennisnummer, registratie => registratie.Nummer, (editie, registratie) => new { editie, registratie.Ogenblik })
            .SingleOrDefaultAsync(ct);
        return rij is null ? null : (rij.editie, rij.Ogenblik);
    }
}
