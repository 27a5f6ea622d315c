using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Verplichtingen;

public sealed partial class Partijoverzicht
{
    internal const string PerArtikel = Groepering.Artikel;

    [Parameter, EditorRequired] public required Partijverplichtingen Overzicht { get; set; }

    /// <summary>True when the reader belongs to the party.</summary>
    [Parameter] public bool IsEigen { get; set; }

    [Parameter] public bool MagBeantwoorden { get; set; }

    /// <summary>A word of <see cref="Groepering"/>; anything else for the list per location.</summary>
    [Parameter] public string? Weergave { get; set; }

    /// <summary>A word of <see cref="Groepswoord"/>; anything else for all.</summary>
    [Parameter] public string? Keuze { get; set; }

    /// <summary>Number of the member whose text stands beside the list; null for the first in it.</summary>
    [Parameter] public string? Artikel { get; set; }

    private IReadOnlyList<Groep> Groepen { get; set; } = [];

    private Artikellid? Getoond { get; set; }

    private string? PartijInAdres => IsEigen ? null : Overzicht.Drager.Code;

    private string? Keuzewoord => Groepswoord.Find(Keuze) is null ? null : Keuze;

    private string Eerstvolgende => Overzicht.EerstvolgendeDatum is { } dag ? $"eerstvolgende datum {Web.Weergave.Datum(dag)}" : "geen datum in zicht";

    private IReadOnlyList<(string Naam, string Adres, bool Huidig)> Weergaven
    {
        get
        {
            var wijzen = Groepering.Voor(Overzicht.Drager);
            var huidig = wijzen.FirstOrDefault(wijze => wijze.Woord == Weergave).Woord;
            return [.. wijzen.Select(wijze => (wijze.Naam, Adressen.VerplichtingenVan(PartijInAdres, ("weergave", wijze.Woord), ("groep", Keuzewoord)), wijze.Woord == huidig))];
        }
    }

    protected override void OnParametersSet()
    {
        var getoond = Overzicht.Verplichtingen.Where(verplichting => Groepswoord.Hoort(verplichting, Keuze)).ToList();
        Groepen = Groepering.Maak(Weergave, getoond, Overzicht.Locaties);
        Getoond = Artikelen.Find(Artikel) ?? Groepen.SelectMany(groep => groep.Verplichtingen).FirstOrDefault()?.Artikel;
    }

    private string Aantal(Verplichtinggroep groep) => Web.Weergave.Getal(Overzicht.Aantal(groep));

    private string Voor(Verplichtinggroep groep) =>
        Adressen.VerplichtingenVan(PartijInAdres, ("weergave", Weergave), ("groep", Groepswoord.Van(groep)));
}
