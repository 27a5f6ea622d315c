using Kantorentop.Application.Fondsen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Fondsen;

/// <summary>Proposes a fund in a region of one's own.</summary>
public sealed partial class FondsNieuwPage
{
    private List<Melding> meldingen = [];
    private IReadOnlyList<string> regios = [];
    private Regiopartijen? partijen;

    [SupplyParameterFromQuery(Name = Adressen.VeldRegio)] public string? Regio { get; set; }
    [SupplyParameterFromForm(FormName = "fonds")] public RegisterModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required ToonFondsen Fondsen { get; init; }
    [Inject] public required StelFondsVoor Voorstellen { get; init; }
    [Inject] public required Snapshothouder Kennis { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override void OnInitialized()
    {
        regios = Fondsen.Regios(Wie.Waarde);
        var gekozen = regios.Count == 1 ? regios[0] : regios.FirstOrDefault(regio => regio == Regio);
        if (gekozen is null) return;
        partijen = Regiopartijen.Van(Kennis.Huidig.Indeling, gekozen, Klok.Vandaag);
        Invoer ??= RegisterModel.Nieuw(partijen, Wie.Waarde.Organisatie);
    }

    private async Task VerstuurAsync()
    {
        meldingen = [];
        if (Invoer!.Lees(partijen!, meldingen) is not { } gegevens) return;
        var operatie = Operatieveld.Lees(Invoer.OperatieId);
        var uitkomst = await Voorstellen.ExecuteAsync(Wie.Waarde, operatie, partijen!.Regio, gegevens, Context.RequestAborted);
        meldingen = [.. uitkomst.Meldingen];
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context, "Het fonds is voorgesteld. Leg nu bewijs vast voor de voorwaarden.");
        Navigatie.NavigateTo(uitkomst.Waarde == 0 ? Adressen.Fondsen : Adressen.Fonds(uitkomst.Waarde));
    }
}
