using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of a party, for itself and for the secretariaat.</summary>
public sealed class ToonVerplichtingen(IDbContextFactory<KantorentopContext> contexts, Verplichtingenbron bron)
{
    /// <summary>The duties; null when the party does not exist or is none of the asker's business, which look the same.</summary>
    public async Task<Partijverplichtingen?> ExecuteAsync(Bevoegdheid wie, string partij, CancellationToken ct = default)
    {
        if (!Leesrecht.MagAntwoorden(wie, partij) || bron.FindPartij(partij) is not { } gevonden) return null;
        await using var db = contexts.CreateDbContext();
        var verplichtingen = await bron.VanAsync(db, gevonden, ct);
        var locaties = verplichtingen.Select(verplichting => verplichting.Onderwerp.Locatie).OfType<string>().Distinct()
            .Select(Kop).OfType<Locatiekop>().ToDictionary(kop => kop.Code);
        return new Partijverplichtingen(gevonden, bron.Vandaag, verplichtingen, locaties) { Teruggegeven = await db.TeruggegevenAsync(partij, ct) };
    }

    private Locatiekop? Kop(string code)
    {
        var (snapshot, vandaag) = (bron.Snapshot, bron.Vandaag);
        if (snapshot.FindLocatie(code) is not { } locatie) return null;
        var gemeente = snapshot.Indeling.FindGemeente(locatie.Gemeente, vandaag)?.Naam ?? locatie.Gemeente;
        return new Locatiekop(
            code, locatie.Naam, gemeente, snapshot.ToekomstperspectiefOp(code, vandaag), snapshot.IsHerstructureringsgebied(code, vandaag));
    }
}
