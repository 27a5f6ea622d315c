using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gebieden;

/// <summary>What the pages of areas share: who reads, on which day, and the picture of the area; an unknown area is not found.</summary>
public abstract class Dashboardpagina : ComponentBase
{
    [SupplyParameterFromQuery(Name = Gebiedspeildatum.Veld)] public string? Getypt { get; set; }
    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonGebied Gebieden { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Bevoegdheid Wie => Bevoegdheid.Waarde;

    /// <summary>The day in the address, with what stood in its way.</summary>
    protected Peildatumvraag Vraag { get; private set; } = Peildatumvraag.Lees(null);

    /// <summary>The picture; null when there is no such area.</summary>
    protected Gebiedsbeeld? Beeld { get; private set; }

    protected DateOnly Peildatum => Beeld!.Peildatum.Dag;

    protected CancellationToken Afgebroken => Context.RequestAborted;

    /// <summary>Reads the area; false when there is none, and then nothing more is to be shown.</summary>
    protected bool Laad(Gebied gebied)
    {
        Vraag = Peildatumvraag.Lees(Getypt);
        Beeld = Gebieden.Execute(Wie, gebied, Vraag.Dag);
        if (Beeld is not null) Vraag = Vraag.Met(Beeld.Peildatum);
        else Navigatie.NotFound();
        return Beeld is not null;
    }

    /// <summary>The breadcrumb to an area, which keeps the day that the reader chose.</summary>
    internal static IReadOnlyList<Kruimel> Pad(IEnumerable<Gebiedskop> boven, DateOnly? keuze) =>
        [.. boven.Select(kop => new Kruimel(kop.Gebied.Soort == Gebiedssoort.Locatie ? kop.Naam : kop.Titel, Adressen.Van(kop.Gebied, keuze)))];
}
