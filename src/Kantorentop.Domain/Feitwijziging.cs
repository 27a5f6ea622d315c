using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

/// <summary>Facts that would be otherwise, where nothing moves to another location and nothing comes or goes.</summary>
public sealed record Feitwijziging
{
    /// <summary>Buildings by their code.</summary>
    public IReadOnlyDictionary<string, Gebouw> Gebouwen { get; init; } = new Dictionary<string, Gebouw>();

    /// <summary>All standen of plans, by the code of the plan.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Planstand>> Planstanden { get; init; } = new Dictionary<string, IReadOnlyList<Planstand>>();

    /// <summary>The estimates of all regions; null for those that stand.</summary>
    public IReadOnlyList<Raming>? Ramingen { get; init; }
}
