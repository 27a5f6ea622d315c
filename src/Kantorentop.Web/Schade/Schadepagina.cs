using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Schade;

/// <summary>What the pages of article 4 share: who reads, and how a post ends.</summary>
public abstract class Schadepagina : ComponentBase
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonSchade Tonen { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>Why the post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; set; } = [];

    /// <summary>True when the reader may look but not write: the page says so, with status 403.</summary>
    protected bool IsVerboden { get; private set; }

    /// <summary>Closes the page for who may not write.</summary>
    protected void Verbied()
    {
        IsVerboden = true;
        Context.Answer(StatusCodes.Status403Forbidden);
    }

    /// <summary>Ends a post: on to the next page with a message, or the same page with what stood in the way.</summary>
    protected void Rond(Uitkomst uitkomst, string zin, string adres)
    {
        Meldingen = uitkomst.Meldingen;
        if (uitkomst.IsGelukt)
        {
            Bladmeldingen.Plaats(Context, zin);
            Navigatie.NavigateTo(adres);
        }
        else if (Meldingen[0] == Schadefouten.NietGevonden)
        {
            Navigatie.NotFound();
        }
        else if (Meldingen[0].Code == Schadefouten.GeenRecht.Code)
        {
            Verbied();
        }
        else if (Meldingen[0] == Schadefouten.Verouderd || Meldingen[0] == Schadefouten.AlGenomen)
        {
            Context.Answer(StatusCodes.Status409Conflict);
        }
    }
}
