using Kantorentop.Domain;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>Names, shares and deletes a scenario of the own organisation.</summary>
public sealed class BeheerScenario(Scenarioschrijver schrijver)
{
    public Task<Uitkomst> HernoemAsync(Scenarioverzoek verzoek, string naam, string? toelichting, CancellationToken ct = default) =>
        schrijver.WijzigAsync(verzoek, "scenario-hernoemen", (_, scenario) =>
        {
            (scenario.Naam, scenario.Toelichting) = (naam, toelichting);
            return Uitkomst.Gelukt;
        }, ct);

    /// <summary>Lets the other governments of the region and the secretariat read it, or no longer.</summary>
    public Task<Uitkomst> DeelAsync(Scenarioverzoek verzoek, bool gedeeld, CancellationToken ct = default) =>
        schrijver.WijzigAsync(verzoek, gedeeld ? "scenario-delen" : "scenario-niet-meer-delen", (_, scenario) =>
        {
            scenario.IsGedeeld = gedeeld;
            return Uitkomst.Gelukt;
        }, ct);

    public Task<Uitkomst> VerwijderAsync(Scenarioverzoek verzoek, CancellationToken ct = default) =>
        schrijver.WijzigAsync(verzoek, "scenario-verwijderen", (db, scenario) =>
        {
            db.Remove(scenario);
            return Uitkomst.Gelukt;
        }, ct);
}
