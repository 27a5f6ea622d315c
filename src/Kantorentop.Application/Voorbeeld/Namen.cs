using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Invented names of who records, and the names of their organisations.</summary>
internal static class Namen
{
    private static readonly string[] Achternamen =
    [
        "Bakker", "Visser", "Smit", "Meijer", "De Boer", "Mulder", "De Groot", "Bos", "Vos", "Peters", "Hendriks", "Van Leeuwen", "Dekker",
        "Brouwer", "De Wit", "Dijkstra", "Smits", "De Graaf", "Van der Meer", "Kok", "Jacobs", "Vermeulen", "Van den Heuvel", "Yildiz", "El Idrissi",
    ];

    /// <summary>One of two officials of that organisation.</summary>
    public static string Person(Toeval toeval, Organisatie organisatie)
    {
        var vast = toeval.Fork($"{organisatie.Soort}{organisatie.Sleutel}{toeval.Below(2)}");
        return $"{(char)('A' + vast.Below(20))}. {vast.Pick(Achternamen)}";
    }

    /// <summary>The organisation as histories show it.</summary>
    public static string Of(Organisatie organisatie) => organisatie.Soort switch
    {
        Organisatiesoort.Gemeente => "gemeente " + Referentiegegevens.Gemeenten.Append(Locatienamen.Toegevoegd).First(gemeente => gemeente.Code == organisatie.Sleutel).Naam,
        Organisatiesoort.Provincie => "provincie " + Provincie.Find(organisatie.Sleutel)!.Naam,
        _ => "secretariaat Kantorentop",
    };
}
