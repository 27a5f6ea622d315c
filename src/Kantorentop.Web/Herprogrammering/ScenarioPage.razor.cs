using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Herprogrammering;

public sealed partial class ScenarioPage
{
    private IReadOnlyList<Melding> naamfouten = [];

    [Inject] public required BeginScenario Begin { get; init; }

    [Inject] public required BeheerScenario Acties { get; init; }

    [SupplyParameterFromForm(FormName = "naam")] public Naammodel? Invoer { get; set; }

    [SupplyParameterFromForm(FormName = "beheer")] public Beheermodel? Beheer { get; set; }

    protected override Task VulAsync(Scenarioblad blad)
    {
        Invoer ??= new() { OperatieId = Guid.NewGuid().ToString(), Naam = blad.Scenario.Naam, Toelichting = blad.Scenario.Toelichting };
        Beheer ??= new() { OperatieId = Guid.NewGuid().ToString() };
        return Task.CompletedTask;
    }

    private async Task BeheerAsync()
    {
        var verzoek = Verzoek(Beheer!.OperatieId);
        switch (Beheer.Actie)
        {
            case "delen" or "niet-delen":
                var gedeeld = Beheer.Actie == "delen";
                RondAf(
                    await Acties.DeelAsync(verzoek, gedeeld, Afgebroken),
                    gedeeld ? "De overheden van de regio en het secretariaat kunnen dit scenario nu lezen." : "Alleen uw organisatie leest dit scenario nog.");
                break;
            case "verwijder":
                RondAf(await Acties.VerwijderAsync(verzoek, Afgebroken), "Het scenario is verwijderd.", Adressen.Herprogrammering(Regio));
                break;
            case "kopie":
                var kopie = await Begin.KopieAsync(verzoek, Afgebroken);
                RondAf(kopie, "Dit is uw kopie.", kopie.Waarde is { } nummer ? Adressen.Scenario(Regio, nummer) : Adressen.Herprogrammering(Regio));
                break;
        }
    }

    private async Task HernoemAsync()
    {
        var lezer = new Invoerlezer();
        var (naam, toelichting) = Invoer!.Lees(lezer);
        naamfouten = lezer.Meldingen;
        if (lezer.IsGelukt) RondAf(await Acties.HernoemAsync(Verzoek(Invoer.OperatieId), naam!, toelichting, Afgebroken), "De naam is gewijzigd.");
    }

    /// <summary>Which button was used.</summary>
    public sealed class Beheermodel
    {
        public string? OperatieId { get; set; }

        public string? Actie { get; set; }
    }
}
