using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>Records what Parties say about the covenant itself: the yearly discussion (art. 12.5), calls (art. 14.3, 15.1) and notices (art. 16.1).</summary>
public sealed class RegistreerOproep(Registratieboek boek, Convenantdata data, Domeinklok klok)
{
    /// <summary>Records a call, or what came of it.</summary>
    public Task<Uitkomst> OproepAsync(Bevoegdheid wie, Oproep oproep, Overlegformulier formulier, CancellationToken ct = default) => LegVastAsync(
        wie,
        new(formulier.OperatieId, "oproep-vastleggen", $"oproep van {oproep.Datum:dd-MM-yyyy}", wie),
        db => db.Bekend<Oproep>().Where(rij => rij.Sleutel == oproep.Sleutel),
        (oproep, formulier.Versie, (_, _) => Task.FromResult(Oproepregels.Toets(oproep, data, klok.Vandaag))),
        ct);

    /// <summary>Records the discussion of a day; that of a day that is known already is corrected.</summary>
    public Task<Uitkomst> EvaluatieAsync(Bevoegdheid wie, Evaluatie evaluatie, Overlegformulier formulier, CancellationToken ct = default) => LegVastAsync(
        wie,
        new(formulier.OperatieId, "evaluatie-vastleggen", $"evaluatie {evaluatie.Datum:dd-MM-yyyy}", wie),
        db => db.Bekend<Evaluatie>().Where(rij => rij.Datum == evaluatie.Datum),
        (evaluatie, formulier.Versie, (_, _) => Task.FromResult(Evaluatieregels.Toets(evaluatie, data, klok.Vandaag))),
        ct);

    /// <summary>Records that a signatory leaves; one that is recorded already is corrected.</summary>
    public Task<Uitkomst> OpzeggingAsync(Bevoegdheid wie, Opzegging opzegging, Overlegformulier formulier, CancellationToken ct = default) => LegVastAsync(
        wie,
        new(formulier.OperatieId, "opzegging-vastleggen", $"opzegging {opzegging.Partij}", wie),
        db => db.Bekend<Opzegging>().Where(rij => rij.Partij == opzegging.Partij),
        (opzegging, formulier.Versie, async (db, annuleer) =>
            Opzeggingsregels.Toets(opzegging, (await Oproepbron.OproepenAsync(db, annuleer)).Select(rij => rij.Feit), data, klok.Vandaag)),
        ct);

    private Task<Uitkomst> LegVastAsync<T>(
        Bevoegdheid wie,
        Handeling handeling,
        Func<KantorentopContext, IQueryable<T>> zoek,
        (T Rij, long Versie, Func<KantorentopContext, CancellationToken, Task<IEnumerable<Melding>>> Toets) nieuw,
        CancellationToken ct)
        where T : class =>
        !Overlegrechten.MagInvoeren(wie)
            ? Task.FromResult(Uitkomst.Mislukt(Overlegfouten.GeenRecht))
            : boek.LegVastAsync(handeling, async (sessie, annuleer) =>
            {
                var rijen = zoek(sessie.Db);
                if (await rijen.VersieAsync(annuleer) != nieuw.Versie) return Uitkomst.Mislukt(Overlegfouten.Verouderd);
                if ((await nieuw.Toets(sessie.Db, annuleer)).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
                if (!Equals(await rijen.SingleOrDefaultAsync(annuleer), nieuw.Rij)) await sessie.VervangAsync(rijen, [nieuw.Rij], annuleer);
                return Uitkomst.Gelukt;
            }, ct);
}
