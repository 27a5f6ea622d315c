namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Funds: only the proposals of art. 5.2 are owed, by the signatories together [conv], without a date.</summary>
internal static class Artikel5
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("5.2", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Werk voorstellen voor kantorenfondsen uit",
            Verwacht = "Partijen werken een of enkele voorstellen uit. Daarna kiest elke regio, volgens algemene uitgangspunten voor bestuur, voeding en afdracht.",
        },
    ];
}
