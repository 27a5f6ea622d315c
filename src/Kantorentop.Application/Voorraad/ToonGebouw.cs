using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorraad;

/// <summary>One building with its units, for who may see its rows. Opening it is noted.</summary>
public sealed class ToonGebouw(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>The building; null when it is unknown or none of the asker's business, which look the same.</summary>
    public async Task<Gebouwbeeld?> ExecuteAsync(Bevoegdheid wie, string code, DateOnly? gevraagd, CancellationToken ct = default)
    {
        var snapshot = houder.Huidig;
        if (snapshot.LiggingVanGebouw(code, klok.Vandaag) is not { } ligging) return null;
        if (!await inzage.OpenAsync(wie, ligging, $"gebouw {code}", ct)) return null;
        var peildatum = Gebiedspeildatum.VoorRijen(gevraagd, klok.Vandaag);
        var stand = snapshot.Gebouwstand(code, peildatum.Dag)!;
        var plicht = snapshot.Transformatieplicht(Gebied.Locatie(stand.Gebouw.Locatie), peildatum.Dag).Gebouwen.FirstOrDefault(rij => rij.Gebouw == code);
        await using var db = contexts.CreateDbContext();
        return new Gebouwbeeld(
            new Gebouwregel(stand, snapshot.EigenaarOp(code, peildatum.Dag), plicht),
            peildatum,
            Boven(snapshot, stand.Gebouw.Locatie, peildatum.Dag),
            await StandenAsync(db, code, ct),
            await EigendommenAsync(db, snapshot, code, ct));
    }

    private static IReadOnlyList<Gebiedskop> Boven(Snapshot snapshot, string locatie, DateOnly dag)
    {
        var gebied = Gebied.Locatie(locatie);
        return [.. snapshot.Boven(gebied, dag).Append(gebied).Select(deel => new Gebiedskop(deel, snapshot.Naam(deel, dag), snapshot.Titel(deel, dag)))];
    }

    private static Task<List<Ruimtestand>> StandenAsync(KantorentopContext db, string gebouw, CancellationToken ct)
    {
        var ruimten = db.Bekend<Ruimte>().Where(ruimte => ruimte.Gebouw == gebouw).Select(ruimte => ruimte.Code);
        return db.Bekend<Ruimtestand>().Where(stand => ruimten.Contains(stand.Ruimte))
            .OrderByDescending(stand => stand.Vanaf).ThenBy(stand => stand.Ruimte).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<Eigendomsregel>> EigendommenAsync(KantorentopContext db, Snapshot snapshot, string gebouw, CancellationToken ct)
    {
        var rijen = await db.Bekend<Eigendom>().Where(rij => rij.Gebouw == gebouw).OrderByDescending(rij => rij.Vanaf).ToListAsync(ct);
        return [.. rijen.Select(rij => new Eigendomsregel(rij, snapshot.FindPartij(rij.Partij)?.Naam ?? rij.Partij))];
    }
}
