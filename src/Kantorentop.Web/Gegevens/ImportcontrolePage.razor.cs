using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens;

/// <summary>Second step of an import: what would change and everything that is wrong; confirming it carries it out.</summary>
public sealed partial class ImportcontrolePage
{
    private static readonly IReadOnlyList<Kruimel> Pad = [new("Gegevens", Adressen.Gegevens), new("Gegevens importeren", Adressen.Importeren)];

    private Importverslag? verslag;
    private bool verouderd;

    [Inject] public required Inzendingopslag Opslag { get; init; }
    [Inject] public required Importeer Importeer { get; init; }
    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    [Parameter] public Guid Nummer { get; set; }
    [SupplyParameterFromForm(FormName = "bevestigen")] public BevestigModel? Invoer { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    private Guid Gebruiker => Bevoegdheid.Waarde.Gebruiker!.Value;

    protected override async Task OnInitializedAsync()
    {
        if (Invoer is not null) return;
        using var inzending = await Opslag.OpenAsync(Gebruiker, Nummer, Context.RequestAborted);
        if (inzending is null) Context.Response.StatusCode = StatusCodes.Status410Gone;
        else verslag = await Importeer.ProbeerAsync(Bevoegdheid.Waarde, inzending, Context.RequestAborted);
    }

    private async Task BevestigAsync()
    {
        using var inzending = await Opslag.OpenAsync(Gebruiker, Nummer, Context.RequestAborted);
        if (inzending is null)
        {
            Klaar("Deze inzending is al verwerkt.", Berichtsoort.Informatie);
            return;
        }

        // The number of the submission is the operation id: a second click, or a second tab, finds it done.
        var opdracht = new Importopdracht(Bevoegdheid.Waarde, Nummer, Verwacht: Invoer?.Verwacht ?? "");
        verslag = await Importeer.LegVastAsync(opdracht, inzending, CancellationToken.None);
        verouderd = verslag.Verouderd;
        if (!verslag.Vastgelegd) return;
        Opslag.Verwijder(Gebruiker, Nummer);
        Klaar(Aantal(verslag.Wijzigingen, "Er is 1 wijziging vastgelegd.", "Er zijn {0} wijzigingen vastgelegd."), Berichtsoort.Gelukt);
    }

    private void Klaar(string tekst, Berichtsoort soort)
    {
        Bladmeldingen.Plaats(Context, tekst, soort);
        Navigatie.NavigateTo(Adressen.Importeren);
    }

    private static string Aantal(int aantal, string een, string meer) => aantal == 1 ? een : string.Format(Weergave.Cultuur, meer, aantal);

    /// <summary>What was confirmed.</summary>
    public sealed class BevestigModel
    {
        public string? Verwacht { get; set; }
    }
}
