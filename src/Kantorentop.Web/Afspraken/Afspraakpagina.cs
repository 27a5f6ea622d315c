using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Web.Fouten;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>A page about one version: loads it, answers 404 and 403, and ends a post with a redirect or with what stood in the way.</summary>
public abstract class Afspraakpagina : ComponentBase
{
    [Parameter] public required string Regio { get; set; }

    [Parameter] public int Versie { get; set; }

    [CascadingParameter] public HttpContext? Context { get; set; }

    [Inject] public required ToonAfspraak Afspraken { get; init; }

    [Inject] public required HuidigeBevoegdheid Wie { get; init; }

    [Inject] public required Bladmeldingen Bladmeldingen { get; init; }

    [Inject] public required NavigationManager Navigatie { get; init; }

    /// <summary>The version; null when it may not be shown, and then <see cref="Weigering"/> says why.</summary>
    protected Afspraakblad? Blad { get; private set; }

    /// <summary>404 or 403; null when the page may be shown.</summary>
    protected int? Weigering { get; private set; }

    /// <summary>Why the last post was refused.</summary>
    protected IReadOnlyList<Melding> Meldingen { get; set; } = [];

    protected Afspraaksleutel Sleutel => new(Regio, Versie);

    protected string Adres => Adressen.Afspraak(Regio, Versie);

    /// <summary>Whether the asker may open this page for the version.</summary>
    protected abstract bool Mag(Afspraakblad blad);

    /// <summary>Fills the form when it is opened.</summary>
    protected virtual void Vul(Afspraakblad blad)
    {
    }

    /// <summary>Why a page that is closed in the present state sends the reader on; null when it is a matter of rights.</summary>
    protected virtual string? Doorverwijzing(Afspraakblad blad) => null;

    protected override async Task OnInitializedAsync()
    {
        var blad = await Afspraken.VoerUitAsync(Wie.Waarde, Sleutel);
        var isPost = Context is not null && HttpMethods.IsPost(Context.Request.Method);
        if (blad is null) Weiger(StatusCodes.Status404NotFound);
        else if (!isPost && !Mag(blad) && Doorverwijzing(blad) is { } zin) Ga(zin, Adres, Berichtsoort.Informatie);
        else if (!isPost && !Mag(blad)) Weiger(StatusCodes.Status403Forbidden);
        else Vul(Blad = blad);
    }

    /// <summary>Ends a post: on to the next page with a message, or the same page with what stood in the way.</summary>
    protected void RondAf(Uitkomst uitkomst, string zin, string? adres = null)
    {
        if (uitkomst.IsGelukt) Ga(zin, adres ?? Adres, Berichtsoort.Gelukt);
        else Weiger(uitkomst.Meldingen);
    }

    /// <summary>Shows why a post was refused, with the status that belongs to it; what was typed stays.</summary>
    protected void Weiger(IReadOnlyList<Melding> meldingen)
    {
        Meldingen = meldingen;
        switch (meldingen[0].Code)
        {
            case "niet-gevonden":
                Weiger(StatusCodes.Status404NotFound);
                break;
            case "geen-recht" or "geen-partij" or "indiener-tekent-niet" or "indiener-controleert-niet":
                Weiger(StatusCodes.Status403Forbidden);
                break;
            case "verouderd" or "niet-bewerkbaar" or "andere-stap" or "afspraak-gewijzigd" or "al-ondertekend" or "al-gecontroleerd" or "al-beantwoord":
                Context?.Answer(StatusCodes.Status409Conflict);
                break;
        }
    }

    private void Weiger(int status)
    {
        Weigering = status;
        Context?.Answer(status);
    }

    private void Ga(string zin, string adres, Berichtsoort soort)
    {
        if (Context is not null) Bladmeldingen.Plaats(Context, zin, soort);
        Navigatie.NavigateTo(adres);
    }
}
