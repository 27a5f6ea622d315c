using Kantorentop.Application.Broncijfers;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Reeksen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Broncijfers;

public sealed partial class BroncijferPage
{
    private IReadOnlyList<Melding> meldingen = [];
    private IReadOnlyList<Gebiedskop> gebieden = [];
    private bool gevonden;

    [Parameter] public long? Id { get; set; }
    [SupplyParameterFromQuery(Name = Reeksadressen.VeldGebied)] public string? Gebiedstekst { get; set; }
    [SupplyParameterFromForm(FormName = "broncijfer", Name = nameof(Invoer))] public BroncijferModel? Vastgelegd { get; set; }
    [SupplyParameterFromForm(FormName = "beeindig", Name = nameof(Invoer))] public BroncijferModel? Beeindigd { get; set; }

    [Inject] public required ToonBroncijfers Tonen { get; init; }
    [Inject] public required RegistreerBroncijfer Registreren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    private BroncijferModel? Invoer { get; set; }

    private string Titel => Id is null ? "Voeg een cijfer van een ander toe" : "Wijzig een cijfer van een ander";

    protected override async Task OnInitializedAsync()
    {
        if (!await OpenAsync(_ => true)) return;
        var bestaand = Id is { } id ? await Tonen.VindAsync(Wie, Kennis, id, Afgebroken) : null;
        gevonden = Id is null || bestaand is not null || Vastgelegd is not null || Beeindigd is not null;
        if (!gevonden) Navigatie.NotFound();
        Invoer = Vastgelegd ?? Beeindigd ?? (bestaand is null ? BroncijferModel.Nieuw(Gebiedstekst) : BroncijferModel.Van(bestaand));
        gebieden = Tonen.Gebieden(Wie, Kennis, Invoer.Gebied);
    }

    private async Task VerstuurAsync()
    {
        var lezer = new Invoerlezer();
        if (Invoer!.Lees(lezer, gebieden.ToDictionary(kop => kop.Gebied.ToString(), kop => kop.Gebied)) is not { } cijfer)
        {
            meldingen = lezer.Meldingen;
            return;
        }

        Rond(await Registreren.ExecuteAsync(Wie, cijfer, (Invoer.LeesOperatie(), Id), Afgebroken), "Het cijfer is vastgelegd.", cijfer);
    }

    private async Task BeeindigAsync() =>
        Rond(await Registreren.BeeindigAsync(Wie, (Invoer!.LeesOperatie(), Id!.Value), Afgebroken), "Het cijfer is beëindigd.", null);

    private void Rond(Uitkomst uitkomst, string zin, Broncijfer? cijfer)
    {
        meldingen = uitkomst.Meldingen;
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context, zin);
        Navigatie.NavigateTo(Adressen.BroncijfersVan(cijfer?.Gebied));
    }
}
