using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Projecten;

/// <summary>What developers develop, from the facts and their projects together, each metre once.</summary>
public static class Ontwikkelcijfers
{
    /// <summary>What a party developed up to a day.</summary>
    /// <param name="snapshot">The facts.</param>
    /// <param name="partij">The party.</param>
    /// <param name="projecten">Projects; those of others are left out.</param>
    /// <param name="op">The day.</param>
    public static Ontwikkelstand Van(Snapshot snapshot, Partij partij, IReadOnlyList<Project> projecten, DateOnly op) =>
        new Ontwikkeling(snapshot, partij, op, projecten).Stand;

    /// <summary>What all developers developed up to a day; work on a building that two of them tell of counts for the first by code.</summary>
    public static Ontwikkelstand VanSector(Snapshot snapshot, IReadOnlyList<Project> projecten, DateOnly op)
    {
        var eigen = projecten.ToLookup(project => project.Partij);
        var regels = snapshot.Partijen.Where(partij => partij.Soort == Partijsoort.Ontwikkelaar).OrderBy(partij => partij.Code, StringComparer.Ordinal)
            .SelectMany(partij => Van(snapshot, partij, [.. eigen[partij.Code]], op).Regels).ToList();
        return new([.. regels.Where(regel => regel.Gebouw is null), .. regels.Where(regel => regel.Gebouw is not null).DistinctBy(regel => (regel.Gebouw, regel.Soort))]);
    }

    /// <summary>
    /// Buildings that the portal counts for the party, and that may be this project: as long as none is chosen, the facts count and the
    /// project does not.
    /// </summary>
    public static IReadOnlyList<string> Kandidaten(Snapshot snapshot, Partij partij, IReadOnlyList<Project> projecten, Project project, DateOnly op) =>
        project.Gebouw is not null || project.IsLos ? [] : Projecttelling.Kandidaten(project, projecten, new Ontwikkeling(snapshot, partij, op).Feiten);

    /// <summary>Buildings that the party owns or ever owned and plans that it develops, in order of code: what a project of its may be about.</summary>
    public static (IReadOnlyList<Voorraad.Gebouw> Gebouwen, IReadOnlyList<Plannen.Plan> Plannen) Eigen(Snapshot snapshot, string partij) =>
    (
        [.. snapshot.Bezit.GebouwenVan(partij).Select(rij => rij.Gebouw.Gebouw).DistinctBy(gebouw => gebouw.Code).OrderBy(gebouw => gebouw.Code, StringComparer.Ordinal)],
        [.. snapshot.Bezit.PlannenVan(partij).Select(rij => rij.Plan.Plan).OrderBy(plan => plan.Code, StringComparer.Ordinal)]
    );
}
