using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Gegevens.Taken;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens;

/// <summary>Second step of an import: what would change and everything that is wrong; the form on it confirms.</summary>
public sealed partial class ImportcontrolePage
{
    private static readonly IReadOnlyList<Kruimel> Pad = [new("Gegevens", Adressen.Gegevens), new("Gegevens importeren", Adressen.Importeren)];

    /// <summary>Seconds after which the page of a running import comes back, in a browser without scripts too.</summary>
    private const string Verversen = "3";

    private Importverslag? verslag;
    private Importtaak? taak;

    [Inject] public required Inzendingopslag Opslag { get; init; }
    [Inject] public required Takenopslag Taken { get; init; }
    [Inject] public required Importeer Importeer { get; init; }
    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }

    [Parameter] public Guid Nummer { get; set; }

    /// <summary>True when the confirmation was not carried out, because the facts had changed since this page was opened.</summary>
    [SupplyParameterFromQuery] public string? Verouderd { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var gebruiker = Bevoegdheid.Waarde.Gebruiker!.Value;
        taak = await Taken.FindAsync(gebruiker, Nummer, Context.RequestAborted);
        if (taak is { Loopt: true }) Context.Response.Headers["Refresh"] = Verversen;
        else if (taak is { Staat: Importstaat.WachtOpBevestiging or Importstaat.Mislukt }) verslag = await Taken.LeesVerslagAsync(gebruiker, Nummer, Context.RequestAborted);
        else if (taak is null) await ProbeerAsync(gebruiker);
    }

    /// <summary>A small submission is tried while its sender waits.</summary>
    private async Task ProbeerAsync(Guid gebruiker)
    {
        using var inzending = await Opslag.OpenAsync(gebruiker, Nummer, Context.RequestAborted);
        if (inzending is null) Context.Response.StatusCode = StatusCodes.Status410Gone;
        else verslag = await Importeer.ProbeerAsync(Bevoegdheid.Waarde, inzending, Context.RequestAborted);
    }
}
