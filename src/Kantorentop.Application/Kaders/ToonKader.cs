using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Schade;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Kaders;

/// <summary>One framework with its judgement.</summary>
/// <param name="Soort">Which framework.</param>
/// <param name="Rij">The recording; null when nothing is recorded.</param>
/// <param name="Oordeel">How it stands.</param>
public sealed record Kaderblad(Kadersoort Soort, Vastlegging<Kader>? Rij, Kaderoordeel Oordeel);

/// <summary>What was planned for a year beside what happened (art. 3.4).</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="Gepland">The plan with its recording; null when nothing was planned.</param>
/// <param name="Gebeurd">What happened; null for a year to come, and where the reader may not see the figures of the area.</param>
public sealed record Kaderjaar(int Jaar, Vastlegging<Kaderplanning>? Gepland, Kaderrealisatie? Gebeurd);

/// <summary>The frameworks of one government.</summary>
/// <param name="Overheid">The government.</param>
/// <param name="Bladen">The three frameworks.</param>
/// <param name="Jaren">The years of the window of art. 2.2.</param>
/// <param name="MagInvoeren">True when the asker records them.</param>
public sealed record Kaderbeeld(Kaderoverheid Overheid, IReadOnlyList<Kaderblad> Bladen, IReadOnlyList<Kaderjaar> Jaren, bool MagInvoeren)
{
    /// <summary>Decisions that withdrew a designation under which no plan lies, with the name of the location; as far as the reader sees its rows.</summary>
    public IReadOnlyList<(Capaciteitsbesluit Besluit, string Locatie)> ZonderPlan { get; init; } = [];
}

/// <summary>Shows the frameworks of one government, with planned and realised side by side.</summary>
public sealed class ToonKader(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Null when no such government owes frameworks.</summary>
    public async Task<Kaderbeeld?> ExecuteAsync(Bevoegdheid wie, string code, CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        if (Kaderoverheid.Find(snapshot, code, klok.Vandaag) is not { } overheid) return null;
        await using var db = contexts.CreateDbContext();
        var kaders = (await db.Bekend<Kader>().Where(kader => kader.Overheid == code).MetNummers().ToListAsync(ct)).ToDictionary(rij => rij.Feit.Soort);
        var planning = (await db.Bekend<Kaderplanning>().Where(rij => rij.Overheid == code).MetNummers().ToListAsync(ct)).ToDictionary(rij => rij.Feit.Jaar);
        var gebeurd = Gebeurd(wie, snapshot, overheid).ToDictionary(jaar => jaar.Jaar);
        return new(
            overheid,
            [
                .. Enum.GetValues<Kadersoort>().Select(soort => new Kaderblad(
                    soort,
                    kaders.GetValueOrDefault(soort),
                    Kaderoordeel.Op(kaders.GetValueOrDefault(soort)?.Feit, klok.Vandaag, snapshot.Data))),
            ],
            [.. Kaderplanning.Jaren.Select(jaar => new Kaderjaar(jaar, planning.GetValueOrDefault(jaar), gebeurd.GetValueOrDefault(jaar)))],
            Kaderrecht.MagInvoeren(wie, code))
        {
            ZonderPlan = await ZonderPlanAsync(db, wie, code, ct),
        };
    }

    private async Task<IReadOnlyList<(Capaciteitsbesluit Besluit, string Locatie)>> ZonderPlanAsync(KantorentopContext db, Bevoegdheid wie, string overheid, CancellationToken ct)
    {
        var (kennis, vandaag) = (snapshots.Huidig, klok.Vandaag);
        var besluiten = await db.Bekend<Capaciteitsbesluit>().Where(besluit => besluit.Locatie != null && besluit.Genomen != null).ToListAsync(ct);
        return
        [
            .. from besluit in besluiten
               let locatie = kennis.FindLocatie(besluit.Locatie!)
               where locatie is not null && kennis.MagLocatie(wie, locatie, vandaag)
                   && (locatie.Gemeente == overheid || kennis.Indeling.FindProvincie(locatie.Gemeente, vandaag) == overheid)
               orderby besluit.Genomen, locatie.Naam
               select (besluit, locatie.Naam),
        ];
    }

    // A year can be seen by who sees the figures at both its ends.
    private IEnumerable<Kaderrealisatie> Gebeurd(Bevoegdheid wie, Snapshot snapshot, Kaderoverheid overheid)
    {
        var vandaag = klok.Vandaag;
        var inzage = new Cijferinzage(snapshot, wie, vandaag);
        return Kaderrealisatie.Van(snapshot, overheid.Gebied, vandaag).Where(jaar =>
            inzage.Mag(overheid.Gebied, new(jaar.Jaar, 1, 1)) && inzage.Mag(overheid.Gebied, jaar.Jaar < vandaag.Year ? new(jaar.Jaar + 1, 1, 1) : vandaag));
    }
}
