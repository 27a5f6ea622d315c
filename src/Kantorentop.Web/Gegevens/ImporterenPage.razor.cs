using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens;

/// <summary>First step of an import: files are chosen and kept; the next page says what they would change.</summary>
public sealed partial class ImporterenPage
{
    private const string Veld = "Bestanden";
    private static readonly IReadOnlyList<Kruimel> Pad = [new("Gegevens", Adressen.Gegevens)];

    private IReadOnlyList<Melding> meldingen = [];

    [Inject] public required Inzendingopslag Opslag { get; init; }
    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    private async Task ControleerAsync()
    {
        var bestanden = Context.Request.Form.Files.GetFiles(Veld).Where(bestand => bestand.FileName.Length > 0).ToList();
        meldingen = [.. Bezwaren(bestanden)];
        if (meldingen.Count > 0) return;
        var nummer = await Opslag.BewaarAsync(Bevoegdheid.Waarde.Gebruiker!.Value, bestanden, Context.RequestAborted);
        Navigatie.NavigateTo(Adressen.Importcontrole(nummer));
    }

    /// <summary>What is wrong with what was sent, before any of it is read.</summary>
    internal static IEnumerable<Melding> Bezwaren(List<IFormFile> bestanden)
    {
        if (bestanden.Count == 0)
            yield return new Melding("geen-bestand", "Kies een of meer CSV-bestanden, een zip of een werkboek.", Veld);
        else if (bestanden.Count > Grenzen.MaximumBestanden)
            yield return new Melding("te-veel-bestanden", $"Kies hoogstens {Grenzen.MaximumBestanden} bestanden.", Veld);
        else if (bestanden.Sum(bestand => bestand.Length) > Grenzen.MaximumIngezonden)
            yield return new Melding("te-groot", "De bestanden zijn samen groter dan 200 MB. Verdeel ze over meer inzendingen.", Veld);
    }
}
