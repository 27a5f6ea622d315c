using Kantorentop.Application.Projecten;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Kantorentop.Web.Verplichtingen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Projecten;

public sealed partial class ProjectPage
{
    private Projectblad? blad;

    [Parameter] public required Guid Sleutel { get; set; }
    [SupplyParameterFromForm(FormName = "verwijderen")] public string? Operatie { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonProject Tonen { get; init; }
    [Inject] public required BewaarProject Bewaren { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    private string? Partij => blad is { } gevonden && gevonden.Partij.Code != Eigenpartij.Van(Bevoegdheid.Waarde) ? gevonden.Partij.Code : null;

    private IReadOnlyList<(string Naam, string? Waarde)> Gegevens
    {
        get
        {
            var project = blad!.Project;
            return
            [
                ("Locatie op de dag van het besluit", Projectwoorden.Gebied(blad.OpBesluit)),
                ("Dag van het besluit", Weergave.Datum(project.Besluit)),
                ("Dag van de vergunning", project.Vergund is null ? null : Weergave.Datum(project.Vergund)),
                ("Locatie op de dag van de vergunning", project.Vergund is null ? "nog geen vergunning" : Projectwoorden.Gebied(blad.OpToetsdag)),
                ("Begin van het werk", project.Begin is null ? null : Weergave.Datum(project.Begin)),
                ("Klaar op", project.Gereed is null ? null : Weergave.Datum(project.Gereed)),
                ("Gebouw in het portaal", project.Gebouw ?? (project.IsLos ? "geen van de gebouwen in het portaal" : "niet gekozen")),
                ("Plan in het portaal", project.Plan ?? "niet gekozen"),
            ];
        }
    }

    protected override async Task OnInitializedAsync()
    {
        blad = await Tonen.ExecuteAsync(Bevoegdheid.Waarde, Sleutel, Context.RequestAborted);
        if (blad is null) Navigatie.NotFound();
        Operatie ??= Guid.NewGuid().ToString();
    }

    private Taak Taak(Projectplicht plicht) => new(
        Artikelen.Get(plicht.Lid).Aanhaling,
        Adressen.Verplichting(plicht.Sleutel(blad!.Project).ToString(), Partij),
        Toelichting: Vraag(plicht),
        Staat: plicht.Tekst is null ? "Open" : "Ingevuld",
        Toon: plicht.Tekst is null ? Staattoon.Bezig : Staattoon.Goed);

    private string Vraag(Projectplicht plicht) => plicht.Lid switch
    {
        "8.4" when blad!.IsToeslagVerschuldigd => "Waarom u meters toevoegt, en of de toeslag is betaald: op de dag van de vergunning liep er een fonds",
        "8.4" => "Waarom u meters toevoegt in een balansgebied",
        "8.5" => "De compensatie die u aanbiedt of hebt afgesproken",
        "8.7" => "De drie antwoorden van de onderbouwing",
        _ => "De visie op het gebouw dat leeg achterblijft",
    };

    private async Task VerwijderAsync()
    {
        if (blad is null) return;
        if (await Bewaren.VerwijderAsync(Bevoegdheid.Waarde, blad.Partij.Code, (Sleutel, Operatieveld.Lees(Operatie)), Context.RequestAborted) is null)
        {
            Navigatie.NotFound();
            return;
        }

        Bladmeldingen.Plaats(Context, $"Het project {blad.Project.Naam} is verwijderd.");
        Navigatie.NavigateTo(Projectadressen.Projecten);
    }
}
