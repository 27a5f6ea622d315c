using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Toegang;

/// <summary>One account: its roles, its block, a link to get in again. Not found for who does not manage it.</summary>
public sealed partial class GebruikerPage
{
    private Gebruikersregel? gebruiker;
    private (string Formulier, IReadOnlyList<Melding> Meldingen) geweigerd = ("", []);
    private string? token;

    [CascadingParameter] public HttpContext? Context { get; set; }
    [Parameter] public Guid Id { get; set; }
    [Inject] public required Gebruikerslijst Lijst { get; init; }
    [Inject] public required WijzigRollen WijzigRollen { get; init; }
    [Inject] public required HerstelToegang HerstelToegang { get; init; }
    [Inject] public required BlokkeerToegang BlokkeerToegang { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [SupplyParameterFromForm(FormName = "rollen")] public RollenModel? Rollen { get; set; }
    [SupplyParameterFromForm(FormName = "herstel")] public HerstelModel? Herstel { get; set; }
    [SupplyParameterFromForm(FormName = "blokkade")] public BlokkadeModel? Blokkade { get; set; }

    protected override async Task OnInitializedAsync()
    {
        gebruiker = await Lijst.FindAsync(Wie.Waarde, Id);
        if (gebruiker is null)
        {
            Navigatie.NotFound();
            return;
        }

        Rollen ??= new() { Rollen = gebruiker.Rollen, Versie = gebruiker.Versie };
        Herstel ??= new();
        Blokkade ??= new();
    }

    private async Task WijzigRollenAsync()
    {
        var uitkomst = await WijzigRollen.VoerUitAsync(Wie.Waarde, new(Id, Rollen!.Versie), Rollen.Rollen);
        RondAf("rollen", uitkomst, "De rollen zijn opgeslagen. Ze gelden vanaf de volgende pagina die deze persoon opent.");
        // Refused because someone else was first: the next try is made on what is shown now.
        if (!uitkomst.IsGelukt) Rollen.Versie = gebruiker!.Versie;
    }

    private async Task HerstelAsync()
    {
        var uitkomst = await HerstelToegang.VoerUitAsync(Wie.Waarde, new(Id), tweedeFactor: Herstel!.TweedeFactor == "ja");
        token = uitkomst.Waarde;
        geweigerd = ("herstel", uitkomst.Meldingen);
    }

    private async Task ZetBlokkadeAsync()
    {
        if (Blokkade!.Actie == BlokkadeModel.Deblokkeer)
            RondAf("blokkade", await BlokkeerToegang.DeblokkeerAsync(Wie.Waarde, new(Id)), "De blokkade is opgeheven.");
        else
            RondAf("blokkade", await BlokkeerToegang.BlokkeerAsync(Wie.Waarde, new(Id)), "Het account is geblokkeerd.");
    }

    private void RondAf(string formulier, Uitkomst uitkomst, string gelukt)
    {
        geweigerd = (formulier, uitkomst.Meldingen);
        if (!uitkomst.IsGelukt) return;
        Bladmeldingen.Plaats(Context!, gelukt);
        Navigatie.NavigateTo(Adressen.Gebruiker(Id));
    }

    private IReadOnlyList<Melding> Voor(string formulier) => geweigerd.Formulier == formulier ? geweigerd.Meldingen : [];

    /// <summary>The roles, and the version of the account that they were chosen on.</summary>
    public sealed class RollenModel : Rolkeuze
    {
        public string? Versie { get; set; }
    }

    /// <summary>Whether the second factor goes too.</summary>
    public sealed class HerstelModel
    {
        public string? TweedeFactor { get; set; }
    }

    /// <summary>Which button was used.</summary>
    public sealed class BlokkadeModel
    {
        public const string Blokkeer = "blokkeer";
        public const string Deblokkeer = "deblokkeer";

        public string? Actie { get; set; }
    }
}
