using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain;
using Kantorentop.Web.Gegevens.Taken;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens;

/// <summary>First step of an import: files are chosen and kept; the next page says what they would change.</summary>
public sealed partial class ImporterenPage
{
    private const string Veld = "Bestanden";

    private const int AantalTaken = 10;
    private static readonly IReadOnlyList<Kruimel> Pad = [new("Gegevens", Adressen.Gegevens)];

    private IReadOnlyList<Melding> meldingen = [];
    private IReadOnlyList<Importtaak> taken = [];

    [Inject] public required Inzendingopslag Opslag { get; init; }
    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Takenopslag Taken { get; init; }
    [Inject] public required Importwerker Werker { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    protected override async Task OnInitializedAsync() =>
        taken = await Taken.LaatsteAsync(Bevoegdheid.Waarde.Gebruiker!.Value, AantalTaken, Context.RequestAborted);

    private async Task ControleerAsync()
    {
        var bestanden = Context.Request.Form.Files.GetFiles(Veld).Where(bestand => bestand.FileName.Length > 0).ToList();
        meldingen = [.. Bezwaren(bestanden)];
        if (meldingen.Count > 0) return;
        var wie = Bevoegdheid.Waarde;
        var nummer = await Opslag.BewaarAsync(wie.Gebruiker!.Value, bestanden, Context.RequestAborted);
        var taak = Importtaak.Maak(wie, nummer, bestanden, Domeinklok.Plaatselijk(Klok.GetUtcNow()));
        if (Opslag.IsGroot(taak.Bytes)) await Werker.MeldAanAsync(taak, wie, verwacht: null);
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
