namespace Kantorentop.Application.Voorbeeld;

/// <summary>Invented answers: short, and without rents, incentives or loan terms.</summary>
internal static class Voorbeeldteksten
{
    private static readonly Dictionary<string, string[]> Teksten = new()
    {
        ["6"] =
        [
            "Wij leggen huurprijzen en incentives vast in de huurovereenkomst of in een allonge. Onze accountant controleert dat elk jaar.",
            "In alle nieuwe huurovereenkomsten staan de afspraken volledig. Bij drie oude contracten vullen wij dit bij de verlenging aan.",
        ],
        ["7.1"] =
        [
            "Wij vernieuwden de klimaatinstallatie en de entree. Met de huurders maakten wij afspraken over energiegebruik. Wij gebruiken BREEAM.",
            "De gevel is geïsoleerd en het gebouw ging van label D naar label B. De huurderscommissie dacht mee over de planning.",
        ],
        ["7.2"] =
        [
            "Wij investeren alleen nog in het gebouw bij het station. Met de eigenaar ernaast bespreken wij of een van de twee gebouwen weg kan.",
            "Wij boden de huurder in het halflege gebouw een verdieping aan in ons andere gebouw, zodat er een gebouw vrijkomt.",
        ],
        ["7.3"] =
        [
            "Wij doen mee aan de werkgroep van de gemeente en leverden de gegevens van ons gebouw aan.",
            "Met een woningcorporatie onderzoeken wij of ons gebouw studentenwoningen kan worden.",
        ],
        ["7.4"] =
        [
            "Het plan: 96 appartementen met werkruimte op de begane grond. De haalbaarheidsstudie is klaar, het overleg met de gemeente loopt.",
            "Wij kozen voor een hotel. De aanvraag om het bestemmingsplan te wijzigen is ingediend.",
        ],
        ["8.2"] = ["Onze nieuwbouw is beter dan de geldende norm. De verdiepingen zijn vrij indeelbaar en later te gebruiken voor wonen of onderwijs."],
        ["8.3"] = ["Wij verschuiven onze projecten naar bestaande kantorengebieden. De komende twee jaar starten daar twee herontwikkelingen."],
        ["8.4"] = ["Het gebouw vervangt twee oude gebouwen op dezelfde locatie. Per saldo komt er weinig bij."],
        ["8.5"] = ["Met de gemeente spraken wij af dat wij elders in het gebied een leeg gebouw uit de markt nemen."],
        ["8.7"] = ["Wij onderzochten vier bestaande gebouwen. Geen daarvan was groot genoeg of op tijd beschikbaar. De gebruiker wil bij het station zitten."],
        ["8.8"] = ["De huurder laat een gebouw uit 1988 achter. De eigenaar laat onderzoeken of er woningen in kunnen."],
    };

    /// <summary>The texts for a member.</summary>
    public static IReadOnlyList<string> Voor(string lid) => Teksten[lid];
}
