using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What the pages of one thing share: reading it, and 404 when it is not there for who asks.</summary>
public abstract class Bladpagina : ComponentBase
{
    [Parameter] public string Code { get; set; } = "";

    /// <summary>'alles' to show the whole history.</summary>
    [SupplyParameterFromQuery] public string? Geschiedenis { get; set; }

    [CascadingParameter] public required HttpContext Context { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonBlad Tonen { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected Blad? Blad { get; private set; }

    protected bool Volledig => Geschiedenis == "alles";

    /// <summary>The table whose rows are such things.</summary>
    protected abstract string Tabel { get; }

    /// <summary>The address with the whole history.</summary>
    protected string Alles => $"{Adressen.Feitblad(Tabel, Code)}?geschiedenis=alles#geschiedenis";

    protected IReadOnlyList<Kruimel> Pad => [new("Gegevens", Adressen.Gegevens), new(Tabelwoorden.Van(Tabel).Meer, Adressen.Feitenlijst(Tabel))];

    protected string Naam => Blad!.Laatste.Cel("naam") is { Length: > 0 } naam ? naam : Code;

    protected abstract Task<Blad?> LeesAsync(Bevoegdheid door, CancellationToken ct);

    protected override async Task OnInitializedAsync()
    {
        Blad = await LeesAsync(Bevoegdheid.Waarde, Context.RequestAborted);
        if (Blad is null) Navigatie.NotFound();
    }
}
