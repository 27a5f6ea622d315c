using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of today: the rules of the Domain over the current figures and the answers in the database. Checks no rights.</summary>
public sealed class Verplichtingenbron(Snapshothouder houder, Domeinklok klok)
{
    public DateOnly Vandaag => klok.Vandaag;

    internal Snapshot Snapshot => houder.Huidig;

    internal Partij? FindPartij(string code) => Snapshot.FindPartij(code);

    /// <summary>Every duty of a party.</summary>
    internal async Task<IReadOnlyList<Verplichting>> VanAsync(KantorentopContext db, Partij partij, CancellationToken ct)
    {
        var bewijzen = await db.BewijzenAsync(partij.Code, ct);
        return Bepaal(new Dossiervorming(Snapshot, Vandaag, await OpschortingenAsync(db, ct)), partij, [.. bewijzen[partij.Code]]);
    }

    /// <summary>Every duty of every party.</summary>
    internal async Task<IReadOnlyList<(Partij Partij, IReadOnlyList<Verplichting> Verplichtingen)>> VanAllenAsync(
        KantorentopContext db, CancellationToken ct)
    {
        var bewijzen = await db.BewijzenAsync(partij: null, ct);
        var vorming = new Dossiervorming(Snapshot, Vandaag, await OpschortingenAsync(db, ct));
        return [.. Snapshot.Partijen.Select(partij => (partij, Bepaal(vorming, partij, [.. bewijzen[partij.Code]])))];
    }

    private static async Task<IReadOnlyList<Opschorting>> OpschortingenAsync(KantorentopContext db, CancellationToken ct) => await db.Bekend<Opschorting>().ToListAsync(ct);

    private IReadOnlyList<Verplichting> Bepaal(Dossiervorming vorming, Partij partij, IReadOnlyList<Bewijs> bewijzen) =>
        Verplichtingenlijst.Bepaal(vorming.Vorm(partij, bewijzen), Vandaag, Snapshot.Data);
}
