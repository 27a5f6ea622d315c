using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>Records the decisions and actions of a consultation that was held, until its report is adopted.</summary>
public sealed class LegBesluitVast(Registratieboek boek)
{
    /// <summary>Records a decision; a new one (version 0) gets the next number.</summary>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Overlegbesluit besluit, Overlegformulier formulier, CancellationToken ct = default) =>
        DoeAsync(wie, ("besluit-vastleggen", besluit.Overleg), formulier, async (sessie, overleg, annuleer) =>
        {
            var rijen = sessie.Db.Bekend<Overlegbesluit>().Where(rij => rij.Sleutel == besluit.Sleutel);
            if (await rijen.VersieAsync(annuleer) != formulier.Versie) return Uitkomst.Mislukt(Overlegfouten.Verouderd);
            if (Overlegregels.Besluit(overleg, besluit, await VorigeAsync(sessie.Db, besluit, annuleer)).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            var oud = await rijen.SingleOrDefaultAsync(annuleer);
            var nieuw = besluit with { Nummer = oud?.Nummer ?? 1 + (await sessie.Db.Set<Overlegbesluit>().MaxAsync(rij => (int?)rij.Nummer, annuleer) ?? 0) };
            if (nieuw != oud) await sessie.VervangAsync(rijen, [nieuw], annuleer);
            return Uitkomst.Gelukt;
        }, ct);

    /// <summary>Records an action; a new one (version 0) gets the next number.</summary>
    public Task<Uitkomst> ActieAsync(Bevoegdheid wie, Overlegactie actie, Overlegformulier formulier, CancellationToken ct = default) =>
        DoeAsync(wie, ("actie-vastleggen", actie.Overleg), formulier, async (sessie, overleg, annuleer) =>
        {
            var rijen = sessie.Db.Bekend<Overlegactie>().Where(rij => rij.Sleutel == actie.Sleutel);
            if (await rijen.VersieAsync(annuleer) != formulier.Versie) return Uitkomst.Mislukt(Overlegfouten.Verouderd);
            if (Overlegregels.Actie(overleg, actie).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            var oud = await rijen.SingleOrDefaultAsync(annuleer);
            var nieuw = actie with
            {
                Nummer = oud?.Nummer ?? 1 + (await sessie.Db.Set<Overlegactie>().MaxAsync(rij => (int?)rij.Nummer, annuleer) ?? 0),
                GedaanOp = oud?.GedaanOp,
                Afmelding = oud?.Afmelding,
            };
            if (nieuw != oud) await sessie.VervangAsync(rijen, [nieuw], annuleer);
            return Uitkomst.Gelukt;
        }, ct);

    private Task<Uitkomst> DoeAsync(
        Bevoegdheid wie,
        (string Soort, Guid Overleg) daad,
        Overlegformulier formulier,
        Func<Schrijfsessie, Overleg, CancellationToken, Task<Uitkomst>> doe,
        CancellationToken ct) =>
        !Overlegrechten.MagInvoeren(wie)
            ? Task.FromResult(Uitkomst.Mislukt(Overlegfouten.GeenRecht))
            : boek.LegVastAsync(new Handeling(formulier.OperatieId, daad.Soort, $"overleg {daad.Overleg}", wie), async (sessie, annuleer) =>
            {
                if (await Overlegbron.FindAsync(sessie.Db, daad.Overleg, annuleer) is not { } overleg) return Uitkomst.Mislukt(Overlegfouten.NietGevonden);
                sessie.Onderwerp = Overlegbron.Naam(overleg);
                return await doe(sessie, overleg, annuleer);
            }, ct);

    private static async Task<Overleg?> VorigeAsync(KantorentopContext db, Overlegbesluit besluit, CancellationToken ct) =>
        besluit.VolgtOp is { } eerder
            ? await db.Bekend<Overlegbesluit>().Where(rij => rij.Sleutel == eerder && rij.Overleg != besluit.Overleg)
                .Join(db.Bekend<Overleg>(), rij => rij.Overleg, overleg => overleg.Sleutel, (_, overleg) => overleg).SingleOrDefaultAsync(ct)
            : null;
}
