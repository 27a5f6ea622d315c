using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>A scenario on a list.</summary>
/// <param name="Nummer">Within the region.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Eigenaar">The organisation that made it.</param>
/// <param name="IsEigen">True when that is the reader's own.</param>
/// <param name="IsGedeeld">True when others read it too.</param>
/// <param name="Maatregelen">How many plans, buildings and estimates it changes.</param>
public sealed record Scenarioregel(int Nummer, string Naam, string Eigenaar, bool IsEigen, bool IsGedeeld, int Maatregelen)
{
    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset Gewijzigd { get; init; }
}

/// <summary>The scenarios of a region that someone may read.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Regels">Own ones first, then shared ones; the latest first.</param>
/// <param name="MagMaken">May begin one.</param>
public sealed record Scenariolijst(string Regio, IReadOnlyList<Scenarioregel> Regels, bool MagMaken);

/// <summary>Lists the scenarios of a region.</summary>
public sealed class ToonScenarios(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>True when this person may look for scenarios of a region: for the links to them.</summary>
    public bool Mag(Bevoegdheid wie, string regio) =>
        snapshots.Huidig.Indeling.FindKantorenregio(regio) is not null
        && Scenariorechten.MagZien(wie, Regiopartijen.Van(snapshots.Huidig.Indeling, regio, klok.Vandaag));

    /// <summary>Null when there is no such region, or its scenarios are none of this person's business.</summary>
    public async Task<Scenariolijst?> ExecuteAsync(Bevoegdheid wie, string regio, CancellationToken ct = default)
    {
        if (!Mag(wie, regio)) return null;
        var eigen = wie.Organisatie;
        var (soort, sleutel) = (eigen?.Soort, eigen?.Sleutel);
        await using var db = contexts.CreateDbContext();
        var rijen = await (
            from scenario in db.Set<Scenario>().AsNoTracking()
            join registratie in db.Registraties on scenario.Versie equals registratie.Nummer
            where scenario.Regio == regio && (scenario.IsGedeeld || (scenario.Eigenaarsoort == soort && scenario.Eigenaarsleutel == sleutel))
            orderby scenario.Versie descending
            select new
            {
                scenario.Nummer,
                scenario.Naam,
                scenario.Eigenaarnaam,
                scenario.Eigenaarsoort,
                scenario.Eigenaarsleutel,
                scenario.IsGedeeld,
                HeeftVraag = scenario.Vraag != null,
                Aantal = scenario.Planmaatregelen.Count + scenario.Gebouwmaatregelen.Count,
                registratie.Ogenblik,
            }).ToListAsync(ct);
        var regels = rijen.Select(rij => new Scenarioregel(
            rij.Nummer,
            rij.Naam,
            rij.Eigenaarnaam,
            new Organisatie(rij.Eigenaarsoort, rij.Eigenaarsleutel) == eigen,
            rij.IsGedeeld,
            rij.Aantal + (rij.HeeftVraag ? 1 : 0))
        { Gewijzigd = rij.Ogenblik });
        var partijen = Regiopartijen.Van(snapshots.Huidig.Indeling, regio, klok.Vandaag);
        return new(regio, [.. regels.OrderByDescending(regel => regel.IsEigen)], Scenariorechten.MagMaken(wie, partijen));
    }
}
