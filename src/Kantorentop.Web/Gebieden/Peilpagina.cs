using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gebieden;

/// <summary>What pages of figures share: who reads, for which two times, and the state of knowledge to answer from.</summary>
public abstract class Peilpagina : ComponentBase
{
    private static readonly Melding NogNiet = new(
        "bekend-op-onbekend", "Op dit tijdstip was dit hier nog niet vastgelegd. U ziet wat nu bekend is.", Peilpunt.VeldBekendOp);

    [SupplyParameterFromQuery(Name = Gebiedspeildatum.Veld)] public string? Getypt { get; set; }
    [SupplyParameterFromQuery(Name = Peilpunt.VeldBekendOp)] public string? GetyptBekendOp { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Kennisbron Kennisbron { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }
    [Inject] public required Paginatijdstip Tijdstip { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    /// <summary>The two times in the address, with what stood in their way.</summary>
    protected Peilvraag Vraag { get; private set; } = Peilvraag.Geen;

    /// <summary>What the page answers from; set by <see cref="OpenAsync"/>.</summary>
    protected Snapshot Kennis { get; private set; } = null!;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>
    /// Takes the state of knowledge that the address asks for, or the present one with the reason why not.
    /// False when even now there is no such thing: the page is then not found.
    /// </summary>
    protected async Task<bool> OpenAsync(Func<Snapshot, bool> bestaat)
    {
        (Vraag, Kennis) = await NeemAsync(Peilvraag.Lees(Getypt, GetyptBekendOp, Klok.GetUtcNow()), bestaat);
        if (Vraag.BekendOp.Fout is not null) Tijdstip.Weiger();
        if (bestaat(Kennis)) return true;
        Navigatie.NotFound();
        return false;
    }

    /// <summary>Takes in what stood in the way of the day.</summary>
    protected void Neem(Gebiedspeildatum peildatum) => Vraag = Vraag.Met(peildatum);

    /// <summary>The state of knowledge that is asked for, or the present one with the reason why not.</summary>
    protected async Task<(Peilvraag Vraag, Snapshot Kennis)> NeemAsync(Peilvraag vraag, Func<Snapshot, bool> bestaat)
    {
        var kennis = await Kennisbron.NeemAsync(Wie, vraag.Keuze.BekendOp, Afgebroken);
        if (kennis.Waarde is { } gevraagd && (vraag.Keuze.BekendOp is null || bestaat(gevraagd))) return (vraag, gevraagd);
        var nu = await Kennisbron.NeemAsync(Wie, null, Afgebroken);
        return (vraag.WeigerBekendOp(kennis.IsGelukt ? NogNiet : kennis.Meldingen[0]), nu.Waarde!);
    }
}
