using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain;
using Kantorentop.Web.Afspraken;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Herprogrammering;

/// <summary>A page about one scenario: loads it, answers 404 and 403, and ends a post with a redirect or with what stood in the way.</summary>
public abstract class Scenariopagina : ComponentBase
{
    private Scenarioblad? geladen;

    [Parameter] public required string Regio { get; set; }

    [Parameter] public int Nummer { get; set; }

    [SupplyParameterFromQuery(Name = Adressen.VeldDag)] public string? GetypteDag { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required ToonScenario Scenarios { get; init; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }

    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    [Inject] public required NavigationManager Navigatie { get; init; }

    /// <summary>The scenario; null when it may not be shown, and until the form is filled.</summary>
    protected Scenarioblad? Blad { get; private set; }

    /// <summary>404 or 403; null when the page may be shown.</summary>
    protected int? Weigering { get; private set; }

    /// <summary>Why the last post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    protected Scenariosleutel Sleutel => new(Regio, Nummer);

    protected string Adres => Adressen.Scenario(Regio, Nummer);

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>The day that is shown: the one in the address where it is one of those ahead.</summary>
    protected DateOnly Dag => Datumlezer.Lees(GetypteDag).Waarde is { } dag && geladen!.Dagen.Contains(dag) ? dag : geladen!.Standaarddag;

    /// <summary>Whether the asker may open this page for the scenario.</summary>
    protected virtual bool Mag(Scenarioblad blad) => true;

    /// <summary>Fills the form when it is opened.</summary>
    protected virtual Task VulAsync(Scenarioblad blad) => Task.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        var blad = await Scenarios.ExecuteAsync(Bevoegdheid.Waarde, Sleutel, Afgebroken);
        if (blad is null) Weiger(StatusCodes.Status404NotFound);
        else if (!Mag(blad)) Weiger(StatusCodes.Status403Forbidden);
        else
        {
            await VulAsync(geladen = blad);
            Blad = blad;
        }
    }

    /// <summary>An act that the form asks for.</summary>
    protected Scenarioverzoek Verzoek(string? operatie, string? gezien = null) => new(
        Bevoegdheid.Waarde,
        Operatieveld.Lees(operatie),
        Sleutel,
        gezien is null ? null : Rijversie.Lees(gezien));

    /// <summary>Ends a post: on to a page with a message, or the same page with what stood in the way.</summary>
    protected void RondAf(Uitkomst uitkomst, string zin, string? adres = null)
    {
        if (!uitkomst.IsGelukt)
        {
            Weiger(uitkomst.Meldingen);
            return;
        }

        Bladmeldingen.Plaats(Context, zin);
        Navigatie.NavigateTo(adres ?? Adres);
    }

    /// <summary>Shows why a post was refused, with the status that belongs to it; what was typed stays.</summary>
    protected void Weiger(IReadOnlyList<Melding> meldingen)
    {
        Meldingen = meldingen;
        if (meldingen[0] == Scenariofouten.NietGevonden) Weiger(StatusCodes.Status404NotFound);
        else if (meldingen[0] == Scenariofouten.GeenRecht) Weiger(StatusCodes.Status403Forbidden);
        else if (meldingen[0].Code == Scenariofouten.Verouderd.Code) Context.Answer(StatusCodes.Status409Conflict);
    }

    protected void Weiger(int status)
    {
        Weigering = status;
        Context.Answer(status);
    }
}
