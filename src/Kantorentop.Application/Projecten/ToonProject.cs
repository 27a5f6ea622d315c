using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>One project. That someone else than the party opens it is noted in the audit trail.</summary>
public sealed class ToonProject(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, Auditboek audit)
{
    /// <summary>The project; null when it does not exist or is none of the asker's business.</summary>
    public async Task<Projectblad?> ExecuteAsync(Bevoegdheid wie, Guid sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var eigenaar = await db.Bekend<Project>().Where(project => project.Sleutel == sleutel).Select(project => project.Partij).SingleOrDefaultAsync(ct);
        if (eigenaar is null || !Projectrechten.MagLezen(wie, eigenaar) || houder.Huidig.FindPartij(eigenaar) is not { } partij) return null;
        var projecten = await Projectbron.VanAsync(db, eigenaar, ct);
        var gevonden = projecten.Single(rij => rij.Feit.Sleutel == sleutel);
        if (wie.Organisatie?.Sleutel != eigenaar) await NoteerAsync(wie, eigenaar, ct);
        var toeslag = await Projectbron.IsToeslagVerschuldigdAsync(db, houder.Huidig, gevonden.Feit, ct);
        return Maak(partij, gevonden, projecten.ConvertAll(rij => rij.Feit), toeslag) with { MagBijhouden = Projectrechten.MagBijhouden(wie, eigenaar) };
    }

    private Projectblad Maak(Partij partij, Vastlegging<Project> rij, IReadOnlyList<Project> projecten, bool toeslag)
    {
        var (kennis, project) = (houder.Huidig, rij.Feit);
        var opToetsdag = kennis.ToekomstperspectiefOp(project.Locatie, project.Toetsdag);
        return new Projectblad(partij, project, rij.Geopend)
        {
            Locatienaam = kennis.FindLocatie(project.Locatie)?.Naam ?? project.Locatie,
            OpBesluit = kennis.ToekomstperspectiefOp(project.Locatie, project.Besluit),
            OpToetsdag = opToetsdag,
            IsToeslagVerschuldigd = toeslag,
            Plichten = partij.Soort == Partijsoort.Ontwikkelaar ? Projectplicht.Van(project, opToetsdag, toeslag) : [],
            Kandidaten = [.. Ontwikkelcijfers.Kandidaten(kennis, partij, projecten, project, klok.Vandaag).Select(code => kennis.FindGebouw(code)).OfType<Domain.Voorraad.Gebouw>()],
        };
    }

    private Task NoteerAsync(Bevoegdheid wie, string partij, CancellationToken ct) => audit.NoteerAsync(
        new Auditgebeurtenis("projecten-inzien", partij, "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
}

/// <summary>One project with what follows from it.</summary>
/// <param name="Partij">The party.</param>
/// <param name="Project">The project.</param>
/// <param name="Versie">Number of its registratie, for a form to find out that someone else changed it.</param>
public sealed record Projectblad(Partij Partij, Project Project, long Versie)
{
    public bool MagBijhouden { get; init; }

    public required string Locatienaam { get; init; }

    /// <summary>Perspective on the day of the decision: it counts for the shares.</summary>
    public required Toekomstperspectief? OpBesluit { get; init; }

    /// <summary>Perspective on <see cref="Project.Toetsdag"/>: it counts for art. 8.4, 8.5 and 8.7.</summary>
    public required Toekomstperspectief? OpToetsdag { get; init; }

    /// <summary>True when a regional fund made the surcharge due on the day of the permit.</summary>
    public required bool IsToeslagVerschuldigd { get; init; }

    /// <summary>What the covenant asks of it, with what it says; empty for a party without these duties.</summary>
    public required IReadOnlyList<Projectplicht> Plichten { get; init; }

    /// <summary>Buildings that it may be; as long as none is chosen it does not count.</summary>
    public required IReadOnlyList<Domain.Voorraad.Gebouw> Kandidaten { get; init; }
}
