namespace Kantorentop.Domain.Projecten;

/// <summary>
/// Which projects count metres of their own. The portal already counts buildings that a party started and buildings that it withdrew; the
/// same metres must not count twice. So the facts go first: a project that is linked to a building counts only when the facts do not
/// count that building for the same kind of work; one that is not linked waits as long as the facts count work of that kind in that place
/// to which nothing is linked, unless the party says that it is something else.
/// </summary>
internal static class Projecttelling
{
    /// <summary>The projects that count themselves.</summary>
    /// <param name="projecten">Those of one party.</param>
    /// <param name="feiten">What the facts count for that party.</param>
    /// <param name="isFeit">Whether the facts count a building for a kind of work, for whichever party.</param>
    public static IReadOnlyList<Project> Tellend(
        IReadOnlyList<Project> projecten, IReadOnlyList<Ontwikkelfeit> feiten, Func<string, Projectsoort, bool> isFeit) =>
        [.. projecten.Where(project => project.Gebouw is { } gebouw ? !isFeit(gebouw, project.Soort) : project.IsLos || Kandidaten(project, projecten, feiten).Count == 0)];

    /// <summary>What the facts count for the party that may be this project: the same kind of work, in the same place, linked to no project.</summary>
    public static IReadOnlyList<string> Kandidaten(Project project, IReadOnlyList<Project> projecten, IReadOnlyList<Ontwikkelfeit> feiten)
    {
        var gekoppeld = projecten.Where(ander => ander.Sleutel != project.Sleutel && ander.Soort == project.Soort).Select(ander => ander.Gebouw).ToHashSet();
        return [.. feiten.Where(feit => feit.Soort == project.Soort && feit.Locatie == project.Locatie && !gekoppeld.Contains(feit.Gebouw)).Select(feit => feit.Gebouw)];
    }
}

/// <summary>Work on a building that the facts count for a party.</summary>
internal readonly record struct Ontwikkelfeit(string Gebouw, string Locatie, Projectsoort Soort);
