using Kantorentop.Application.Edities;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Web.Gebieden;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Edities;

public sealed partial class EditieNieuwPage
{
    internal const string Formuliernaam = "editie";

    private Peilvraag vraag = Peilvraag.Geen;
    private Editieontwerp? ontwerp;
    private IReadOnlyList<Melding> bezwaren = [];
    private IReadOnlyList<Melding> meldingen = [];

    [SupplyParameterFromQuery(Name = "naam")] public string? GetypteNaam { get; set; }
    [SupplyParameterFromQuery(Name = Gebiedspeildatum.Veld)] public string? GetyptePeildatum { get; set; }
    [SupplyParameterFromQuery(Name = Peilpunt.VeldBekendOp)] public string? GetyptBekendOp { get; set; }
    [SupplyParameterFromForm(FormName = Formuliernaam)] public EditieModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required BereidEditieVoor Voorbereiding { get; init; }
    [Inject] public required PubliceerEditie Publicatie { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (GetypteNaam is null && Invoer is null) return;
        vraag = Peilvraag.Lees(GetyptePeildatum, GetyptBekendOp, Klok.GetUtcNow());
        if (vraag.BekendOp.Fout is not null) return;
        var opdracht = Invoer?.Lees(Klok.GetUtcNow()) ?? new Editieopdracht(GetypteNaam, vraag.Dag, vraag.Keuze.BekendOp);
        var uitkomst = await Voorbereiding.ExecuteAsync(Bevoegdheid.Waarde, opdracht, Context.RequestAborted);
        (ontwerp, bezwaren) = (uitkomst.Waarde, uitkomst.Meldingen);
        if (ontwerp is not null) Invoer ??= EditieModel.Van(ontwerp);
    }

    private string? Fout(string veld) => bezwaren.FirstOrDefault(melding => melding.Veld == veld)?.Tekst;

    private async Task PubliceerAsync()
    {
        var uitkomst = await Publicatie.ExecuteAsync(
            Bevoegdheid.Waarde, Invoer!.Lees(Klok.GetUtcNow()), Invoer.Hash ?? "", Invoer.Operatie(), Context.RequestAborted);
        meldingen = uitkomst.Meldingen;
        if (uitkomst.Waarde is not { } sleutel) return;
        Bladmeldingen.Plaats(Context, $"De editie {Invoer.Naam} is gepubliceerd.");
        Navigatie.NavigateTo(Adressen.Editie(sleutel));
    }
}
