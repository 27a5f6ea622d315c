using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Toegang;

/// <summary>Invites someone: makes the account and shows its one-time link, once.</summary>
public sealed partial class GebruikerNieuwPage
{
    private static readonly Melding OrganisatieVerplicht =
        new("organisatie-verplicht", "Kies de organisatie waarvoor deze persoon werkt.", nameof(UitnodigingModel.Organisatie));

    private IReadOnlyList<Melding> meldingen = [];
    private IReadOnlyList<(Organisatie Organisatie, string Naam)> organisaties = [];
    private string? token;

    [Inject] public required VerleenToegang Verleen { get; init; }
    [Inject] public required Organisatielijst Lijst { get; init; }
    [Inject] public required HuidigeBevoegdheid Wie { get; init; }
    [SupplyParameterFromForm(FormName = "uitnodiging")] public UitnodigingModel? Invoer { get; set; }

    private IReadOnlyList<Optie> Opties => [.. organisaties.Select(keuze => new Optie(Waarde(keuze.Organisatie), keuze.Naam))];

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new() { Rollen = Rol.Lezen };
        organisaties = await Lijst.LeesAsync(Wie.Waarde);
    }

    private async Task VerleenAsync()
    {
        if (Gekozen() is not { } organisatie)
        {
            meldingen = [OrganisatieVerplicht];
            return;
        }

        var uitnodiging = new Uitnodiging(Invoer!.Naam ?? "", (Invoer.Email ?? "").Trim(), organisatie, Invoer.Rollen);
        var uitkomst = await Verleen.VoerUitAsync(Wie.Waarde, uitnodiging);
        (meldingen, token) = (uitkomst.Meldingen, uitkomst.Waarde);
    }

    private Organisatie? Gekozen() => organisaties.Count == 1
        ? organisaties[0].Organisatie
        : organisaties.Where(keuze => Waarde(keuze.Organisatie) == Invoer!.Organisatie).Select(keuze => (Organisatie?)keuze.Organisatie).FirstOrDefault();

    private static string Waarde(Organisatie organisatie) => $"{organisatie.Soort}:{organisatie.Sleutel}";

    /// <summary>What is typed.</summary>
    public sealed class UitnodigingModel : Rolkeuze
    {
        public string? Naam { get; set; }

        public string? Email { get; set; }

        public string? Organisatie { get; set; }
    }
}
