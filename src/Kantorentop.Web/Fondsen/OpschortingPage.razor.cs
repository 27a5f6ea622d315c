using Kantorentop.Application.Fondsen;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Fondsen;

/// <summary>Records a finding of art. 12.2, or ends one.</summary>
public sealed partial class OpschortingPage
{
    private IReadOnlyList<Melding> meldingen = [];
    private Opschortingsregel? regel;

    [Parameter] public long? Id { get; set; }
    [SupplyParameterFromForm(FormName = "opschorting", Name = nameof(Invoer))] public OpschortingModel? Vastgelegd { get; set; }
    [SupplyParameterFromForm(FormName = "einde", Name = nameof(Invoer))] public OpschortingModel? Beeindigd { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required ToonOpschortingen Tonen { get; init; }
    [Inject] public required LegOpschortingVast Vastleggen { get; init; }
    [Inject] public required Snapshothouder Kennis { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private OpschortingModel Invoer { get; set; } = new();

    private string Titel => Id is null ? "Leg vast dat fondsen niet werken" : "Beëindig de vaststelling";

    private IEnumerable<Gebied> Mogelijk => [Gebied.Land, .. Kennis.Huidig.Indeling.Kantorenregios.Select(regio => Gebied.Kantorenregio(regio.Naam)).OrderBy(gebied => gebied.Sleutel, StringComparer.Ordinal)];

    private IReadOnlyList<Optie> Gebieden => [.. Mogelijk.Select(gebied => new Optie(gebied.ToString(), Kennis.Huidig.Titel(gebied, Klok.Vandaag)))];

    protected override async Task OnInitializedAsync()
    {
        Invoer = Vastgelegd ?? Beeindigd ?? new() { OperatieId = Guid.NewGuid().ToString(), Vanaf = Weergave.DatumKort(Klok.Vandaag), LaatsteDag = Weergave.DatumKort(Klok.Vandaag) };
        if (Id is null) return;
        regel = (await Tonen.ExecuteAsync(Context.RequestAborted)).FirstOrDefault(rij => rij.Id == Id && rij.Opschorting.Tot is null);
        if (regel is null) Navigatie.NotFound();
    }

    private async Task LegVastAsync()
    {
        var lezer = new Invoerlezer();
        var gebied = lezer.Keuze(Invoer.Gebied, new(nameof(Invoer.Gebied), "het gebied"), Mogelijk.ToDictionary(rij => rij.ToString()));
        var vanaf = lezer.Datum(Invoer.Vanaf, new(nameof(Invoer.Vanaf), "de dag van de vaststelling"));
        var verwijzing = lezer.Tekst(Invoer.Verwijzing, new(nameof(Invoer.Verwijzing), "het document"), Opschorting.MaximumVerwijzing);
        var toelichting = lezer.Tekst(Invoer.Toelichting, new(nameof(Invoer.Toelichting), "de toelichting", Optioneel: true), Opschorting.MaximumToelichting);
        meldingen = lezer.Meldingen;
        if (!lezer.IsGelukt) return;
        var opschorting = new Opschorting(gebied!.Value, vanaf!.Value, null, verwijzing!, toelichting);
        Rond(await Vastleggen.ExecuteAsync(Wie.Waarde, Invoer.LeesOperatie(), opschorting, Context.RequestAborted), "De vaststelling is vastgelegd.");
    }

    private async Task BeeindigAsync()
    {
        var lezer = new Invoerlezer();
        var laatste = lezer.Datum(Invoer.LaatsteDag, new(nameof(Invoer.LaatsteDag), "de laatste dag"));
        meldingen = lezer.Meldingen;
        if (lezer.IsGelukt) Rond(await Vastleggen.BeeindigAsync(Wie.Waarde, (Invoer.LeesOperatie(), Id!.Value), laatste!.Value.AddDays(1), Context.RequestAborted), "De vaststelling is beëindigd.");
    }

    private void Rond(Uitkomst uitkomst, string zin)
    {
        meldingen = uitkomst.Meldingen;
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context, zin);
        Navigatie.NavigateTo(Adressen.Opschortingen);
    }
}
