using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>Puts recordings in the place of those that are known now.</summary>
internal static class Vervanging
{
    private static readonly Melding Verouderd = new(
        "verouderd", "Een collega heeft dit intussen ook gewijzigd. Bekijk wat er nu staat, en stuur uw wijziging opnieuw als die nog nodig is.");

    /// <summary>Closes what was recorded and adds the new fact, null for none. A form that changes nothing leaves what someone else recorded meanwhile.</summary>
    public static Uitkomst Leg<T>(Schrijfsessie sessie, Vastlegging<T>? oud, (T? Feit, long? Gezien) nieuw)
        where T : class
    {
        if (Equals(oud?.Feit, nieuw.Feit)) return Uitkomst.Gelukt;
        if (oud?.Id != nieuw.Gezien) return Uitkomst.Mislukt(Verouderd);
        if (oud is not null) sessie.Sluit<T>(oud.Id);
        if (nieuw.Feit is { } feit) sessie.VoegToe(feit);
        return Uitkomst.Gelukt;
    }

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
