using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens.Bewerken;

public sealed partial class BeeindigPage
{
    private Feitformulier? formulier;
    private Feitconflict? conflict;
    private IReadOnlyList<Melding> meldingen = [];

    [Parameter] public required string Tabel { get; set; }
    [Parameter] public long Id { get; set; }
    [SupplyParameterFromForm(FormName = "beeindig")] public FeitModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonFeitformulier Tonen { get; init; }
    [Inject] public required RegistreerFeit Registreren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private string Titel => $"Beëindig {Tabelwoorden.Van(Tabel).Een}";

    private string Terug => Feitadres.Van(formulier!, formulier!.Regel!.Cel(formulier.Tabel.Onderwerp.Naam));

    private IReadOnlyList<Kruimel> Pad => [new("Gegevens", Adressen.Gegevens), new(formulier!.Regel!.Cel(formulier.Tabel.Onderwerp.Naam), Terug)];

    protected override async Task OnInitializedAsync()
    {
        formulier = await Tonen.WijzigAsync(Bevoegdheid.Waarde, Tabel, Id, Context.RequestAborted);
        if (formulier is null) Navigatie.NotFound();
        else if (!formulier.MagSchrijven) Context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else Invoer ??= FeitModel.Van(formulier);
    }

    private async Task VerstuurAsync()
    {
        if (formulier is not { MagSchrijven: true }) return;
        var opdracht = new Feitopdracht(
            Bevoegdheid.Waarde, Operatieveld.Lees(Invoer!.OperatieId), Tabel, formulier.Cellen)
        {
            Versie = Invoer.LeesVersie() ?? Id,
            Beeindig = true,
        };
        var uitslag = await Registreren.LegVastAsync(opdracht, Context.RequestAborted);
        conflict = uitslag.Conflict;
        meldingen = [.. uitslag.Meldingen.Select(melding => melding with { Veld = null })];
        if (!uitslag.IsBekend) Navigatie.NotFound();
        else if (conflict is not null) ToonConflict(conflict);
        else if (uitslag.IsGelukt) Klaar();
    }

    private void ToonConflict(Feitconflict wat)
    {
        Invoer!.OperatieId = Guid.NewGuid().ToString();
        if (wat.Nu is { } nu) Invoer.Versie = nu.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Context.Response.StatusCode = StatusCodes.Status409Conflict;
    }

    private void Klaar()
    {
        Bladmeldingen.Plaats(Context, $"Beëindigd: {Tabelwoorden.Van(Tabel).Een}. Wat er stond, staat in de geschiedenis.");
        Navigatie.NavigateTo(Terug);
    }
}
