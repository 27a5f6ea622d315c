namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Financiers; what they declare each year stands in <see cref="Verklaringen.Verklaringsvragen"/>.</summary>
internal static class Artikel9
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("9.9", Grondslag.Eenmalig, Afronding.Doorlopend)
        {
            Titel = "Draag kennis bij",
            Verwacht = "U laat zien waar u uw kennis hebt ingezet, bijvoorbeeld in een expertteam of bij een kantorenfonds.",
        },
    ];
}
