using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Invoer;

/// <summary>What pages share on which someone acts: who that is, and how a post ends. A use case says by the code of its message why it refused.</summary>
public abstract class Handelingspagina : ComponentBase
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>Why the post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; set; } = [];

    /// <summary>True when the reader may look but not write: the page says so, with status 403.</summary>
    protected bool IsVerboden { get; private set; }

    /// <summary>True when somebody else recorded something since the form was made.</summary>
    protected bool IsVerouderd { get; private set; }

    /// <summary>Codes of messages that tell of a state that came between, as 'verouderd' does.</summary>
    protected virtual IReadOnlyCollection<string> Tussengekomen => [];

    /// <summary>Closes the page for who may not write.</summary>
    protected void Verbied()
    {
        IsVerboden = true;
        Context.Answer(StatusCodes.Status403Forbidden);
    }

    /// <summary>Reads again what is recorded, after a colleague changed it; what was typed stays.</summary>
    protected virtual Task HerlaadAsync() => Task.CompletedTask;

    /// <summary>Ends a post: on to the next page with a message, or the same page with what stood in the way.</summary>
    protected async Task RondAsync(Uitkomst uitkomst, string zin, string adres)
    {
        Meldingen = uitkomst.Meldingen;
        if (uitkomst.IsGelukt)
        {
            Bladmeldingen.Plaats(Context, zin);
            Navigatie.NavigateTo(adres);
        }
        else if (Meldingen[0].Code == "niet-gevonden")
        {
            Navigatie.NotFound();
        }
        else if (Meldingen[0].Code == "geen-recht")
        {
            Verbied();
        }
        else if (Meldingen[0].Code == "verouderd" || Tussengekomen.Contains(Meldingen[0].Code))
        {
            IsVerouderd = true;
            await HerlaadAsync();
            Context.Answer(StatusCodes.Status409Conflict);
        }
    }
}
