using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>
/// Records that a decision was taken. It is refused without an agreement on its costs of that day or before (art. 4.2). The same write
/// moves the planstanden from that day on, so figures and decision never differ; a designation without a plan has none.
/// </summary>
public sealed class RegistreerBesluit(Registratieboek boek, Plaatsbepaling plaatsen, Domeinklok klok)
{
    private static readonly Melding Toekomst = new(
        "datum-toekomst", "Vul de dag van het besluit in: vandaag of eerder.", nameof(Capaciteitsbesluit.Genomen));

    /// <summary>Records it, or tells why not.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="genomen">Which decision, on which day, under which number.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Genomenbesluit genomen, Schadeformulier formulier, CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(formulier.OperatieId, "besluit-registreren", "besluit", wie),
        async (sessie, annuleer) =>
        {
            var rijen = sessie.Db.Bekend<Capaciteitsbesluit>().Where(rij => rij.Sleutel == genomen.Sleutel);
            var besluit = await rijen.SingleOrDefaultAsync(annuleer);
            if (besluit is null || await plaatsen.VanBesluitAsync(sessie.Db, besluit, annuleer) is not { } plaats) return Uitkomst.Mislukt(Schadefouten.NietGevonden);
            if (!Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente)) return Uitkomst.Mislukt(Schadefouten.GeenRecht);
            if (besluit.Genomen is not null) return Uitkomst.Mislukt(Schadefouten.AlGenomen);
            if (await rijen.VersieAsync(annuleer) != formulier.Versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
            var bezwaar = await BezwaarAsync(sessie.Db, genomen, annuleer) ?? await VerlaagAsync(sessie, besluit, genomen.Dag, annuleer);
            if (bezwaar is not null) return Uitkomst.Mislukt(bezwaar);
            sessie.Onderwerp = $"besluit bij {besluit.Onderwerp}";
            await sessie.VervangAsync(rijen, [besluit with { Genomen = genomen.Dag, Kenmerk = genomen.Kenmerk }], annuleer);
            return Uitkomst.Gelukt;
        },
        ct);

    private async Task<Melding?> BezwaarAsync(KantorentopContext db, Genomenbesluit genomen, CancellationToken ct) =>
        genomen.Dag > klok.Vandaag
            ? Toekomst
            : Volgorderegels.KostenafspraakVoorBesluit(
                await db.Bekend<Kostenafspraak>().SingleOrDefaultAsync(rij => rij.Besluit == genomen.Sleutel, ct), genomen.Dag);

    private static async Task<Melding?> VerlaagAsync(Schrijfsessie sessie, Capaciteitsbesluit besluit, DateOnly dag, CancellationToken ct)
    {
        if (besluit.Plan is null) return null;
        var standen = await sessie.Db.Bekend<Planstand>().Where(stand => stand.Plan == besluit.Plan).MetNummers().ToListAsync(ct);
        var eerder = await sessie.Db.Bekend<Capaciteitsbesluit>()
            .Where(rij => rij.Plan == besluit.Plan && rij.Soort == besluit.Soort && rij.Genomen == dag).ToListAsync(ct);
        var verlaging = Capaciteitsverlaging.Bereken(standen.Select(rij => rij.Feit), besluit, dag, eerder.Sum(rij => rij.Eraf.M2));
        if (verlaging.Waarde is not { } wijziging) return verlaging.Meldingen[0];
        sessie.Wijzig(standen, wijziging);
        return null;
    }
}

/// <summary>A decision that was taken.</summary>
/// <param name="Sleutel">Key of the decision.</param>
/// <param name="Dag">Day on which it was taken.</param>
/// <param name="Kenmerk">Number or name under which the municipality filed it, or null.</param>
public sealed record Genomenbesluit(Guid Sleutel, DateOnly Dag, string? Kenmerk);
