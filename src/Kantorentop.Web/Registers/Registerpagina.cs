using Kantorentop.Application.Registers;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Registers;

/// <summary>What the pages of the registers share: who reads, and how a post ends.</summary>
public abstract class Registerpagina : ComponentBase
{
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>Why the post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; set; } = [];

    /// <summary>True when somebody else recorded something since the form was made.</summary>
    protected bool IsVerouderd { get; private set; }

    /// <summary>Reads again what is recorded, after a colleague changed it; what was typed stays, and sent again it goes over that.</summary>
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
        else if (Meldingen[0] == Registerfouten.NietGevonden)
        {
            Navigatie.NotFound();
        }
        else if (Meldingen[0].Code == Registerfouten.GeenRecht.Code)
        {
            Context.Answer(StatusCodes.Status403Forbidden);
        }
        else if (Meldingen[0].Code == "verouderd")
        {
            IsVerouderd = true;
            await HerlaadAsync();
            Context.Answer(StatusCodes.Status409Conflict);
        }
    }
}
