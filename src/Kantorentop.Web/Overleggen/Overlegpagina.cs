using Kantorentop.Application.Overleggen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Overleggen;

/// <summary>What the pages of the consultations share.</summary>
public abstract class Overlegpagina : Handelingspagina
{
    [Inject] public required ToonOverleg Tonen { get; init; }
    [Inject] public required Actiehouders Houders { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }

    protected override IReadOnlyCollection<string> Tussengekomen => ["niet-gepland", "verslag-vastgesteld"];
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

    /// <summary>Ends a post that leads back to the consultation.</summary>
    protected Task RondAsync(Uitkomst uitkomst, string zin) => RondAsync(uitkomst, zin, Overlegadressen.Overleg(Sleutel));
}
