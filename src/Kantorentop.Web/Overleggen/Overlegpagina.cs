using Kantorentop.Application.Overleggen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Overleggen;

/// <summary>What the pages of the consultations share: who asks, and how a post ends.</summary>
public abstract class Overlegpagina : ComponentBase
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonOverleg Tonen { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>Why the post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; set; } = [];

    /// <summary>Ends a post: on to the next page with a message, or the same page with what stood in the way.</summary>
    protected void Rond(Uitkomst uitkomst, string zin, string adres)
    {
        Meldingen = uitkomst.Meldingen;
        if (uitkomst.IsGelukt)
        {
            Bladmeldingen.Plaats(Context, zin);
            Navigatie.NavigateTo(adres);
        }
        else if (Meldingen[0] == Overlegfouten.NietGevonden)
        {
            Navigatie.NotFound();
        }
        else if (Meldingen[0].Code is "verouderd" or "niet-gepland" or "verslag-vastgesteld")
        {
            Context.Answer(StatusCodes.Status409Conflict);
        }
    }
}

/// <summary>A form under one consultation, open while the consultation is in the state that it needs.</summary>
public abstract class Overlegformulierpagina : Overlegpagina
{
    [Parameter] public Guid Sleutel { get; set; }

    /// <summary>The consultation; null when the form cannot be opened.</summary>
    protected Overlegblad? Blad { get; private set; }

    /// <summary>The state in which the form can be used.</summary>
    protected abstract Overlegstaat Nodig { get; }

    protected IReadOnlyList<Kruimel> Pad =>
        [new("Overleggen", Overlegadressen.Overzicht), new($"Overleg van {Weergave.Datum(Blad!.Overleg.Datum)}", Overlegadressen.Overleg(Sleutel))];

    /// <summary>Fills the form when it is opened.</summary>
    protected abstract Task VulAsync(Overlegblad blad);

    // In another state there is nothing to fill in: the consultation itself says how it stands.
    protected override async Task OnInitializedAsync()
    {
        var blad = await Tonen.ExecuteAsync(Wie, Sleutel, Afgebroken);
        if (blad is not { MagInvoeren: true }) Navigatie.NotFound();
        else if (blad.Overleg.Staat == Nodig || HttpMethods.IsPost(Context.Request.Method)) await VulAsync(Blad = blad);
        else Navigatie.NavigateTo(Overlegadressen.Overleg(Sleutel));
    }

    protected void Rond(Uitkomst uitkomst, string zin) => Rond(uitkomst, zin, Overlegadressen.Overleg(Sleutel));
}
