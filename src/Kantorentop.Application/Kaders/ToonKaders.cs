using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Kaders;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Kaders;

/// <summary>How one government stands with its three frameworks.</summary>
/// <param name="Overheid">The government.</param>
/// <param name="Oordelen">The judgement of each framework, in the order of <see cref="Kadersoort"/>.</param>
public sealed record Kaderregel(Kaderoverheid Overheid, IReadOnlyList<Kaderoordeel> Oordelen)
{
    /// <summary>Owed and not there today.</summary>
    public bool IsAchterstallig => Oordelen.Any(oordeel => oordeel.IsAchterstallig);
}

/// <summary>Lists how every government stands with its frameworks; the frameworks are public.</summary>
public sealed class ToonKaders(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Provinces first, then municipalities.</summary>
    public async Task<IReadOnlyList<Kaderregel>> ExecuteAsync(CancellationToken ct = default)
    {
        var snapshot = snapshots.Huidig;
        await using var db = contexts.CreateDbContext();
        var kaders = (await db.Bekend<Kader>().ToListAsync(ct)).ToDictionary(kader => (kader.Overheid, kader.Soort));
        return
        [
            .. Kaderoverheid.Alle(snapshot, klok.Vandaag).Select(overheid => new Kaderregel(
                overheid,
                [
                    .. Enum.GetValues<Kadersoort>().Select(soort =>
                        Kaderoordeel.Op(kaders.GetValueOrDefault((overheid.Code, soort)), klok.Vandaag, snapshot.Data)),
                ])),
        ];
    }
}
