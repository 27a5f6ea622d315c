namespace Kantorentop.Domain.Herprogrammering;

/// <summary>What a scenario changes in a region.</summary>
public sealed record Maatregelen
{
    /// <summary>Nothing: the present course.</summary>
    public static readonly Maatregelen Geen = new();

    /// <summary>One at most per plan.</summary>
    public IReadOnlyList<Planmaatregel> Plannen { get; init; } = [];

    /// <summary>One at most per building.</summary>
    public IReadOnlyList<Gebouwmaatregel> Gebouwen { get; init; } = [];

    /// <summary>Another demand, or null for the estimate in force.</summary>
    public Vraagmaatregel? Vraag { get; init; }

    public bool IsLeeg => Plannen.Count == 0 && Gebouwen.Count == 0 && Vraag is null;

    /// <summary>How many plans, buildings and estimates it changes.</summary>
    public int Aantal => Plannen.Count + Gebouwen.Count + (Vraag is null ? 0 : 1);

    /// <summary>The locations that it touches, as far as its plans and buildings are still known; in order of their codes.</summary>
    public IReadOnlyList<string> Locaties(Snapshot snapshot) =>
    [
        .. Plannen.Select(maatregel => snapshot.FindPlan(maatregel.Plan)?.Locatie)
            .Concat(Gebouwen.Select(maatregel => snapshot.FindGebouw(maatregel.Gebouw)?.Locatie))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Only what it does on one location.</summary>
    public Maatregelen Op(string locatie, Snapshot snapshot) => new()
    {
        Plannen = [.. Plannen.Where(maatregel => snapshot.FindPlan(maatregel.Plan)?.Locatie == locatie)],
        Gebouwen = [.. Gebouwen.Where(maatregel => snapshot.FindGebouw(maatregel.Gebouw)?.Locatie == locatie)],
    };

    /// <summary>As they would be recorded; what is not known any more is left out.</summary>
    internal Feitwijziging AlsFeiten(Snapshot nu, string regio) => new()
    {
        Gebouwen = Gebouwen.Select(maatregel => (Maatregel: maatregel, Gebouw: nu.FindGebouw(maatregel.Gebouw)))
            .Where(rij => rij.Gebouw is not null && rij.Maatregel.Kan(rij.Gebouw))
            .ToDictionary(rij => rij.Maatregel.Gebouw, rij => rij.Maatregel.Pas(rij.Gebouw!)),
        Planstanden = Plannen.Where(maatregel => nu.FindPlan(maatregel.Plan) is not null)
            .ToDictionary(maatregel => maatregel.Plan, maatregel => maatregel.Pas(nu.Planstanden(maatregel.Plan))),
        Ramingen = Vraag?.Pas(regio, nu.Ramingen),
    };
}
