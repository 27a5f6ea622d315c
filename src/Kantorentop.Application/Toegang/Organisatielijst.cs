using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>The organisations that can have accounts.</summary>
public sealed class Organisatielijst(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Those whose accounts someone manages, with their names.</summary>
    public async Task<IReadOnlyList<(Organisatie Organisatie, string Naam)>> LeesAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Beheerrecht.MagAlle(wie))
            return wie.Organisatie is { } eigen && Beheerrecht.Mag(wie, eigen) ? [(eigen, wie.OrganisatieNaam)] : [];

        await using var db = contexts.CreateDbContext();
        var gemeenten = await db.Bekend<Gemeente>().OrderBy(gemeente => gemeente.Naam).Select(gemeente => new { gemeente.Code, gemeente.Naam }).ToListAsync(ct);
        var partijen = await db.Bekend<Partij>().OrderBy(partij => partij.Naam).Select(partij => new { partij.Code, partij.Naam, partij.Koepel }).ToListAsync(ct);
        return
        [
            (new(Organisatiesoort.Secretariaat, ""), "secretariaat"),
            (new(Organisatiesoort.Rijk, ""), "Rijk"),
            .. Provincie.Alle.Select(provincie => (new Organisatie(Organisatiesoort.Provincie, provincie.Code), $"provincie {provincie.Naam}")),
            .. gemeenten.DistinctBy(gemeente => gemeente.Code).Select(gemeente => (new Organisatie(Organisatiesoort.Gemeente, gemeente.Code), $"gemeente {gemeente.Naam}")),
            .. partijen.Select(partij => partij.Koepel).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(koepel => (new Organisatie(Organisatiesoort.Koepel, koepel), koepel)),
            .. partijen.Select(partij => (new Organisatie(Organisatiesoort.Marktpartij, partij.Code), partij.Naam)),
        ];
    }
}
