using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>
/// Records that the parties consult on recalibrating the agreements of a region (art. 12.1), and what came of it. Who establishes that
/// the costs make it impossible is left open by the covenant: each government of the region and the secretariaat may record it [conv].
/// </summary>
public sealed class RegistreerHerijking(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    private static readonly Melding GeenRecht = new(
        "geen-recht", "Een gemeente of provincie van de regio of het secretariaat legt dit vast, met de rol invoeren.");

    /// <summary>Records it, or tells why not.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="herijking">The recalibration; that of a day that is known already is corrected.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Herijking herijking, Schadeformulier formulier, CancellationToken ct = default)
    {
        if (houder.Huidig.Indeling.FindKantorenregio(herijking.Regio) is null) return Task.FromResult(Uitkomst.Mislukt(Schadefouten.NietGevonden));
        if (!Mag(wie, herijking.Regio)) return Task.FromResult(Uitkomst.Mislukt(GeenRecht));
        return boek.LegVastAsync(
            new Handeling(formulier.OperatieId, "herijking-registreren", $"herijking {herijking.Regio}", wie),
            async (sessie, annuleer) =>
            {
                var rijen = sessie.Db.Bekend<Herijking>().Where(rij => rij.Regio == herijking.Regio && rij.Datum == herijking.Datum);
                if (await rijen.VersieAsync(annuleer) != formulier.Versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
                var bezwaren = Herijkingregels.Toets(herijking, await EersteAsync(sessie.Db, herijking.Regio, annuleer), klok.Vandaag).ToList();
                if (bezwaren.Count > 0) return Uitkomst.Mislukt(bezwaren);
                if (await rijen.SingleOrDefaultAsync(annuleer) != herijking) await sessie.VervangAsync(rijen, [herijking], annuleer);
                return Uitkomst.Gelukt;
            },
            ct);
    }

    /// <summary>True for the governments of the region and the secretariaat.</summary>
    public bool Mag(Bevoegdheid wie, string regio) =>
        Schrijfrecht.VoorEdities(wie) || Afspraakrechten.MagInvoeren(wie, Regiopartijen.Van(houder.Huidig.Indeling, regio, klok.Vandaag));

    private async Task<DateOnly?> EersteAsync(KantorentopContext db, string regio, CancellationToken ct)
    {
        var gemeenten = houder.Huidig.Indeling.GemeentenInRegio(regio, klok.Vandaag);
        return await db.Bekend<Risicoanalyse>()
            .Where(analyse => db.Bekend<Locatie>(null).Any(locatie => locatie.Code == analyse.Locatie && gemeenten.Contains(locatie.Gemeente)))
            .MinAsync(analyse => (DateOnly?)analyse.Datum, ct);
    }
}
