using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Records the risk analysis of a location (art. 4.1), or a new state of it; what it said before stays in the history.</summary>
public sealed class RegistreerRisicoanalyse(Registratieboek boek, Plaatsbepaling plaatsen, Domeinklok klok)
{
    /// <summary>Records it, or tells why not.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="dossier">The analysis with its lines and parties.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Analysedossier dossier, Schadeformulier formulier, CancellationToken ct = default)
    {
        var locatie = dossier.Analyse.Locatie;
        return boek.LegVastAsync(
            new Handeling(formulier.OperatieId, "risicoanalyse-registreren", $"risicoanalyse {locatie}", wie),
            async (sessie, annuleer) =>
            {
                if (await plaatsen.VanLocatieAsync(sessie.Db, locatie, annuleer) is not { } plaats) return Uitkomst.Mislukt(Schadefouten.NietGevonden);
                if (!Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente)) return Uitkomst.Mislukt(Schadefouten.GeenRecht);
                return await SchrijfAsync(sessie, dossier, formulier.Versie, annuleer);
            },
            ct);
    }

    private async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Analysedossier dossier, long versie, CancellationToken ct)
    {
        var (db, locatie) = (sessie.Db, dossier.Analyse.Locatie);
        var analyses = db.Bekend<Risicoanalyse>().Where(rij => rij.Locatie == locatie);
        if (await analyses.VersieAsync(ct) != versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
        var plannen = await db.Bekend<Plan>().Where(plan => plan.Locatie == locatie).Select(plan => plan.Code).ToListAsync(ct);
        var partijen = await db.Bekend<Partij>().Where(partij => dossier.Partijen.Contains(partij.Code)).Select(partij => partij.Code).ToListAsync(ct);
        if (Analyseregels.Toets(dossier, plannen, partijen, klok.Vandaag).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var (regels, tafel) = (db.Bekend<Analyseregel>().Where(rij => rij.Locatie == locatie), db.Bekend<Tafelpartij>().Where(rij => rij.Locatie == locatie));
        List<Tafelpartij> nieuweTafel = [.. dossier.Partijen.Distinct().Select(code => new Tafelpartij(locatie, code))];
        if (await analyses.SingleOrDefaultAsync(ct) == dossier.Analyse
            && dossier.Regels.ToHashSet().SetEquals(await regels.ToListAsync(ct))
            && nieuweTafel.ToHashSet().SetEquals(await tafel.ToListAsync(ct)))
            return Uitkomst.Gelukt;
        await sessie.VervangAsync(analyses, [dossier.Analyse], ct);
        await sessie.VervangAsync(regels, dossier.Regels, ct);
        await sessie.VervangAsync(tafel, nieuweTafel, ct);
        return Uitkomst.Gelukt;
    }
}
