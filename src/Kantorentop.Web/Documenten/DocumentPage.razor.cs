using Kantorentop.Application.Documenten;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Documenten;

public sealed partial class DocumentPage
{
    private Documentdetail? detail;
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public long Nummer { get; set; }
    [SupplyParameterFromForm(FormName = "versie")] public DocumentModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonDocument Tonen { get; init; }
    [Inject] public required VoegVersieToe Toevoegen { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        await LaadAsync();
        if (detail is null) Navigatie.NotFound();
        else Invoer ??= DocumentModel.Volgende(detail.Versies[0].Versie.Versie);
    }

    private static string Hoofdletter(string tekst) => char.ToUpper(tekst[0], Weergave.Cultuur) + tekst[1..];

    private async Task LaadAsync() => detail = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Nummer, Context.RequestAborted);

    private async Task VerstuurAsync()
    {
        var bestand = Verzonden.LeesEen(Context.Request.Form.Files, Documentveld.Naam);
        var invoer = new Versieinvoer(Nummer, (int)Invoer!.LeesVersie(), Invoer.LeesOperatie(), bestand);
        var uitkomst = await Toevoegen.ExecuteAsync(Bevoegdheid.Waarde, invoer, Context.RequestAborted);
        if (uitkomst is null) Navigatie.NotFound();
        else if (uitkomst.IsGelukt) Klaar();
        else await WeigerAsync(uitkomst.Meldingen);
    }

    private void Klaar()
    {
        Bladmeldingen.Plaats(Context, "De nieuwe versie is toegevoegd.");
        Navigatie.NavigateTo(Adressen.Document(Nummer));
    }

    // Someone else was first: the page now shows that version, and the form is about the next one.
    private async Task WeigerAsync(IReadOnlyList<Melding> redenen)
    {
        meldingen = redenen;
        if (redenen.All(melding => melding.Code != "verouderd")) return;
        await LaadAsync();
        Invoer = DocumentModel.Volgende(detail!.Versies[0].Versie.Versie);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
