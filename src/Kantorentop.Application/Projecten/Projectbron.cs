using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Projecten;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>Reads projects and what their rules look at. Checks no rights.</summary>
internal static class Projectbron
{
    /// <summary>The projects of a party with the number of their registratie; of all parties without one.</summary>
    public static Task<List<Vastlegging<Project>>> VanAsync(KantorentopContext db, string? partij, CancellationToken ct) =>
        db.Bekend<Project>().Where(project => partij == null || project.Partij == partij).MetNummers().ToListAsync(ct);

    /// <summary>True when a regional fund made the surcharge of art. 8.4 due on the day of the permit.</summary>
    public static async Task<bool> IsToeslagVerschuldigdAsync(KantorentopContext db, Snapshot kennis, Project project, CancellationToken ct)
    {
        if (!project.IsToevoeging || project.Vergund is not { } vergund) return false;
        if (kennis.ToekomstperspectiefOp(project.Locatie, vergund) != Toekomstperspectief.Balans || kennis.FindLocatie(project.Locatie) is not { } locatie) return false;
        var regio = kennis.Indeling.RegioVan(locatie.Gemeente, vergund);
        var fondsen = await db.Set<Fonds>().AsNoTracking().AsSplitQuery().Where(fonds => fonds.Regio == regio && fonds.Vanaf <= vergund).ToListAsync(ct);
        return fondsen.Any(fonds => Toeslagregels.IsVerschuldigd(fonds, kennis, project.Locatie, vergund));
    }
}
