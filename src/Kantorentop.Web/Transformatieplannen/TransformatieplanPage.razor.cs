using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Web.Documenten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Transformatieplannen;

public sealed partial class TransformatieplanPage
{
    private Transformatieplanblad? blad;
    private IReadOnlyList<Melding> planmeldingen = [];
    private IReadOnlyList<Melding> berichtmeldingen = [];
    private bool hadBestanden;

    [Parameter] public required string Code { get; set; }
    [SupplyParameterFromForm(FormName = Planformulier.Naam, Name = nameof(Invoer))] public TransformatieplanModel? Plan { get; set; }
    [SupplyParameterFromForm(FormName = Berichtenkaart.Naam, Name = nameof(Invoer))] public KennisgevingModel? Kennisgeving { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonTransformatieplan Tonen { get; init; }
    [Inject] public required RegistreerTransformatieplan Registreren { get; init; }
    [Inject] public required VerwittigEigenaar Verwittigen { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private TransformatieplanModel Invoer { get; set; } = new();

    private KennisgevingModel Bericht { get; set; } = new();

    protected override async Task OnInitializedAsync()
    {
        blad = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Code, Context.RequestAborted);
        if (blad is null)
        {
            Navigatie.NotFound();
            return;
        }

        Invoer = Plan ?? TransformatieplanModel.Van(blad);
        Bericht = Kennisgeving ?? new() { OperatieId = Guid.NewGuid().ToString(), Datum = Weergave.DatumKort(blad.Vandaag) };
    }

    private async Task VerstuurAsync()
    {
        if (blad?.Eigenaar is not { } eigenaar) return;
        var documenten = Verzonden.Lees(Context.Request.Form.Files, Planformulier.Documenten, Antwoorddocumenten.MaximumAantal + 1);
        var (invoer, fouten) = Invoer.Lees((Code, eigenaar.Code), documenten);
        var uitkomst = fouten.Count > 0 && invoer.Antwoord.Bewijsdatum is not null
            ? Uitkomst.Mislukt([.. invoer.Inhoud.Toets(invoer.Antwoord.Bewijsdatum)])
            : await Registreren.ExecuteAsync(Bevoegdheid.Waarde, invoer, Context.RequestAborted);
        if (uitkomst is null) Navigatie.NotFound();
        else if (uitkomst.IsGelukt && fouten.Count == 0) Klaar("Uw stap is vastgelegd. Het secretariaat beoordeelt hem.");
        else Weiger(TransformatieplanModel.Samen(fouten, uitkomst.Meldingen), documenten.Count > 0);
    }

    private void Weiger(IReadOnlyList<Melding> redenen, bool bestanden)
    {
        (planmeldingen, hadBestanden) = (redenen, bestanden);
        if (redenen.All(melding => melding.Code != "verouderd")) return;
        Invoer.Versie = TransformatieplanModel.Van(blad!).Versie;
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private async Task VerwittigAsync()
    {
        if (blad is null) return;
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Bericht.Datum, new(nameof(Bericht.Datum), "de datum van het bericht"));
        var wijze = lezer.Keuze(Bericht.Wijze, new(nameof(Bericht.Wijze), "hoe u bericht gaf"), Fasewoorden.Wijzen);
        berichtmeldingen = lezer.Meldingen;
        if (!lezer.IsGelukt) return;
        var uitkomst = await Verwittigen.ExecuteAsync(Bevoegdheid.Waarde, new(Operatieveld.Lees(Bericht.OperatieId), Code, datum, wijze), Context.RequestAborted);
        if (uitkomst is null) Navigatie.NotFound();
        else if (uitkomst.IsGelukt) Klaar("Het bericht aan de eigenaar is vastgelegd.");
        else berichtmeldingen = uitkomst.Meldingen;
    }

    private void Klaar(string zin)
    {
        Bladmeldingen.Plaats(Context, zin);
        Navigatie.NavigateTo(Transformatieadressen.Plan(Code));
    }
}
