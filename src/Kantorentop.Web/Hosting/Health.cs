using Kantorentop.Application.Opslag;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>Says that the process lives, and, apart from that, whether it may get traffic.</summary>
public static class Health
{
    public static void MapKantorentopHealth(this WebApplication app)
    {
        app.MapGet(Adressen.Gezond, () => TypedResults.Text("gezond")).AllowAnonymous();
        app.MapGet(Adressen.Gereed, IsReadyAsync).AllowAnonymous();
    }

    /// <summary>Ready when the figures are confirmed to be those of the database, and the database answers; no longer from the moment that the host stops.</summary>
    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult>> IsReadyAsync(
        Snapshothouder snapshots, IDbContextFactory<KantorentopContext> contexts, IOptions<NodeSettings> settings, IHostApplicationLifetime lifetime, CancellationToken ct)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested || !snapshots.IsBevestigd(settings.Value.Grens)) return NotReady();
        await using var db = contexts.CreateDbContext();
        return await db.Database.CanConnectAsync(ct) ? TypedResults.Text("gereed") : NotReady();
    }

    private static StatusCodeHttpResult NotReady() => TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
