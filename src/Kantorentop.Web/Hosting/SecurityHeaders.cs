using Microsoft.Extensions.Primitives;

namespace Kantorentop.Web.Hosting;

/// <summary>The headers that every answer carries, errors included.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing but the portal's own files; no inline script or style at all.</summary>
    internal const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none'";

    private static readonly KeyValuePair<string, StringValues>[] Headers =
    [
        new("Content-Security-Policy", ContentSecurityPolicy),
        new("Referrer-Policy", "same-origin"),
        new("X-Content-Type-Options", "nosniff"),
        new("X-Frame-Options", "DENY"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    public static void AddKantorentopSecurity(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
    }

    public static void UseKantorentopSecurity(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() => Add(context.Response.Headers));
            return next(context);
        });
        // TLS ends at the proxy in front; this header is only sent on requests that came in over HTTPS.
        if (!app.Environment.IsDevelopment()) app.UseHsts();
    }

    private static Task Add(IHeaderDictionary headers)
    {
        // An answer that set one itself, as a download in a sandbox, is stricter.
        foreach (var (name, value) in Headers) headers.TryAdd(name, value);
        return Task.CompletedTask;
    }
}
