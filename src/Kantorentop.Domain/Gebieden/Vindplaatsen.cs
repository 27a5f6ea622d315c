namespace Kantorentop.Domain.Gebieden;

/// <summary>
/// On which location each building, unit and plan is found, and at which place in it. Places and not the dossiers themselves:
/// while nothing comes, goes or moves, they stay the same whatever else changes.
/// </summary>
internal sealed record Vindplaatsen
{
    public static readonly Vindplaatsen Geen = new();

    public CodeIndex<(string Locatie, int Gebouw)> Gebouwen { get; private init; } = CodeIndex<(string, int)>.Leeg();

    public CodeIndex<(string Locatie, int Gebouw, int Ruimte)> Ruimten { get; private init; } = CodeIndex<(string, int, int)>.Leeg();

    public CodeIndex<(string Locatie, int Plan)> Plannen { get; private init; } = CodeIndex<(string, int)>.Leeg();

    /// <summary>Without what is on the one and with what is on the other.</summary>
    public Vindplaatsen With(IReadOnlyList<Locatiedossier> oud, IReadOnlyList<Locatiedossier> nieuw) => new()
    {
        Gebouwen = Gebouwen.With(PerGebouw(oud).Select(rij => rij.Key), PerGebouw(nieuw)),
        Ruimten = Ruimten.With(PerRuimte(oud).Select(rij => rij.Key), PerRuimte(nieuw)),
        Plannen = Plannen.With(PerPlan(oud).Select(rij => rij.Key), PerPlan(nieuw)),
    };

    private static IEnumerable<KeyValuePair<string, (string, int)>> PerGebouw(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from gebouw in locatie.Gebouwen.Index()
        select KeyValuePair.Create(gebouw.Item.Gebouw.Code, (locatie.Locatie.Code, gebouw.Index));

    private static IEnumerable<KeyValuePair<string, (string, int, int)>> PerRuimte(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from gebouw in locatie.Gebouwen.Index()
        from ruimte in gebouw.Item.Ruimten.Index()
        select KeyValuePair.Create(ruimte.Item.Ruimte.Code, (locatie.Locatie.Code, gebouw.Index, ruimte.Index));

    private static IEnumerable<KeyValuePair<string, (string, int)>> PerPlan(IEnumerable<Locatiedossier> locaties) =>
        from locatie in locaties
        from plan in locatie.Plannen.Index()
        select KeyValuePair.Create(plan.Item.Plan.Code, (locatie.Locatie.Code, plan.Index));
}
