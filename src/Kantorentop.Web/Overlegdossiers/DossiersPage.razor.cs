using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Application.Overleggen;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Overleggen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Overlegdossiers;

public sealed partial class DossiersPage
{
    internal const string Formuliernaam = "overlegdossier";

    /// <summary>Who asks waits this long before the page says how far it is.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);

    private IReadOnlyList<Dossierregel> dossiers = [];
    private IReadOnlyList<Melding> meldingen = [];
    private Overleggenbeeld? beeld;

    /// <summary>The consultation that the link before this page was about.</summary>
    [SupplyParameterFromQuery(Name = Dossieradressen.VeldOverleg)] public string? Gekozen { get; set; }

    [SupplyParameterFromForm(FormName = Formuliernaam)] public DossierModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonDossiers Tonen { get; init; }
    [Inject] public required ToonOverleggen Register { get; init; }
    [Inject] public required Dossierwerker Werker { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private IReadOnlyList<Optie> Overleggen => beeld is null ? [] :
    [
        .. beeld.Regels.Select(regel => regel.Overleg).Where(overleg => overleg.Staat != Overlegstaat.Afgelast)
            .Select(overleg => new Optie(overleg.Sleutel.ToString(), $"{Weergave.Datum(overleg.Datum)}, {overleg.Soort.Woord()}")),
    ];

    // Tells two consultations on one day apart.
    private string Soort(Dossierregel dossier) =>
        beeld!.Regels.FirstOrDefault(regel => regel.Overleg.Sleutel == dossier.Sleutel.Overleg) is { Overleg.Soort: var soort } ? $", {soort.Woord()}" : "";

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new() { OperatieId = Guid.CreateVersion7().ToString(), Overleg = Gekozen };
        beeld = await Register.ExecuteAsync(Bevoegdheid.Waarde, Context.RequestAborted);
        dossiers = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Context.RequestAborted) ?? [];
    }

    private async Task MaakAsync()
    {
        var operatie = Invoer!.Operatie();
        var werk = await Werker.BeginAsync(Bevoegdheid.Waarde, Invoer.Lees(), operatie, Geduld);
        if (!werk.Afloop.IsCompleted)
        {
            Navigatie.NavigateTo(Dossieradressen.Voortgang(operatie));
            return;
        }

        var afloop = await werk.Afloop;
        if (afloop.Waarde is { } sleutel) Navigatie.NavigateTo(Dossieradressen.Dossier(sleutel));
        else (meldingen, Invoer.OperatieId) = (afloop.Meldingen, Guid.CreateVersion7().ToString());
    }
}
