using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Gebieden;

/// <summary>
/// Records the municipalities of annex 1, once: a code that was ever recorded is left as it is, so a correction or an end stays.
/// </summary>
public sealed class Referentielader(Registratieboek boek)
{
    public Task LaadAsync(CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(Guid.NewGuid(), "referentiegegevens", "gemeenten van bijlage 1", Bevoegdheid.Opdrachtregel) { Oorsprong = "opdrachtregel" },
        async (sessie, annuleer) =>
        {
            var bekend = await sessie.Db.Set<GemeenteIdentiteit>().Select(gemeente => gemeente.Code).ToListAsync(annuleer);
            sessie.VoegToe<Gemeente>([.. Referentiegegevens.Gemeenten.ExceptBy(bekend, gemeente => gemeente.Code)]);
            return Uitkomst.Gelukt;
        },
        ct);
}
