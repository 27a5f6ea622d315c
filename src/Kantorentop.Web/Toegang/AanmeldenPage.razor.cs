using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Toegang;

/// <summary>First step of signing in.</summary>
public sealed partial class AanmeldenPage
{
    private static readonly Melding Geweigerd = new(
        "aanmelden-geweigerd",
        "Aanmelden is niet gelukt. Controleer uw e-mailadres en wachtwoord. Na vijf foute pogingen is een account een kwartier dicht.");

    private IReadOnlyList<Melding> meldingen = [];
    private bool toonVoorbeeld;

    [Inject] public required Aanmelding Aanmelding { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [Inject] public required IDbContextFactory<KantorentopContext> Contexts { get; init; }
    [Inject] public required IOptions<Toegangsinstellingen> Instellingen { get; init; }

    [SupplyParameterFromQuery] public string? Terug { get; set; }
    [SupplyParameterFromForm(FormName = "aanmelden")] public AanmeldenModel? Invoer { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new();
        await using var db = Contexts.CreateDbContext();
        toonVoorbeeld = await Databasestempel.LeesAsync(db) == Stempel.Voorbeeld;
    }

    private async Task MeldAanAsync()
    {
        meldingen = [.. Controleer()];
        if (meldingen.Count > 0) return;
        var doel = Terugadres.Van(Terug);
        switch (await Aanmelding.MetWachtwoordAsync(Invoer!.Email!, Invoer.Wachtwoord!))
        {
            case Aanmelduitslag.Gelukt:
                // Without a second factor there was one step; where it is required, setting it up comes before anything else.
                Navigatie.NavigateTo(Instellingen.Value.TweedeFactorVerplicht ? Adressen.TweedeFactor : doel);
                break;
            case Aanmelduitslag.CodeNodig:
                Navigatie.NavigateTo(Adressen.AanmeldenMetCodeVoor(doel));
                break;
            default:
                meldingen = [Geweigerd];
                break;
        }
    }

    private IEnumerable<Melding> Controleer()
    {
        if (string.IsNullOrWhiteSpace(Invoer!.Email)) yield return new("email-verplicht", "Vul uw e-mailadres in.", nameof(AanmeldenModel.Email));
        if (string.IsNullOrEmpty(Invoer.Wachtwoord)) yield return new("wachtwoord-verplicht", "Vul uw wachtwoord in.", nameof(AanmeldenModel.Wachtwoord));
    }

    /// <summary>What is typed.</summary>
    public sealed class AanmeldenModel
    {
        public string? Email { get; set; }

        public string? Wachtwoord { get; set; }
    }
}
