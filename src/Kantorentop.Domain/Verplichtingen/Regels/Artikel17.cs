namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Publication; the covenant does not say who does so, the portal asks the Rijk [conv].</summary>
internal static class Artikel17
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("17.1", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Publiceer het convenant in de Staatscourant",
            Verwacht = "U publiceert de tekst binnen een maand na de inwerkingtreding in de Staatscourant.",
        },
        new("17.2", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Publiceer een wijziging in de Staatscourant: {naam}",
            Verwacht = "U publiceert wijzigingen van het convenant, toetredingen en opzeggingen.",
        },
    ];
}
