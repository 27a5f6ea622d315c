using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.StaticAssets;

namespace Kantorentop.Web.Hosting;

/// <summary>
/// One log line per request: method, route pattern, status and duration, with the account's id.
/// The pattern instead of the address: a path or query may hold a one-time token or what someone typed.
/// </summary>
public static class RequestLogging
{
    public static void UseKantorentopRequestLogging(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Kantorentop.Web.Verzoek");
        app.Use((context, next) => IsQuiet(context) ? next(context) : LogAsync(context, next, logger));
    }

    // A page's own files say nothing, and a failed request has been logged before its error page is made.
    private static bool IsQuiet(HttpContext context) =>
        ErrorPages.IsErrorPage(context) || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static async Task LogAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        var user = context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-";
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(onbekend adres)";
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["Gebruiker"] = user });
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            logger.LogInformation(
                "{Method} {Pattern} {Status} {Milliseconds:0} ms",
                context.Request.Method, pattern, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
