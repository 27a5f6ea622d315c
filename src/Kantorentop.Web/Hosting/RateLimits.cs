using System.Globalization;
using System.Threading.RateLimiting;
using Kantorentop.Web.Toegang;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>How often someone may try a password, a code or a secret address.</summary>
public static class RateLimits
{
    /// <summary>On pages that take a password or a code: <c>[EnableRateLimiting(RateLimits.Aanmelden)]</c>.</summary>
    public const string Aanmelden = nameof(Aanmelden);

    /// <summary>On the calendar behind a secret address, which a program asks for without signing in.</summary>
    public const string Agenda = nameof(Agenda);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddKantorentopRateLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = ((int)Minute.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Aanmelden, context => HttpMethods.IsPost(context.Request.Method)
            ? Limit(Address(context), Settings(context).PogingenPerMinuut)
            : RateLimitPartition.GetNoLimiter(""));
        options.AddPolicy(Agenda, context => Limit(Address(context), Settings(context).AgendaPerMinuut));
    });

    private static RateLimitPartition<string> Limit(string key, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = Minute });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "onbekend";

    private static Toegangsinstellingen Settings(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<Toegangsinstellingen>>().Value;
}
