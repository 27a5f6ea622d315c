using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>Records an initiative for a fund in a region (art. 5.1).</summary>
public sealed class StelFondsVoor(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>The number of the new fund; 0 when the same form was carried out before.</summary>
    public async Task<Uitkomst<int>> ExecuteAsync(Bevoegdheid wie, Guid operatieId, string regio, Fondsgegevens gegevens, CancellationToken ct = default)
    {
        var (kennis, vandaag, nummer) = (houder.Huidig, klok.Vandaag, 0);
        if (!Fondsrechten.MagVoorstellen(wie, Regiopartijen.Van(kennis.Indeling, regio, vandaag))) return Uitkomst<int>.Mislukt(Fondsfouten.GeenRecht);
        if (gegevens.Toets(regio, kennis.Indeling, code => kennis.FindLocatie(code)?.Gemeente, vandaag).ToList() is { Count: > 0 } bezwaren)
            return Uitkomst<int>.Mislukt(bezwaren);
        if (!wie.IsOpdrachtregel && !gegevens.Initiatiefnemers.Any(partij => partij.Organisatie == wie.Organisatie)) return Uitkomst<int>.Mislukt(ZonderUzelf);
        var uitkomst = await boek.LegVastAsync(new Handeling(operatieId, "fonds-voorstellen", $"fonds in kantorenregio {regio}", wie), async (sessie, annuleer) =>
        {
            nummer = (await sessie.Db.Set<Fonds>().MaxAsync(fonds => (int?)fonds.Nummer, annuleer) ?? 0) + 1;
            sessie.Db.Add(Fonds.StelVoor(nummer, regio, gegevens, new Daad(wie, vandaag)));
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<int>.Met(nummer) : Uitkomst<int>.Mislukt(uitkomst.Meldingen);
    }

    private static Melding ZonderUzelf => new(
        "zonder-uzelf", "Kies ook uw eigen organisatie als initiatiefnemer. Anders kunt u dit fonds niet bijhouden.", nameof(Fondsgegevens.Initiatiefnemers));
}
