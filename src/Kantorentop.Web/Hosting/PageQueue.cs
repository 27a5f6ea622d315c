using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>
/// Pages are made a few at a time, who came first first. A page that is being made holds some megabytes: with hundreds at once a node
/// spends its time on collecting what none of them lets go, and falls ever further behind.
/// </summary>
public static class PageQueue
{
    public static void UseKantorentopPageQueue(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<NodeSettings>>().Value;
        var queue = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = settings.PaginasTegelijk,
            QueueLimit = settings.Wachtrij,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        app.Lifetime.ApplicationStopped.Register(queue.Dispose);
        app.Use((context, next) => IsAskedFor(context) ? InTurnAsync(context, next, queue) : next(context));
    }

    // A post may bring a file of two gigabytes: it would hold up everyone who reads.
    private static bool IsAskedFor(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && !ErrorPages.IsErrorPage(context)
        && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static async Task InTurnAsync(HttpContext context, RequestDelegate next, ConcurrencyLimiter queue)
    {
        using var turn = await queue.AcquireAsync(1, context.RequestAborted);
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "10";
    }
}
