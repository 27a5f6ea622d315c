using Kantorentop.Application.Opslag;
using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The plans of the example: what owners answered to art. 7.4 with how far it is, and the notices that they had before it.</summary>
public static class Voorbeeldtransformatieplannen
{
    private const string Begin = "7.4-";

    private static readonly IReadOnlyList<(Transformatiefase Fase, string Bestemming, int? Maanden, string? Nodig)> Soorten =
    [
        (Transformatiefase.PlanGemaakt, "Woningen voor studenten en starters", null, "Een wijziging van het bestemmingsplan."),
        (Transformatiefase.InVoorbereiding, "Een hotel met een restaurant op de begane grond", 9, "Een vergunning voor de verbouwing en afspraken over parkeren."),
        (Transformatiefase.InUitvoering, "Appartementen in de vrije sector", -1, null),
        (Transformatiefase.PlanGemaakt, "Een verzamelgebouw voor kleine bedrijven en een school", null, "Zekerheid over de parkeernorm."),
    ];

    /// <summary>Puts them into the example once.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Kennisgeving>(contexts, SchrijfAsync, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var antwoorden = await boek.Db.Set<Antwoord>().Where(antwoord => antwoord.Sleutel.StartsWith(Begin)).OrderBy(antwoord => antwoord.Id).ToListAsync(ct);
        if (antwoorden.Count == 0) return;
        var nummer = boek.Registreer("eigenaar-verwittigen", "eigenaren van gebouwen op de lijst van artikel 7, lid 4", "secretariaat");
        foreach (var (antwoord, plaats) in antwoorden.Select((antwoord, plaats) => (antwoord, plaats)))
        {
            boek.Db.Add(Transformatieplan.Van(antwoord, Inhoud(antwoord, Soorten[plaats % Soorten.Count])));
            boek.Db.Add(Bericht(antwoord, nummer));
        }
    }

    private static Transformatieplaninhoud Inhoud(Antwoord antwoord, (Transformatiefase Fase, string Bestemming, int? Maanden, string? Nodig) soort) =>
        new(soort.Fase, soort.Bestemming, soort.Maanden is { } maanden ? antwoord.Bewijsdatum.AddMonths(maanden) : null, soort.Nodig);

    private static Kennisgeving Bericht(Antwoord antwoord, long nummer) => new()
    {
        Gebouw = Verplichtingsleutel.Parse(antwoord.Sleutel)!.Value.Code,
        Partij = antwoord.Partij,
        Datum = antwoord.Bewijsdatum.AddDays(-10),
        Wijze = Kennisgevingswijze.Brief,
        Nummer = nummer,
    };
}
