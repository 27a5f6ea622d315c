namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>The end of the covenant.</summary>
internal static class Artikel14
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("14.3", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Overleg over voortzetting van het convenant",
            Verwacht = "Partijen overleggen uiterlijk zes maanden voor het einde over voortzetting.",
        },
    ];
}
