using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>What histories call an organisation.</summary>
public static class Organisatienamen
{
    /// <summary>'gemeente Utrecht', 'provincie Utrecht', 'secretariaat'; null when there is no such organisation.</summary>
    public static async Task<string?> FindAsync(KantorentopContext db, Organisatie organisatie, CancellationToken ct = default)
    {
        var sleutel = organisatie.Sleutel;
        return organisatie.Soort switch
        {
            Organisatiesoort.Provincie => Provincie.Find(sleutel) is { } provincie ? $"provincie {provincie.Naam}" : null,
            Organisatiesoort.Gemeente => await GemeenteAsync(db, sleutel, ct),
            Organisatiesoort.Marktpartij => await db.Bekend<Partij>().Where(partij => partij.Code == sleutel).Select(partij => partij.Naam).FirstOrDefaultAsync(ct),
            Organisatiesoort.Koepel => sleutel.Length > 0 ? sleutel : null,
            Organisatiesoort.Rijk => sleutel.Length == 0 ? "Rijk" : null,
            _ => sleutel.Length == 0 ? "secretariaat" : null,
        };
    }

    private static async Task<string?> GemeenteAsync(KantorentopContext db, string code, CancellationToken ct)
    {
        var naam = await db.Bekend<Gemeente>().Where(gemeente => gemeente.Code == code)
            .OrderByDescending(gemeente => gemeente.Vanaf).Select(gemeente => gemeente.Naam).FirstOrDefaultAsync(ct)
            ?? Referentiegegevens.Gemeenten.FirstOrDefault(gemeente => gemeente.Code == code)?.Naam;
        return naam is null ? null : $"gemeente {naam}";
    }
}
