using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>A plan to choose, with what it has today and what the scenario does with it.</summary>
public sealed record Plankeuze(Plan Plan, Planstand? Stand, Planmaatregel? Maatregel);

/// <summary>A building to choose, as it stands today, and what the scenario does with it.</summary>
public sealed record Gebouwkeuze(Gebouwstand Stand, Gebouwmaatregel? Maatregel);

/// <summary>All that can be chosen on one location.</summary>
/// <param name="Locatie">The location.</param>
/// <param name="Plannen">The largest first.</param>
/// <param name="Gebouwen">In stock today; the emptiest first.</param>
public sealed record Locatiekeuzeblad(Locatie Locatie, IReadOnlyList<Plankeuze> Plannen, IReadOnlyList<Gebouwkeuze> Gebouwen);

/// <summary>Shows the plans and buildings of a location that someone may put into a scenario; opening them is noted.</summary>
public sealed class ToonLocatiekeuze(Snapshothouder snapshots, Domeinklok klok, Inzage inzage)
{
    /// <summary>Null when the location is not in the region, or its rows are none of this person's business.</summary>
    public async Task<Locatiekeuzeblad?> ExecuteAsync(Bevoegdheid wie, Scenarioblad blad, string locatie, CancellationToken ct = default)
    {
        if (blad.TeKiezen.FirstOrDefault(rij => rij.Code == locatie) is not { } gevonden) return null;
        await inzage.NoteerAsync(wie, $"plannen en gebouwen van locatie:{locatie}", ct);
        var snapshot = snapshots.Huidig;
        var gebied = Gebied.Locatie(locatie);
        var hier = blad.Scenario.Maatregelen.Op(locatie, snapshot);
        var bereik = new Maatregelbereik(snapshot, Leesrecht.Rijen(wie), klok.Vandaag);
        return new(gevonden, [.. Plannen(snapshot, gebied, hier).Where(keuze => bereik.OmvatPlan(keuze.Plan.Code))], [.. Gebouwen(snapshot, gebied, hier)]);
    }

    private IOrderedEnumerable<Plankeuze> Plannen(Snapshot snapshot, Gebied gebied, Maatregelen hier) =>
        snapshot.Plannen(gebied, klok.Vandaag)
            .Select(rij => new Plankeuze(rij.Plan, rij.Stand, hier.Plannen.FirstOrDefault(maatregel => maatregel.Plan == rij.Plan.Code)))
            .OrderByDescending(keuze => keuze.Stand?.Oppervlakte.M2 ?? -1m);

    private IOrderedEnumerable<Gebouwkeuze> Gebouwen(Snapshot snapshot, Gebied gebied, Maatregelen hier) =>
        snapshot.Gebouwstanden(gebied, klok.Vandaag)
            .Select(stand => new Gebouwkeuze(stand, hier.Gebouwen.FirstOrDefault(maatregel => maatregel.Gebouw == stand.Gebouw.Code)))
            .Where(keuze => keuze.Stand.Voorraad > 0 || keuze.Maatregel is not null)
            .OrderByDescending(keuze => keuze.Stand.Leegstand).ThenBy(keuze => keuze.Stand.Gebouw.Naam, StringComparer.Ordinal);
}
