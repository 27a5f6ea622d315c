using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>The projects of a party with its shares; for the secretariaat also which parties have projects.</summary>
public sealed class ToonProjecten(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Auditboek audit)
{
    /// <summary>The projects, the last decision first; null when the party does not exist or is none of the asker's business.</summary>
    public async Task<Projectenlijst?> ExecuteAsync(Bevoegdheid wie, string partij, CancellationToken ct = default)
    {
        if (!Projectrechten.MagLezen(wie, partij) || houder.Huidig.FindPartij(partij) is not { } gevonden) return null;
        await using var db = contexts.CreateDbContext();
        var projecten = (await Projectbron.VanAsync(db, partij, ct)).ConvertAll(rij => rij.Feit);
        if (projecten.Count > 0 && wie.Organisatie?.Sleutel != partij)
            await audit.NoteerAsync(new Auditgebeurtenis("projecten-inzien", partij, "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
        var (kennis, vandaag) = (houder.Huidig, klok.Vandaag);
        return new Projectenlijst(gevonden, Ontwikkelcijfers.Van(kennis, gevonden, projecten, vandaag), Projectrechten.MagBijhouden(wie, partij))
        {
            Projecten = [.. projecten.OrderByDescending(project => project.Besluit).ThenBy(project => project.Naam, StringComparer.Ordinal).Select(project => Regel(kennis, gevonden, projecten, project))],
            Jaren = [.. Enumerable.Range(1, kennis.Data.Convenantjaar(vandaag) ?? Domain.Tijd.Convenantdata.LooptijdInJaren)],
            Data = kennis.Data,
        };
    }

    /// <summary>Parties with projects and how many, for the secretariaat; null for anyone else.</summary>
    public async Task<IReadOnlyList<(Partij Partij, int Aantal)>?> PartijenAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Domain.Verplichtingen.Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var aantallen = await db.Bekend<Project>().GroupBy(project => project.Partij).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToListAsync(ct);
        return
        [
            .. aantallen.Select(rij => (Partij: houder.Huidig.FindPartij(rij.Key), rij.Aantal)).Where(rij => rij.Partij is not null)
                .Select(rij => (rij.Partij!, rij.Aantal)).OrderBy(rij => rij.Item1.Naam, StringComparer.Ordinal),
        ];
    }

    private Projectregel Regel(Snapshot kennis, Partij partij, IReadOnlyList<Project> projecten, Project project) => new(
        project,
        kennis.FindLocatie(project.Locatie)?.Naam ?? project.Locatie,
        kennis.ToekomstperspectiefOp(project.Locatie, project.Besluit),
        Ontwikkelcijfers.Kandidaten(kennis, partij, projecten, project, klok.Vandaag).Count > 0);
}

/// <summary>The projects of a party with what it developed.</summary>
/// <param name="Partij">The party.</param>
/// <param name="Stand">Its shares and sums, from the facts and its projects together.</param>
/// <param name="MagBijhouden">True when the asker keeps them.</param>
public sealed record Projectenlijst(Partij Partij, Ontwikkelstand Stand, bool MagBijhouden)
{
    public required IReadOnlyList<Projectregel> Projecten { get; init; }

    /// <summary>The covenant years that have begun.</summary>
    public required IReadOnlyList<int> Jaren { get; init; }

    public required Domain.Tijd.Convenantdata Data { get; init; }

    /// <summary>What was decided in a covenant year.</summary>
    public Ontwikkelstand InJaar(int jaar) => Data.PeriodeVanJaar(jaar) is var periode ? Stand.Tussen(periode.Vanaf, periode.Tot!.Value) : Stand;
}

/// <summary>One project in a list.</summary>
/// <param name="Project">The project.</param>
/// <param name="Locatienaam">Name of its location.</param>
/// <param name="OpBesluit">Perspective on the day of the decision.</param>
/// <param name="VraagtGebouw">True when it does not count until the party says which building it is.</param>
public sealed record Projectregel(Project Project, string Locatienaam, Toekomstperspectief? OpBesluit, bool VraagtGebouw);
