using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Gebieden;

/// <summary>Records the municipalities of annex 1 in a database that does not know them yet; once, however often it runs.</summary>
public sealed class Referentielader(Registratieboek boek)
{
    private static readonly Guid Operatie = new("6b0d2a5e-2012-0627-8001-000000000050");

    public Task<Uitkomst> LaadAsync(CancellationToken ct = default)
    {
        var handeling = new Handeling(Operatie, "referentiegegevens-laden", "Gemeenten van bijlage 1", Bevoegdheid.Opdrachtregel) { Oorsprong = "opdrachtregel" };
        return boek.LegVastAsync(handeling, VoegToeAsync, ct);
    }

    private static async Task<Uitkomst> VoegToeAsync(Schrijfsessie sessie, CancellationToken ct)
    {
        var bekend = await sessie.Db.Bekend<Gemeente>().Select(gemeente => gemeente.Code).ToListAsync(ct);
        sessie.VoegToe<Gemeente>([.. Referentiegegevens.Gemeenten.ExceptBy(bekend, gemeente => gemeente.Code)]);
        return Uitkomst.Gelukt;
    }
}
