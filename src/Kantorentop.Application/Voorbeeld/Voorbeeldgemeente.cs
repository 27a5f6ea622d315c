using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>All rows that one municipality records.</summary>
internal sealed record Voorbeeldgemeente(
    Gemeenteprofiel Profiel,
    IReadOnlyList<Pand> Panden,
    IReadOnlyList<Planopzet> Plannen,
    IReadOnlyList<Gebiedsaanduiding> Aanduidingen,
    IReadOnlyList<Herstructurering> Herstructureringen)
{
    /// <summary>Stock and plans: what comes in deliveries.</summary>
    public IReadOnlyList<Feit> Levering() => [.. Locaties(), .. Voorraad(), .. Plancapaciteit()];

    /// <summary>Perspectives and marks: what the council decides.</summary>
    public IReadOnlyList<Feit> Besluiten() =>
    [
        .. Aanduidingen.Select(aanduiding => new Feit(aanduiding, aanduiding.Vanaf)),
        .. Herstructureringen.Select(herstructurering => new Feit(herstructurering, herstructurering.Vanaf)),
    ];

    private IEnumerable<Feit> Locaties() => Profiel.Locaties.Select(locatie => new Feit(locatie.Locatie, DateOnly.MinValue));

    private IEnumerable<Feit> Voorraad()
    {
        foreach (var pand in Panden)
        {
            yield return new Feit(pand.Gebouw, pand.Begin);
            foreach (var eenheid in pand.Eenheden)
            {
                var vanaf = eenheid.Ruimte.BestaatVanaf ?? pand.Begin;
                yield return new Feit(eenheid.Ruimte, vanaf);
                foreach (var stand in eenheid.Standen) yield return new Feit(stand, stand.Vanaf);
            }
        }
    }

    private IEnumerable<Feit> Plancapaciteit()
    {
        foreach (var plan in Plannen)
        {
            yield return new Feit(plan.Plan, DateOnly.MinValue);
            foreach (var stand in plan.Standen) yield return new Feit(stand, stand.Vanaf);
        }
    }
}
