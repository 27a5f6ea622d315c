using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens;

/// <summary>Second step of an import: what would change and everything that is wrong; the form on it confirms.</summary>
public sealed partial class ImportcontrolePage
{
    private static readonly IReadOnlyList<Kruimel> Pad = [new("Gegevens", Adressen.Gegevens), new("Gegevens importeren", Adressen.Importeren)];

    private Importverslag? verslag;

    [Inject] public required Inzendingopslag Opslag { get; init; }
    [Inject] public required Importeer Importeer { get; init; }
    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }

    [Parameter] public Guid Nummer { get; set; }

    /// <summary>True when the confirmation was not carried out, because the facts had changed since this page was opened.</summary>
    [SupplyParameterFromQuery] public bool Verouderd { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    protected override async Task OnInitializedAsync()
    {
        using var inzending = await Opslag.OpenAsync(Bevoegdheid.Waarde.Gebruiker!.Value, Nummer, Context.RequestAborted);
        if (inzending is null) Context.Response.StatusCode = StatusCodes.Status410Gone;
        else verslag = await Importeer.ProbeerAsync(Bevoegdheid.Waarde, inzending, Context.RequestAborted);
    }
}
