using System.Text;
using Kantorentop.Application.Termijnen;
using Kantorentop.Web.Hosting;

namespace Kantorentop.Web.Termijnen;

/// <summary>
/// Someone's calendar for a program, behind a secret address: without a cookie, and with the rights that the owner has at that moment. The
/// address stays out of the log (see <see cref="RequestLogging"/>), of caches and of the addresses that other sites are told.
/// </summary>
public static class AgendaEndpoint
{
    private const string Mediatype = "text/calendar; charset=utf-8";

    public static void MapKantorentopAgenda(this WebApplication app) =>
        app.MapGet(Termijnadressen.FeedSjabloon, HaalAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Agenda);

    private static async Task<IResult> HaalAsync(string geheim, Agendapoort poort, ToonAgenda tonen, TimeProvider klok, HttpContext context)
    {
        var ct = context.RequestAborted;
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await poort.OpenAsync(geheim, ct) is not { } wie || await tonen.ExecuteAsync(wie, ct) is not { } agenda) return TypedResults.NotFound();
        var schrijver = new Icalendar(new Uri($"{context.Request.Scheme}://{context.Request.Host}"), klok.GetUtcNow());
        return TypedResults.Text(schrijver.Schrijf(agenda, wie), Mediatype, Encoding.UTF8);
    }
}
