using Kantorentop.Application.Opslag;
using Kantorentop.Application.Projecten;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Toegang;
using Kantorentop.Web.Verplichtingen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Projecten;

public sealed partial class ProjectformulierPage
{
    private Partij? partij;
    private IReadOnlyList<Optie> locaties = [];
    private IReadOnlyList<Optie> gebouwen = [];
    private IReadOnlyList<Optie> plannen = [];
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public Guid? Sleutel { get; set; }
    [SupplyParameterFromForm(FormName = Projectformulier.Naam)] public ProjectModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Snapshothouder Houder { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required ToonProject Tonen { get; init; }
    [Inject] public required BewaarProject Bewaren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        partij = await VindPartijAsync();
        if (partij is null)
        {
            Navigatie.NotFound();
            return;
        }

        Invoer ??= ProjectModel.Leeg();
        var (kennis, eigen) = (Houder.Huidig, Ontwikkelcijfers.Eigen(Houder.Huidig, partij.Code));
        locaties = [.. kennis.Locaties(Gebied.Land, Klok.Vandaag).Select(locatie => new Optie(locatie.Code, $"{kennis.Indeling.FindGemeente(locatie.Gemeente, Klok.Vandaag)?.Naam ?? locatie.Gemeente}: {locatie.Naam}"))
            .OrderBy(optie => optie.Tekst, StringComparer.Create(Weergave.Cultuur, ignoreCase: true))];
        gebouwen = [.. eigen.Gebouwen.Select(gebouw => new Optie(gebouw.Code, $"{gebouw.Naam} ({gebouw.Code})"))];
        plannen = [.. eigen.Plannen.Select(plan => new Optie(plan.Code, $"{plan.Naam} ({plan.Code})"))];
    }

    /// <summary>The party of the account, when it keeps projects and this one is its.</summary>
    private async Task<Partij?> VindPartijAsync()
    {
        var wie = Bevoegdheid.Waarde;
        if (Eigenpartij.Van(wie) is not { } code || !Projectrechten.MagBijhouden(wie, code)) return null;
        if (Houder.Huidig.FindPartij(code) is not { } gevonden || !Projectrechten.HeeftProjecten(gevonden.Soort)) return null;
        if (Sleutel is not { } sleutel) return gevonden;
        if (await Tonen.ExecuteAsync(wie, sleutel, Context.RequestAborted) is not { MagBijhouden: true } blad) return null;
        Invoer ??= ProjectModel.Van(blad);
        return gevonden;
    }

    private async Task VerstuurAsync()
    {
        if (partij is null) return;
        var (opdracht, fouten) = Invoer!.Lees(partij.Code, Sleutel ?? Guid.NewGuid());
        if (opdracht is null) meldingen = fouten;
        else if (await Bewaren.ExecuteAsync(Bevoegdheid.Waarde, opdracht, Context.RequestAborted) is not { } uitkomst) Navigatie.NotFound();
        else if (!uitkomst.IsGelukt) meldingen = uitkomst.Meldingen;
        else Klaar(opdracht.Project);
    }

    private void Klaar(Project project)
    {
        Bladmeldingen.Plaats(Context, $"Het project {project.Naam} is bewaard.");
        Navigatie.NavigateTo(Sleutel is null ? Projectadressen.Projecten : Projectadressen.Project(project.Sleutel));
    }
}
