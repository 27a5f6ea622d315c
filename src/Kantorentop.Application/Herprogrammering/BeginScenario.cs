using Kantorentop.Domain;
using Kantorentop.Domain.Herprogrammering;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>Begins a scenario, empty or as a copy. Done again for the same form it gives no number: the scenario is there already.</summary>
public sealed class BeginScenario(Scenarioschrijver schrijver)
{
    /// <summary>An empty one, which is the present course.</summary>
    /// <param name="verzoek">Who asks, for which region; its number is not read.</param>
    /// <param name="naam">As typed, within <see cref="Scenario.MaximumNaam"/>.</param>
    /// <param name="toelichting">What it is meant to show, or null.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst<int?>> LeegAsync(Scenarioverzoek verzoek, string naam, string? toelichting, CancellationToken ct = default) =>
        schrijver.VoegToeAsync(verzoek, "scenario-beginnen", (_, _) => Task.FromResult<Scenarioopzet?>(new(naam, toelichting, Maatregelen.Geen)), ct);

    /// <summary>A copy of one that may be read, for the own organisation: not shared.</summary>
    public Task<Uitkomst<int?>> KopieAsync(Scenarioverzoek verzoek, CancellationToken ct = default) =>
        schrijver.VoegToeAsync(verzoek, "scenario-kopieren", async (db, token) =>
        {
            var bron = await db.Set<Scenario>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(
                rij => rij.Regio == verzoek.Sleutel.Regio && rij.Nummer == verzoek.Sleutel.Nummer, token);
            if (bron is null || schrijver.Partijen(bron.Regio) is not { } partijen) return null;
            return Scenariorechten.MagLezen(verzoek.Door, partijen, bron.Eigenaar, bron.IsGedeeld)
                ? new(Kopienaam(bron.Naam), bron.Toelichting, bron.Maatregelen)
                : null;
        }, ct);

    private static string Kopienaam(string naam)
    {
        const string Achter = " (kopie)";
        return naam.Length + Achter.Length <= Scenario.MaximumNaam ? naam + Achter : naam;
    }
}
