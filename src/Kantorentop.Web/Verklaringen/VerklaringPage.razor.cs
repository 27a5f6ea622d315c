using Kantorentop.Application.Invoer;
using Kantorentop.Application.Verklaringen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Web.Documenten;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Kantorentop.Web.Verplichtingen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Verklaringen;

public sealed partial class VerklaringPage
{
    private Verklaringsblad? blad;
    private IReadOnlyList<Melding> meldingen = [];
    private Conceptstand concept = Conceptstand.Leeg;
    private bool hadBestanden;

    [Parameter] public required int Jaar { get; set; }
    [SupplyParameterFromQuery] public string? Partij { get; set; }
    [SupplyParameterFromForm(FormName = Verklaringsformulier.Naam)] public VerklaringModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonVerklaring Tonen { get; init; }
    [Inject] public required LegVerklaringAf Afleggen { get; init; }
    [Inject] public required Invoerconcepten Concepten { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private string Code => Partij ?? Eigenpartij.Van(Bevoegdheid.Waarde) ?? "";

    private IReadOnlyList<Kruimel> Pad =>
    [
        new("Verplichtingen", Adressen.VerplichtingenVan(Partij)),
        new("Verklaringen", Verklaringadressen.Van(Partij)),
    ];

    protected override async Task OnInitializedAsync()
    {
        await LaadAsync();
        if (blad is null)
        {
            Navigatie.NotFound();
            return;
        }

        Invoer ??= VerklaringModel.Van(blad);
        if (blad.MagAfleggen && HttpMethods.IsGet(Context.Request.Method))
            concept = Conceptstand.Van(await Concepten.NeemAsync(Bevoegdheid.Waarde, Conceptstand.Pad(Context), Context.RequestAborted));
    }

    private async Task LaadAsync() => blad = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Code, Jaar, Context.RequestAborted);

    private async Task VerstuurAsync()
    {
        if (blad is null) return;
        var documenten = Verzonden.Lees(Context.Request.Form.Files, Verklaringsformulier.Documenten, Antwoorddocumenten.MaximumAantal + 1);
        var (verzoek, leesfouten) = Invoer!.Lees(Code, Jaar, documenten);
        if (await Afleggen.ExecuteAsync(Bevoegdheid.Waarde, verzoek, Context.RequestAborted) is not { } uitkomst) Navigatie.NotFound();
        else if (uitkomst.IsGelukt && leesfouten.Count == 0) await RondAfAsync();
        else await WeigerAsync(Invoer.Samen(leesfouten, uitkomst.Meldingen), documenten.Count > 0);
    }

    private async Task RondAfAsync()
    {
        await Concepten.WisAsync(Bevoegdheid.Waarde, Conceptstand.Pad(Context), Context.RequestAborted);
        Bladmeldingen.Plaats(Context, $"Uw verklaring over {Jaar} is vastgelegd. Zij beantwoordt {Weergave.Aantal(blad!.Plichten.Count, "verplichting", "verplichtingen")}.");
        Navigatie.NavigateTo(Verklaringadressen.Verklaring(Jaar));
    }

    private async Task WeigerAsync(IReadOnlyList<Melding> redenen, bool bestanden)
    {
        (meldingen, hadBestanden) = (redenen, bestanden);
        if (redenen.All(melding => melding.Code != "verouderd")) return;
        await LaadAsync();
        Invoer!.Versie = VerklaringModel.Schrijf(blad!.Versie);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
