using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Herprogrammering;

public sealed partial class ScenariosPage
{
    private Scenariolijst? lijst;
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public required string Regio { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required ToonScenarios Scenarios { get; init; }

    [Inject] public required BeginScenario Begin { get; init; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }

    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    [Inject] public required NavigationManager Navigatie { get; init; }

    [SupplyParameterFromForm(FormName = "nieuw")] public Naammodel? Invoer { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new() { OperatieId = Guid.NewGuid().ToString() };
        lijst = await Scenarios.ExecuteAsync(Bevoegdheid.Waarde, Regio, Context.RequestAborted);
        if (lijst is null) Context.Answer(StatusCodes.Status404NotFound);
    }

    private async Task BeginAsync()
    {
        var lezer = new Invoerlezer();
        var (naam, toelichting) = Invoer!.Lees(lezer);
        meldingen = lezer.Meldingen;
        if (!lezer.IsGelukt) return;
        var operatie = Operatieveld.Lees(Invoer.OperatieId);
        var uitkomst = await Begin.LeegAsync(new(Bevoegdheid.Waarde, operatie, new(Regio, 0)), naam!, toelichting, Context.RequestAborted);
        meldingen = uitkomst.Meldingen;
        if (uitkomst.IsGelukt)
        {
            Bladmeldingen.Plaats(Context, "Het scenario staat klaar. Kies een locatie om maatregelen te kiezen.");
            Navigatie.NavigateTo(uitkomst.Waarde is { } nummer ? Adressen.Scenario(Regio, nummer) : Adressen.Herprogrammering(Regio));
        }
        else if (meldingen[0] == Scenariofouten.GeenRecht)
        {
            lijst = null;
            Context.Answer(StatusCodes.Status403Forbidden);
        }
    }
}

/// <summary>How a scenario is called.</summary>
public sealed class Naammodel
{
    public string? OperatieId { get; set; }

    public string? Naam { get; set; }

    public string? Toelichting { get; set; }

    internal (string? Naam, string? Toelichting) Lees(Invoerlezer lezer) => (
        lezer.Tekst(Naam, new(nameof(Naam), "een naam"), Scenario.MaximumNaam),
        lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Scenario.MaximumToelichting));
}
