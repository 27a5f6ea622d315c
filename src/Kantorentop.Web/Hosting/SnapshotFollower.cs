using System.Data.Common;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>
/// Keeps the figures of this node up with the writes of others. On PostgreSQL it hears of a write at its commit; on SQLite, and
/// where listening fails, it asks. Whatever goes wrong, it goes on trying: until then the node is not ready and its pages say so.
/// </summary>
public sealed class SnapshotFollower(
    Snapshothouder snapshots,
    IDbContextFactory<KantorentopContext> contexts,
    IOptions<NodeSettings> settings,
    ILogger<SnapshotFollower> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Questions to ask before listening is tried again.</summary>
    private const int Rounds = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception exception)
            {
                if (stoppingToken.IsCancellationRequested) return;
                logger.LogWarning(exception, "The figures could not be kept up with the database; current as of {Confirmed:o}.", snapshots.BevestigdOp);
                await Task.Delay(settings.Value.Peiling, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken ct)
    {
        await using var notices = settings.Value.Luisteren ? await ListenAsync(ct) : null;
        for (var round = 0; notices is not null || round < Rounds; round++)
        {
            await snapshots.ControleerAsync(Patience, ct);
            if (notices is null) await Task.Delay(settings.Value.Peiling, ct);
            else await notices.WachtAsync(settings.Value.Peiling, ct);
        }
    }

    private async Task<Registratiemelding?> ListenAsync(CancellationToken ct)
    {
        try
        {
            return await Registratiemelding.LuisterAsync(contexts, ct);
        }
        catch (DbException exception)
        {
            logger.LogWarning(exception, "PostgreSQL does not tell of writes; the node asks instead.");
            return null;
        }
    }
}
