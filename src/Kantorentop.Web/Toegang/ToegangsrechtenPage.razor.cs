using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Toegang;

/// <summary>The yearly review of rights: who has which, who looked last, and keep or withdraw.</summary>
public sealed partial class ToegangsrechtenPage
{
    private IReadOnlyList<Gebruikersregel> gebruikers = [];
    private IReadOnlyList<Melding> meldingen = [];

    [CascadingParameter] public HttpContext? Context { get; set; }
    [Inject] public required Gebruikerslijst Lijst { get; init; }
    [Inject] public required BeoordeelToegang Beoordeel { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [SupplyParameterFromForm(FormName = "beoordelen")] public OordeelModel? Invoer { get; set; }

    private string AantalTeDoen => gebruikers.Count(gebruiker => gebruiker.MoetBeoordeeld(Klok.Vandaag)) switch
    {
        0 => "Alles is beoordeeld.",
        1 => "Er is 1 account te doen.",
        var aantal => $"Er zijn {aantal} accounts te doen.",
    };

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new();
        gebruikers = await Lijst.LeesAsync(Wie.Waarde);
    }

    private async Task BeoordeelAsync()
    {
        var uitkomst = (Lees(Invoer!.Bevestig), Lees(Invoer.Ontneem)) switch
        {
            ({ } doel, _) => await Beoordeel.BevestigAsync(Wie.Waarde, doel),
            (_, { } doel) => await Beoordeel.OntneemAsync(Wie.Waarde, doel),
            _ => Uitkomst.Mislukt(new Melding("oordeel-verplicht", "Kies bij een account 'Bevestigen' of 'Intrekken'.")),
        };
        meldingen = uitkomst.Meldingen;
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context!, "Uw oordeel is vastgelegd.");
        Navigatie.NavigateTo(Adressen.Toegangsrechten);
    }

    private static string Waarde(Gebruikersregel gebruiker) => $"{gebruiker.Id} {gebruiker.Versie}";

    private static Accountversie? Lees(string? waarde) =>
        waarde?.Split(' ') is [var id, var versie] && Guid.TryParse(id, out var account) ? new(account, versie) : null;

    /// <summary>Which button was used: the account and the version that was looked at.</summary>
    public sealed class OordeelModel
    {
        public string? Bevestig { get; set; }

        public string? Ontneem { get; set; }
    }
}
