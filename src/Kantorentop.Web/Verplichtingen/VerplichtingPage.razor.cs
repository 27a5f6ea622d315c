using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Documenten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Verplichtingen;

public sealed partial class VerplichtingPage
{
    private Verplichtingdetail? detail;
    private IReadOnlyList<Melding> meldingen = [];
    private Ledenstand? leden;
    private bool hadBestanden;

    [Parameter] public required string Sleutel { get; set; }
    [SupplyParameterFromQuery] public string? Partij { get; set; }
    [SupplyParameterFromForm(FormName = Antwoordformulier.Naam)] public AntwoordModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonVerplichting Tonen { get; init; }
    [Inject] public required ToonLedenstand Leden { get; init; }
    [Inject] public required BeantwoordVerplichting Beantwoorden { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private string Code => Partij ?? Eigenpartij.Van(Bevoegdheid.Waarde) ?? "";

    private IReadOnlyList<Kruimel> Pad =>
    [
        new("Verplichtingen", Adressen.Verplichtingen),
        new(detail!.Drager.Naam, Adressen.VerplichtingenVan(Partij)),
    ];

    protected override async Task OnInitializedAsync()
    {
        await LaadAsync();
        if (detail is { Drager.IsKoepel: true, Verplichting.Artikel.Artikel: 13, NeemtAntwoord: true }) leden = await Leden.ExecuteAsync(Bevoegdheid.Waarde, Code, Context.RequestAborted);
        if (detail is null) Navigatie.NotFound();
        else Invoer ??= AntwoordModel.Nieuw(detail.Versie);
    }

    private static string Uiterlijk(Verplichting verplichting) => verplichting.Uiterlijk is { } dag
        ? Weergave.Datum(dag) + (verplichting.Onderwerp.Jaar is not null || verplichting.Artikel.Termijn.IsConventie ? " (afspraak van dit portaal)" : "")
        : "Het convenant noemt geen datum";

    private async Task LaadAsync() => detail = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Code, Sleutel, Context.RequestAborted);

    private async Task VerstuurAsync()
    {
        if (detail is null) return;
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Invoer!.Bewijsdatum, new Vraag(nameof(AntwoordModel.Bewijsdatum), "de datum van het bewijs"));
        var documenten = Verzonden.Lees(Context.Request.Form.Files, Antwoordformulier.Documenten, Antwoorddocumenten.MaximumAantal + 1);
        var uitkomst = await Beantwoorden.ExecuteAsync(Bevoegdheid.Waarde, Invoer.Lees(Code, Sleutel, datum, documenten), Context.RequestAborted);
        if (uitkomst is null) Navigatie.NotFound();
        else if (uitkomst.IsGelukt && lezer.IsGelukt) Klaar();
        else await WeigerAsync(AntwoordModel.Samen(lezer.Meldingen, uitkomst.Meldingen), documenten.Count > 0);
    }

    private void Klaar()
    {
        Bladmeldingen.Plaats(Context, "Uw antwoord is vastgelegd.");
        Navigatie.NavigateTo(Adressen.Verplichting(Sleutel, Partij));
    }

    private async Task WeigerAsync(IReadOnlyList<Melding> redenen, bool bestanden)
    {
        (meldingen, hadBestanden) = (redenen, bestanden);
        if (redenen.All(melding => melding.Code != "verouderd")) return;
        await LaadAsync();
        Invoer!.Versie = AntwoordModel.Schrijf(detail!.Versie);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
