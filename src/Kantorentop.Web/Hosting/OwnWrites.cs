using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>
/// Whoever records something sees it in their next request, whichever node answers: the answer to a post leaves the number of the
/// last registratie in a cookie, and a node that is behind that number catches up before it answers. A number that does not
/// exist costs one question to the database: the figures are then as current as they can be.
/// </summary>
public static class OwnWrites
{
    private const string Cookie = "kantorentop-stand";

    // Other nodes follow within a second; this outlives any outage that a request could wait for.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public static void AddKantorentopNode(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<NodeSettings>(builder.Configuration.GetSection(NodeSettings.Section));
        builder.Services.AddHostedService<SnapshotFollower>();
    }

    public static void UseKantorentopOwnWrites(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!IsQuiet(context)) await PrepareAsync(context);
        await next(context);
    });

    private static bool IsQuiet(HttpContext context) =>
        ErrorPages.IsErrorPage(context) || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static async Task PrepareAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var snapshots = services.GetRequiredService<Snapshothouder>();
        var settings = services.GetRequiredService<IOptions<NodeSettings>>().Value;
        var name = services.GetRequiredService<IOptions<Toegangsinstellingen>>().Value.Cookienaam(Cookie);
        var state = services.GetRequiredService<Knoopstand>();
        if (Number(context.Request.Cookies[name]) is { } number)
            state.MistEigenWijziging = !await snapshots.HaalInAsync(number, settings.Geduld);
        if (!snapshots.IsBevestigd(settings.Grens)) state.BijgewerktTot = snapshots.BevestigdOp;
        if (MayWrite(context.Request.Method))
            context.Response.OnStarting(() => LeaveAsync(context, name, snapshots.HoogsteNummer));
    }

    // A script of another site asks OPTIONS before it reads: that leaves nothing behind.
    private static bool MayWrite(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Task LeaveAsync(HttpContext context, string name, long number)
    {
        context.Response.Cookies.Append(name, number.ToString(CultureInfo.InvariantCulture), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Life,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = name.StartsWith("__Host-", StringComparison.Ordinal) || context.Request.IsHttps,
        });
        return Task.CompletedTask;
    }
}
