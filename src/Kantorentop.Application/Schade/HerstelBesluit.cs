using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>
/// Takes back that a decision was taken, when that was recorded by mistake: it is an intention again, and the planstanden that it moved
/// are what they were. What was known before stays known; this is a correction.
/// </summary>
public sealed class HerstelBesluit(Registratieboek boek, Plaatsbepaling plaatsen)
{
    private static readonly Melding NietGenomen = new("besluit-niet-genomen", "Dit is nog een voornemen. Er is geen besluit om ongedaan te maken.");

    private static readonly Melding ZonderReden = new("reden-ontbreekt", "Vul in wat er verkeerd was vastgelegd.", nameof(Besluitherstel.Reden));

    /// <summary>Records it, or tells why not: what was recorded of the plan since stands in the way.</summary>
    /// <param name="wie">Who records: the municipality that recorded the decision.</param>
    /// <param name="verzoek">Which decision, and why.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Herstelverzoek verzoek, Schadeformulier formulier, CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(formulier.OperatieId, "besluit-herstellen", "besluit", wie),
        async (sessie, annuleer) =>
        {
            var rij = await sessie.Db.Bekend<Capaciteitsbesluit>().Where(rij => rij.Sleutel == verzoek.Sleutel).MetNummers().SingleOrDefaultAsync(annuleer);
            if (rij is null || await plaatsen.VanBesluitAsync(sessie.Db, rij.Feit, annuleer) is not { } plaats) return Uitkomst.Mislukt(Schadefouten.NietGevonden);
            if (!Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente)) return Uitkomst.Mislukt(Schadefouten.GeenRecht);
            if (rij.Geopend != formulier.Versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
            if (string.IsNullOrWhiteSpace(verzoek.Reden)) return Uitkomst.Mislukt(ZonderReden);
            if (rij.Feit.Genomen is null) return Uitkomst.Mislukt(NietGenomen);
            if (await ZetTerugAsync(sessie, rij, annuleer) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            await SchrijfAsync(sessie, rij, verzoek.Reden.Trim(), annuleer);
            return Uitkomst.Gelukt;
        },
        ct);

    private static async Task SchrijfAsync(Schrijfsessie sessie, Vastlegging<Capaciteitsbesluit> rij, string reden, CancellationToken ct)
    {
        var besluit = rij.Feit;
        sessie.Onderwerp = $"besluit bij {besluit.Onderwerp}";
        sessie.Sluit<Capaciteitsbesluit>(rij.Id);
        sessie.VoegToe(besluit with { Genomen = null, Kenmerk = null });
        var eerder = await sessie.Db.Bekend<Besluitherstel>().CountAsync(herstel => herstel.Besluit == besluit.Sleutel, ct);
        sessie.VoegToe(new Besluitherstel(besluit.Sleutel, eerder + 1, besluit.Genomen!.Value, besluit.Kenmerk, reden));
    }

    // What the decision did is what its own registratie closed and opened; nothing, when the cut stood there before.
    private static async Task<Melding?> ZetTerugAsync(Schrijfsessie sessie, Vastlegging<Capaciteitsbesluit> besluit, CancellationToken ct)
    {
        if (besluit.Feit.Plan is not { } plan) return null;
        var standen = await sessie.Db.Set<Planstand>().AsNoTracking().Where(stand => stand.Plan == plan).MetNummers().ToListAsync(ct);
        var nu = standen.FindAll(rij => rij.Gesloten is null);
        var toen = new Verlaging(
            [.. standen.Where(rij => rij.Gesloten == besluit.Geopend).Select(rij => rij.Feit)], [.. standen.Where(rij => rij.Geopend == besluit.Geopend).Select(rij => rij.Feit)]);
        var terug = Capaciteitsverlaging.DraaiTerug(nu.Select(rij => rij.Feit), toen);
        if (terug.Waarde is not { } wijziging) return terug.Meldingen[0];
        sessie.Wijzig(nu, wijziging);
        return null;
    }
}

/// <summary>A decision that was recorded by mistake.</summary>
/// <param name="Sleutel">Key of the decision.</param>
/// <param name="Reden">What went wrong.</param>
public sealed record Herstelverzoek(Guid Sleutel, string Reden);
