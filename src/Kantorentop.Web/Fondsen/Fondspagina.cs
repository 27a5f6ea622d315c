using Kantorentop.Application.Fondsen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Fondsen;

/// <summary>What the pages of one fund share: who asks, the fund, and how a post ends.</summary>
public abstract class Fondspagina : ComponentBase
{
    [Parameter] public int Nummer { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }

    [Inject] public required ToonFonds Tonen { get; init; }

    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    /// <summary>The fund; null when it does not exist, or is closed to who asks.</summary>
    protected Fondsblad? Blad { get; private set; }

    /// <summary>True when the page is closed to who asks.</summary>
    protected bool IsVerboden { get; private set; }

    /// <summary>Why a post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>The day of the balance, for a page that lets one choose it.</summary>
    protected virtual DateOnly? Saldodag => null;

    /// <summary>Whether who asks may open this page of the fund.</summary>
    protected abstract bool Mag(Fondsblad blad);

    /// <summary>Fills the form when it is opened.</summary>
    protected virtual void Vul(Fondsblad blad)
    {
    }

    protected override async Task OnInitializedAsync()
    {
        var blad = await Tonen.ExecuteAsync(Wie, Nummer, Saldodag, Afgebroken);
        if (blad is null) Navigatie.NotFound();
        else if (!Mag(blad)) Verbied();
        else Vul(Blad = blad);
    }

    /// <summary>Ends a post: on to the fund with a message, or the same page with what stood in the way.</summary>
    protected void RondAf(Uitkomst uitkomst, string zin, string? adres = null)
    {
        if (!uitkomst.IsGelukt)
        {
            Weiger(uitkomst.Meldingen);
            return;
        }

        Bladmeldingen.Plaats(Context, zin);
        Navigatie.NavigateTo(adres ?? Adressen.Fonds(Nummer));
    }

    /// <summary>Shows why a post was refused; what was typed stays.</summary>
    protected void Weiger(IReadOnlyList<Melding> meldingen)
    {
        Meldingen = meldingen;
        if (meldingen[0] == Fondsfouten.GeenRecht) Verbied();
        else if (meldingen[0].Code is "verouderd" or "andere-status") Context.Answer(StatusCodes.Status409Conflict);
    }

    private void Verbied()
    {
        (Blad, IsVerboden) = (null, true);
        Context.Answer(StatusCodes.Status403Forbidden);
    }
}
