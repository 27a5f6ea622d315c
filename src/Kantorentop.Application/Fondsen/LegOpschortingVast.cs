using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>Records the finding of art. 12.2 for a region or the land, and its end. What it was before stays known.</summary>
public sealed class LegOpschortingVast(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    private static readonly Melding GeenRecht = new("geen-recht", "Alleen het secretariaat legt deze vaststelling vast. Neem contact op met het secretariaat.");

    private static readonly Melding Verouderd = new("verouderd", "Iemand anders heeft deze vaststelling intussen beëindigd. Open de lijst opnieuw.");

    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Guid operatieId, Opschorting opschorting, CancellationToken ct = default) =>
        DoeAsync(wie, (operatieId, "opschorting-vastleggen"), async (sessie, annuleer) =>
        {
            var bekend = await sessie.Db.Bekend<Opschorting>().ToListAsync(annuleer);
            return Schrijf(sessie, opschorting, bekend);
        }, ct);

    /// <summary>Ends a finding.</summary>
    /// <param name="wie">Who does so.</param>
    /// <param name="formulier">The form: its operation, and the recording that it ends.</param>
    /// <param name="tot">First day on which it no longer holds.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> BeeindigAsync(Bevoegdheid wie, (Guid OperatieId, long Id) formulier, DateOnly tot, CancellationToken ct = default) =>
        DoeAsync(wie, (formulier.OperatieId, "opschorting-beeindigen"), async (sessie, annuleer) =>
        {
            var bekend = await sessie.Db.Bekend<Opschorting>().MetNummers().ToListAsync(annuleer);
            if (bekend.Find(rij => rij.Id == formulier.Id) is not { Feit: { Tot: null } oud }) return Uitkomst.Mislukt(Verouderd);
            sessie.Sluit<Opschorting>(formulier.Id);
            return Schrijf(sessie, oud with { Tot = tot }, [.. bekend.Where(rij => rij.Id != formulier.Id).Select(rij => rij.Feit)]);
        }, ct);

    private Uitkomst Schrijf(Schrijfsessie sessie, Opschorting rij, IReadOnlyList<Opschorting> andere)
    {
        if (Opschortingsregels.Toets(rij, andere, houder.Huidig, klok.Vandaag).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        sessie.Onderwerp = $"artikel 12, lid 2: {rij.Gebied}";
        sessie.VoegToe(rij);
        return Uitkomst.Gelukt;
    }

    private Task<Uitkomst> DoeAsync(
        Bevoegdheid wie, (Guid OperatieId, string Soort) daad, Func<Schrijfsessie, CancellationToken, Task<Uitkomst>> doe, CancellationToken ct) =>
        Opschortingsregels.Mag(wie)
            ? boek.LegVastAsync(new Handeling(daad.OperatieId, daad.Soort, "artikel 12, lid 2", wie), doe, ct)
            : Task.FromResult(Uitkomst.Mislukt(GeenRecht));
}
