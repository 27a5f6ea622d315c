using Kantorentop.Application.Kaders;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Kaders;

public sealed partial class KaderWijzigenPage
{
    private Kaderbeeld? beeld;
    private Kaderblad? blad;
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public required string Code { get; set; }
    [Parameter] public required string Soort { get; set; }
    [SupplyParameterFromForm(FormName = "kader")] public KaderModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonKader Tonen { get; init; }
    [Inject] public required RegistreerKader Registreren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        await LaadAsync();
        if (blad is null) Navigatie.NotFound();
        else Invoer ??= KaderModel.Van(blad.Rij);
    }

    private async Task LaadAsync()
    {
        beeld = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Code, Context.RequestAborted);
        blad = beeld is { MagInvoeren: true } ? beeld.Bladen.FirstOrDefault(rij => rij.Soort.ToString().Equals(Soort, StringComparison.OrdinalIgnoreCase)) : null;
    }

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        var kader = Invoer!.Lees(lezer, Code, blad!.Soort);
        meldingen = lezer.Meldingen;
        if (kader is null) return;
        var uitkomst = await Registreren.ExecuteAsync(Bevoegdheid.Waarde, kader, (Invoer.LeesOperatie(), KaderModel.LeesGezien(Invoer.Gezien)), Context.RequestAborted);
        if (uitkomst is null) Navigatie.NotFound();
        else if (uitkomst.IsGelukt) Klaar();
        else await WeigerAsync(uitkomst.Meldingen);
    }

    private void Klaar()
    {
        Bladmeldingen.Plaats(Context, $"{Kaderwoorden.Naam(blad!.Soort)} is vastgelegd.");
        Navigatie.NavigateTo(Adressen.Kader(Code));
    }

    // What was typed stays; sent again it goes over what the colleague recorded, which the page of the government shows.
    private async Task WeigerAsync(IReadOnlyList<Melding> redenen)
    {
        meldingen = redenen;
        if (redenen.All(melding => melding.Code != "verouderd")) return;
        await LaadAsync();
        Invoer!.Gezien = KaderModel.SchrijfGezien(blad!.Rij?.Id);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
