using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verklaringen;

/// <summary>The declarations per year: of one party, or of all together for the secretariaat.</summary>
public sealed class ToonVerklaringen(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek, Snapshothouder houder)
{
    /// <summary>The years of a party, the last one first; null when it does not exist or is none of the asker's business.</summary>
    public async Task<Partijverklaringen?> ExecuteAsync(Bevoegdheid wie, string partij, CancellationToken ct = default)
    {
        if (!Leesrecht.MagAntwoorden(wie, partij)) return null;
        await using var db = contexts.CreateDbContext();
        return (await boek.HuidigAsync(db, ct)).Find(partij) is { Drager.Partij: { } gevonden } plichten
            ? new(gevonden, Verklaringsjaar.Van(plichten.Verplichtingen))
            : null;
    }

    /// <summary>What all parties declared over a year, per member; null for who may not see every party.</summary>
    public async Task<IReadOnlyList<Verklaringstelling>?> TelAsync(Bevoegdheid wie, int jaar, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Set<Verklaringsrij>().AsNoTracking().Where(rij => rij.Jaar == jaar).ToListAsync(ct);
        var laatste = rijen.GroupBy(rij => (rij.Partij, rij.Lid)).Select(groep => groep.MaxBy(rij => rij.Nummer)!).ToLookup(rij => rij.Lid);
        var leden = houder.Huidig.Partijen.Where(partij => partij.Koepel is not null).ToLookup(partij => partij.Soort);
        return [.. Verklaringsvragen.Alle.Select(vraag => new Verklaringstelling(vraag, leden.Where(groep => vraag.GeldtVoor(groep.Key)).Sum(groep => groep.Count()))
        {
            Keuzes = laatste[vraag.Lid].CountBy(rij => rij.Keuze).ToDictionary(),
            Som = vraag.Telling is null ? null : laatste[vraag.Lid].Sum(rij => rij.Aantal),
        })];
    }
}

/// <summary>A party with the years that it declares over.</summary>
public sealed record Partijverklaringen(Partij Partij, IReadOnlyList<Verklaringsjaar> Jaren);

/// <summary>What all parties together declared about one member over a year.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Gevraagd">Members of an umbrella that it is asked of.</param>
public sealed record Verklaringstelling(Verklaringsvraag Vraag, int Gevraagd)
{
    /// <summary>Number of parties per choice, each with its last declaration.</summary>
    public required IReadOnlyDictionary<Verklaringskeuze, int> Keuzes { get; init; }

    /// <summary>All cases together, or null where none are counted.</summary>
    public required int? Som { get; init; }

    public int Aantal(Verklaringskeuze keuze) => Keuzes.GetValueOrDefault(keuze);
}
