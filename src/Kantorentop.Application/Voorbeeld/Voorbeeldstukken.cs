using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Stukken;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The papers of the example, in every state: in time, late, with an answer, still open. Only the research of art. 11.1 is as it was.</summary>
internal static class Voorbeeldstukken
{
    private static readonly IReadOnlyList<(Stuk Stuk, string Organisatie)> Alle =
    [
        (new("17.1", 1, new(2012, 7, 24), "Convenant Aanpak Leegstand Kantoren") { Kenmerk = "2012, 15432" }, "Rijk"),
        (new("11.3", 1, new(2012, 9, 3), "Expertteam Kantoortransformatie") { Leden = "Zes experts op het gebied van transformatie, financiering en regelgeving." }, "Rijk"),
        (new("8.1", 1, new(2012, 11, 15), "Innovatieplatform Leegstand") { Leden = "Acht leden van NEPROM, twee gemeenten en een universiteit.", Middelen = "Uren van de deelnemers; een budget voor drie proeven." }, "NEPROM"),
        (new("12.4", 1, new(2012, 12, 11), "Afspraken over monitoring") { Toelichting = "De referentiesituatie is die op 1 januari 2012." }, "secretariaat"),
        (new("4.4", 1, new(2013, 3, 18), "Standaardformat financieel-juridische risicoanalyse") { Toelichting = "Het format kwam later dan afgesproken, omdat het eerst in twee gemeenten is beproefd." }, "VNG"),
        (new("11.1", 1, new(2013, 4, 22), "Onderzoek naar een instrument voor een verplichte afdracht") { Leden = "Deloitte", Toelichting = "Op deze dag naar de Tweede Kamer gestuurd." }, "Rijk"),
        (new("7.9", 1, new(2013, 2, 4), "Brief aan de AFM over jaarlijkse taxaties") { Antwoord = "De AFM neemt het onderwerp mee in haar toezicht op vastgoedfondsen.", BeantwoordOp = new(2013, 5, 27) }, "IVBN"),
        (new("10.1", 1, new(2014, 6, 23), "Wat gebruikers vragen van hun kantoor, 2014") { Adres = "https://www.example.org/gebruikersonderzoek-2014" }, "CoreNet"),
        (new("10.6", 1, new(2013, 12, 31), "Stand na het eerste jaar") { Aantal = 17 }, "FMN"),
        (new("10.6", 2, new(2014, 12, 31), "Stand na het tweede jaar") { Aantal = 26 }, "FMN"),
    ];

    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct) =>
        Voorbeeldboek.VulEenmaalAsync<Stuk>(contexts, (boek, annuleer) => Voorbeeldregisters.SchrijfAsync(
            boek, Alle.Select(rij => (rij.Stuk, "stuk-registreren", $"stuk {rij.Stuk.Lid}, keer {rij.Stuk.Volgnummer}", rij.Organisatie)), annuleer), ct);
}
