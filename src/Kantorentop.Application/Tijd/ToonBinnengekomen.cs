using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tijd;

/// <summary>What came in during a run of days.</summary>
/// <param name="Vanaf">First day.</param>
/// <param name="PerOrganisatie">What organisations recorded beside answers, the most first.</param>
/// <param name="Antwoorden">Answers of market parties, the latest first.</param>
public sealed record Binnengekomen(DateOnly Vanaf, IReadOnlyList<Organisatiewerk> PerOrganisatie, IReadOnlyList<Binnengekomenantwoord> Antwoorden)
{
    public bool IsLeeg => PerOrganisatie.Count == 0 && Antwoorden.Count == 0;
}

/// <summary>What one organisation recorded.</summary>
/// <param name="Organisatie">Name.</param>
/// <param name="Aantal">Number of registraties.</param>
/// <param name="Laatste">Instant of the last.</param>
/// <param name="Onderwerpen">What the last ones were about, at most three.</param>
public sealed record Organisatiewerk(string Organisatie, int Aantal, DateTimeOffset Laatste, IReadOnlyList<string> Onderwerpen);

/// <summary>An answer to a duty.</summary>
public sealed record Binnengekomenantwoord(long Nummer, string Partij, string Naam, string Sleutel, DateTimeOffset Ogenblik);

/// <summary>What came in during the last week, for the secretariaat.</summary>
public sealed class ToonBinnengekomen(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    private const int Dagen = 7;
    private const int Hoogstens = 1000;

    /// <summary>The last seven days; null for who may not see the trail.</summary>
    public async Task<Binnengekomen?> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Leesrecht.MagControlespoor(wie)) return null;
        var sinds = klok.GetUtcNow().AddDays(-Dagen);
        await using var db = contexts.CreateDbContext();
        var registraties = await db.Registraties.AsNoTracking().Where(rij => rij.Ogenblik >= sinds)
            .OrderByDescending(rij => rij.Nummer).Take(Hoogstens).ToListAsync(ct);
        var antwoorden = await AntwoordenAsync(db, registraties, ct);
        var beantwoord = antwoorden.Select(antwoord => antwoord.Nummer).ToHashSet();
        return new Binnengekomen(
            Domeinklok.DagVan(sinds), PerOrganisatie(registraties.Where(rij => !beantwoord.Contains(rij.Nummer))), antwoorden);
    }

    private static IReadOnlyList<Organisatiewerk> PerOrganisatie(IEnumerable<Registratie> registraties) =>
    [
        .. registraties.GroupBy(rij => rij.Organisatie)
            .Select(groep => new Organisatiewerk(
                groep.Key, groep.Count(), groep.Max(rij => rij.Ogenblik), [.. groep.Select(rij => rij.Onderwerp).Distinct().Take(3)]))
            .OrderByDescending(werk => werk.Aantal).ThenBy(werk => werk.Organisatie, StringComparer.Ordinal),
    ];

    private async Task<IReadOnlyList<Binnengekomenantwoord>> AntwoordenAsync(KantorentopContext db, List<Registratie> registraties, CancellationToken ct)
    {
        if (registraties.Count == 0) return [];
        var (eerste, wanneer) = (registraties[^1].Nummer, registraties.ToDictionary(rij => rij.Nummer, rij => rij.Ogenblik));
        var antwoorden = await db.Set<Antwoord>().AsNoTracking().Where(antwoord => antwoord.Nummer >= eerste)
            .OrderByDescending(antwoord => antwoord.Nummer).Select(antwoord => new { antwoord.Partij, antwoord.Sleutel, antwoord.Nummer }).ToListAsync(ct);
        return
        [
            .. antwoorden.Where(antwoord => wanneer.ContainsKey(antwoord.Nummer)).Select(antwoord => new Binnengekomenantwoord(
                antwoord.Nummer, antwoord.Partij, Naam(houder.Huidig, antwoord.Partij), antwoord.Sleutel, wanneer[antwoord.Nummer])),
        ];
    }

    private static string Naam(Snapshot snapshot, string partij) => snapshot.FindPartij(partij)?.Naam ?? partij;
}
