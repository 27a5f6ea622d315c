using Kantorentop.Application.Berichten;
using Kantorentop.Application.Opslag;
using Kantorentop.Web.Berichten;

namespace Kantorentop.Web.Hosting;

/// <summary>
/// Writes the messages of a day once its hour has come, and hands to the mail server what waits. Every node does this; the outbox sees
/// to it that each message goes once. Whatever goes wrong, it goes on trying.
/// </summary>
public sealed class PostDelivery(StelPostOp write, VerzendPost send, Snapshothouder snapshots, Postinstellingen settings, ILogger<PostDelivery> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Peiling);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                if (snapshots.IsGeladen) await RunAsync(stoppingToken);
            }
            catch (Exception exception)
            {
                if (stoppingToken.IsCancellationRequested) return;
                logger.LogError(exception, "The daily messages could not be written or sent; the next round tries again.");
            }
        }
    }

    // Who gets mail, and what, is nobody's business but theirs: the log counts.
    private async Task RunAsync(CancellationToken ct)
    {
        var written = await write.ExecuteAsync(ct);
        var sent = await send.ExecuteAsync(ct);
        if (written > 0 || sent > 0) logger.LogInformation("Daily messages: {Written} written, {Sent} sent.", written, sent);
    }
}

/// <summary>Mail: on when there is a mail server.</summary>
public static class Mail
{
    /// <summary>Starts the delivery where a mail server is set.</summary>
    /// <exception cref="InvalidOperationException">When there is a mail server and something else is missing or wrong.</exception>
    public static void AddKantorentopPost(this WebApplicationBuilder builder)
    {
        if (BerichtenServices.Instellingen(builder.Configuration).IsAan) builder.Services.AddHostedService<PostDelivery>();
    }
}
