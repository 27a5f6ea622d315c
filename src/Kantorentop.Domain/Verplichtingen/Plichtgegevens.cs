using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Projecten;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>What the compiler reads beside the facts of a snapshot. Each register of the portal adds its part; the order has no meaning.</summary>
public sealed record Plichtgegevens
{
    public static readonly Plichtgegevens Leeg = new();

    /// <summary>Findings of art. 12.2.</summary>
    public IReadOnlyList<Opschorting> Opschortingen { get; init; } = [];

    /// <summary>Evidence, with the bearer that gave it.</summary>
    public IReadOnlyList<Bewijs> Bewijzen { get; init; } = [];

    /// <summary>Events that give duties.</summary>
    public IReadOnlyList<Aanleiding> Aanleidingen { get; init; } = [];

    /// <summary>Projects of developers and investors.</summary>
    public IReadOnlyList<Project> Projecten { get; init; } = [];

    /// <summary>Everything together.</summary>
    public static Plichtgegevens Samen(IReadOnlyCollection<Plichtgegevens> delen) => new()
    {
        Opschortingen = [.. delen.SelectMany(deel => deel.Opschortingen)],
        Bewijzen = [.. delen.SelectMany(deel => deel.Bewijzen)],
        Aanleidingen = [.. delen.SelectMany(deel => deel.Aanleidingen)],
        Projecten = [.. delen.SelectMany(deel => deel.Projecten)],
    };
}
