namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Unforeseen circumstances and changes.</summary>
internal static class Artikel15
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("15.1", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Overleg over een wijziging: {naam}",
            Verwacht = "Laat een partij schriftelijk weten dat zij door onvoorziene omstandigheden een wijziging wil, dan overleggen partijen binnen zes weken.",
        },
        new("15.2", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Voeg de wijziging toe als bijlage: {naam}",
            Verwacht = "De wijziging en de verklaringen van instemming komen als bijlage bij het convenant.",
        },
    ];
}
