using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;

namespace Kantorentop.Application.Kaders;

/// <summary>Puts what a form says in the place of what it showed.</summary>
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
}
