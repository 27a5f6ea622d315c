using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Records that a municipality means to take capacity off a plan or a designation off a location, and the alternative of art. 4.3; it changes no planstand yet.</summary>
public sealed class RegistreerVoornemen(Registratieboek boek, Plaatsbepaling plaatsen)
{
    private static readonly Melding AnderPlan = new("ander-plan", "Een besluit blijft bij zijn plan. Leg voor een ander plan of een andere locatie een nieuw besluit vast.", nameof(Capaciteitsbesluit.Plan));

    /// <summary>Records it, or tells why not.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="voornemen">The intention, with a key of its own; it has no day yet.</param>
    /// <param name="formulier">The form; version 0 adds.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Capaciteitsbesluit voornemen, Schadeformulier formulier, CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(formulier.OperatieId, "voornemen-registreren", $"voornemen bij {voornemen.Onderwerp}", wie),
        async (sessie, annuleer) =>
        {
            if (await plaatsen.VanBesluitAsync(sessie.Db, voornemen, annuleer) is not { } plaats) return Uitkomst.Mislukt(Schadefouten.NietGevonden);
            if (!Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente)) return Uitkomst.Mislukt(Schadefouten.GeenRecht);
            if (Voornemenregels.Toets(voornemen) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            return await SchrijfAsync(sessie, voornemen with { Locatie = voornemen.Plan is null ? plaats.Locatie.Code : null, Genomen = null, Kenmerk = null }, formulier.Versie, annuleer);
        },
        ct);

    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Capaciteitsbesluit voornemen, long versie, CancellationToken ct)
    {
        var rijen = sessie.Db.Bekend<Capaciteitsbesluit>().Where(rij => rij.Sleutel == voornemen.Sleutel);
        if (await rijen.VersieAsync(ct) != versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
        if (await rijen.SingleOrDefaultAsync(ct) is { } oud)
        {
            if (oud.Plan != voornemen.Plan || oud.Locatie != voornemen.Locatie) return Uitkomst.Mislukt(AnderPlan);
            if (oud.Genomen is not null) return Uitkomst.Mislukt(Schadefouten.AlGenomen);
            if (oud == voornemen) return Uitkomst.Gelukt;
        }

        await sessie.VervangAsync(rijen, [voornemen], ct);
        return Uitkomst.Gelukt;
    }
}
