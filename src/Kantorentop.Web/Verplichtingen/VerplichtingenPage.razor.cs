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
    private Ledenstand? leden;
    private bool isEigen;
    private bool magBeantwoorden;

    private IReadOnlyList<Verplichting> Inspanning =>
        [.. overzicht!.Verplichtingen.Where(verplichting => verplichting.Artikel.Artikel == 13 && verplichting.Regel.InEigenWoorden)];

    [SupplyParameterFromQuery] public string? Partij { get; set; }
    [SupplyParameterFromQuery] public string? Weergave { get; set; }
    [SupplyParameterFromQuery(Name = "groep")] public string? GroepInAdres { get; set; }
    [SupplyParameterFromQuery] public string? Artikel { get; set; }
    [SupplyParameterFromQuery(Name = Dragersoorten.Veld)] public string? Soort { get; set; }
    [SupplyParameterFromQuery] public string? Blad { get; set; }

    [Inject] public required HuidigeBevoegdheid Bevoegdheid { get; init; }
    [Inject] public required ToonVerplichtingen Tonen { get; init; }
    [Inject] public required ToonVerplichtingenstand Stand { get; init; }
    [Inject] public required ToonLedenstand Leden { get; init; }
    [Inject] public required NavigationManager Navigatie { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var wie = Bevoegdheid.Waarde;
        var eigen = Eigenpartij.Van(wie);
        if ((Partij ?? eigen) is { } partij)
        {
            overzicht = await Tonen.ExecuteAsync(wie, partij);
            isEigen = partij == eigen;
            if (overzicht is { Drager.IsKoepel: true }) leden = await Leden.ExecuteAsync(wie, partij);
            magBeantwoorden = overzicht is not null && Antwoordrecht.MagBeantwoorden(wie, overzicht.Drager);
        }
        else
        {
            stand = await Stand.ExecuteAsync(wie);
        }

        if (overzicht is null && stand is null && !isEigen) Navigatie.NotFound();
    }

    private static string Kenmerk(Partijverplichtingen overzicht) => string.Join(" · ", new[]
    {
        Dragerwoorden.Soort(overzicht.Drager),
        Koepels.Van(overzicht.Drager) is { } koepel ? $"lid van {koepel}" : "",
        overzicht.Locaties.Count > 0 ? Web.Weergave.Aantal(overzicht.Locaties.Count, "locatie", "locaties") : "",
    }.Where(deel => deel.Length > 0));
}

/// <summary>The bearer that an account belongs to.</summary>
internal static class Eigenpartij
{
    public static string? Van(Bevoegdheid wie) => wie.Organisatie is { } organisatie && organisatie.Soort != Organisatiesoort.Secretariaat
        ? new Drager(organisatie, "").Code
        : null;
}
