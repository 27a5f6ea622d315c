namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>
/// CoreNet and FMN. What they promise for users asks a yearly declaration of each user [conv], which stands in
/// <see cref="Verklaringen.Verklaringsvragen"/>; of the associations themselves it asks a going effort.
/// </summary>
internal static class Artikel10
{
    private static readonly Plichtdrager[] Verenigingen = [Plichtdrager.Corenet, Plichtdrager.Fmn];

    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("10.1", Grondslag.Ronde, Afronding.BijAntwoord)
        {
            Titel = "Onderzoek de wensen van gebruikers: {naam}",
            Verwacht = "U laat eens per twee jaar onderzoek doen naar de wensen van gebruikers en maakt het rapport openbaar.",
        },
        Inspanning("10.2", "Bestaande kantoren gaan voor nieuwbouw"),
        Inspanning("10.3", "Gebruikers bespreken hun wensen op tijd"),
        Inspanning("10.4", "Los belemmeringen op met verhuurder en gemeente"),
        Inspanning("10.5", "Totale huisvestingskosten als uitgangspunt"),
        new("10.6", Grondslag.Eenmalig, Afronding.Doorlopend)
        {
            Titel = "Stimuleer de Gedragscode Duurzame Eindgebruiker",
            Verwacht = "U stimuleert uw leden om de gedragscode te tekenen en na te leven. U laat zien hoeveel leden hebben getekend.",
        },
    ];

    private static Verplichtingregel Inspanning(string lid, string titel) => new(lid, Grondslag.Eenmalig, Afronding.Doorlopend)
    {
        Dragers = Verenigingen,
        Over = Onderwerpsoort.Land,
        InEigenWoorden = true,
        Titel = titel,
        Verwacht = "U spant zich in dat gebruikers dit doen en laat zien wat u daarvoor deed. Zij verklaren het elk jaar.",
    };
}
