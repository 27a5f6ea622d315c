using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Puts recordings in the place of those that are known now.</summary>
internal static class Vervanging
{
    /// <summary>Closes what a query over known recordings finds, and adds these.</summary>
    public static async Task VervangAsync<T>(this Schrijfsessie sessie, IQueryable<T> oude, IReadOnlyCollection<T> nieuwe, CancellationToken ct)
        where T : class
    {
        sessie.Sluit<T>(await oude.Select(rij => EF.Property<long>(rij, Vastleggingen.Id)).ToListAsync(ct));
        sessie.VoegToe(nieuwe);
    }

    /// <summary>Number of the registratie that opened the one recording that a query finds; 0 when there is none.</summary>
    public static async Task<long> VersieAsync<T>(this IQueryable<T> rijen, CancellationToken ct)
        where T : class => await rijen.Select(rij => (long?)EF.Property<long>(rij, Vastleggingen.Geopend)).SingleOrDefaultAsync(ct) ?? 0;
}
