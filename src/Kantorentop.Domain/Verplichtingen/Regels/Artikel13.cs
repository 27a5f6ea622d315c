using System.Globalization;

namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>The effort of the umbrellas for what their members owe, and of the Rijk. It goes on; how members stand is shown beside it.</summary>
internal static class Artikel13
{
    private const string Leden = "Uw leden doen wat het convenant van hen vraagt; u spant zich in dat het gebeurt. U laat zien wat u daarvoor deed.";

    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        .. Enumerable.Range(1, 8).Select(lid => Inspanning(
            string.Create(CultureInfo.InvariantCulture, $"13.{lid}"), "Span u in voor wat uw leden doen")),
        Inspanning("13.9", "Span u met de andere brancheorganisaties in voor wat marktpartijen doen"),
        new("13.10", Grondslag.Eenmalig, Afronding.Doorlopend)
        {
            InEigenWoorden = true,
            Titel = "Voer de acties van het Rijk uit",
            Verwacht = "U voert uw acties uit en brengt wetsvoorstellen in procedure, voor zover kabinet en parlement dat toelaten. U laat zien wat u deed.",
        },
        new("13.11", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            // Provinces and municipalities are addressed too: they carry out what IPO and VNG signed for.
            Dragers = [Plichtdrager.Partijen, Plichtdrager.Provincies, Plichtdrager.Gemeenten],
            Titel = "Antwoord op een aanspreking: {naam}",
            Verwacht = "Partijen spreken elkaar aan als de inspanning achterblijft. Wie wordt aangesproken, antwoordt.",
        },
    ];

    private static Verplichtingregel Inspanning(string lid, string titel) =>
        new(lid, Grondslag.Eenmalig, Afronding.Doorlopend) { Titel = titel, Verwacht = Leden, InEigenWoorden = true };
}
