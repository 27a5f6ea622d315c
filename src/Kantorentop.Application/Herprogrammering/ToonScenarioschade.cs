using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>What a scenario puts at stake, for the municipality of the plans only: it sits at the table of each risk analysis (art. 4.1). Opening the amounts is noted.</summary>
public sealed class ToonScenarioschade(IDbContextFactory<KantorentopContext> contexts, Inzage inzage)
{
    /// <summary>The amounts of one's own plans in a scenario; null for who may see none, and when none of one's own plans is in it.</summary>
    public async Task<Scenarioschade?> ExecuteAsync(Bevoegdheid wie, Scenarioblad blad, CancellationToken ct = default)
    {
        if (wie.Organisatie is not { Soort: Organisatiesoort.Gemeente, Sleutel: var gemeente } || !Schaderechten.MagBedragen(wie, gemeente, [])) return null;
        var eigen = blad.Locaties.Where(rij => rij.Locatie.Gemeente == gemeente).SelectMany(rij => rij.Zichtbaar).Select(rij => rij.Plan).OfType<Planmaatregel>().ToList();
        if (eigen.Count == 0) return null;
        var plannen = eigen.ConvertAll(maatregel => maatregel.Plan);
        await using var db = contexts.CreateDbContext();
        var analyse = await db.Bekend<Analyseregel>().Where(regel => plannen.Contains(regel.Plan)).ToListAsync(ct);
        if (analyse.Count > 0) await inzage.NoteerAsync(wie, $"planschade bij herprogrammering {blad.Scenario.Regio} {blad.Scenario.Nummer}", ct);
        return Scenarioschade.Van(eigen, analyse);
    }
}
