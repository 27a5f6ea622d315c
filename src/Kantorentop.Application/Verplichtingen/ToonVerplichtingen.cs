using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of a bearer, for itself and for the secretariaat.</summary>
public sealed class ToonVerplichtingen(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek)
{
    /// <summary>The duties; null when the bearer does not exist or is none of the asker's business, which look the same.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="code">Code of a party or government, or name of an umbrella.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Partijverplichtingen?> ExecuteAsync(Bevoegdheid wie, string code, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        if (beeld.Find(code) is not { } gevonden || !Antwoordrecht.MagVerplichtingen(wie, gevonden.Drager)) return null;
        var locaties = gevonden.Verplichtingen.Select(verplichting => verplichting.Onderwerp.Locatie).OfType<string>().Distinct()
            .Select(locatie => Kop(beeld.Kennis, locatie)).OfType<Locatiekop>().ToDictionary(kop => kop.Code);
        return new Partijverplichtingen(gevonden.Drager, beeld.Kennis.Vandaag, gevonden.Verplichtingen, locaties)
        {
            Teruggegeven = gevonden.Drager.IsDecentraal ? new HashSet<string>() : await db.TeruggegevenAsync(code, ct),
        };
    }

    private static Locatiekop? Kop(Kennisstand kennis, string code)
    {
        var (snapshot, vandaag) = (kennis.Snapshot, kennis.Vandaag);
        if (snapshot.FindLocatie(code) is not { } locatie) return null;
        var gemeente = snapshot.Indeling.FindGemeente(locatie.Gemeente, vandaag)?.Naam ?? locatie.Gemeente;
        return new Locatiekop(
            code, locatie.Naam, gemeente, snapshot.ToekomstperspectiefOp(code, vandaag), snapshot.IsHerstructureringsgebied(code, vandaag));
    }
}
