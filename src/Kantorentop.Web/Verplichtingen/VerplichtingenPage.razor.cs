using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Verplichtingen;

public sealed partial class VerplichtingenPage
{
    private Partijverplichtingen? overzicht;
    private Verplichtingenstand? stand;
    private bool isEigen;
    private bool magBeantwoorden;

    [SupplyParameterFromQuery] public string? Partij { get; set; }
    [SupplyParameterFromQuery] public string? Weergave { get; set; }
    [SupplyParameterFromQuery(Name = "groep")] public string? GroepInAdres { get; set; }
    [SupplyParameterFromQuery] public string? Artikel { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonVerplichtingen Tonen { get; init; }
    [Inject] public required ToonVerplichtingenstand Stand { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var wie = Bevoegdheid.Waarde;
        var eigen = Eigenpartij.Van(wie);
        if ((Partij ?? eigen) is { } partij)
        {
            overzicht = await Tonen.ExecuteAsync(wie, partij);
            isEigen = partij == eigen;
            magBeantwoorden = Antwoordrecht.MagBeantwoorden(wie, partij);
        }
        else
        {
            stand = await Stand.ExecuteAsync(wie);
        }

        if (overzicht is null && stand is null) Navigatie.NotFound();
    }

    private static string Kenmerk(Partijverplichtingen overzicht)
    {
        var partij = overzicht.Partij;
        var lid = partij.Koepel is { } koepel ? $" · lid van {koepel}" : "";
        return $"{partij.Naam} · {partij.Soort.ToString().ToLowerInvariant()}{lid} · {Web.Weergave.Aantal(overzicht.Locaties.Count, "locatie", "locaties")}";
    }
}

/// <summary>The party that an account belongs to.</summary>
internal static class Eigenpartij
{
    public static string? Van(Bevoegdheid wie) =>
        wie.Organisatie is { Soort: Organisatiesoort.Marktpartij } organisatie ? organisatie.Sleutel : null;
}
