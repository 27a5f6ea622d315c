using System.Globalization;
using Kantorentop.Web.Toegang;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Api;

/// <summary>What all requests to the API have in common: the headers of every answer, problems instead of pages, and the limit.</summary>
public static class Apiverkeer
{
    private static readonly string Leesbaar = string.Join(", ", Apiversie.Header, HeaderNames.ETag, HeaderNames.Link, HeaderNames.RetryAfter, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");

    /// <summary>True for every address under /api; the page /api itself is for people.</summary>
    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Adressen.Api, StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/";

    /// <summary>Answers of the API, errors included. An address that ends in a slash leads nowhere.</summary>
    internal static void UseApiproblemen(this IApplicationBuilder app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() => VulAan(context));
            return next(context);
        });
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Probleem.Van(context.Response.StatusCode).ExecuteAsync(context),
            StatusCodeSelector = exception => (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => Probleem.Van(context.HttpContext).ExecuteAsync(context.HttpContext));
        app.Use((context, next) =>
        {
            if (!context.Request.Path.Value!.EndsWith('/')) return next(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    /// <summary>Counts each request to the API, and refuses it once there are too many in a minute.</summary>
    public static void UseKantorentopApilimiet(this WebApplication app) => app.Use((context, next) =>
    {
        if (!IsApi(context)) return next(context);
        var wie = Bevoegdheidsclaims.Account(context.User)?.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "onbekend";
        var ruimte = context.RequestServices.GetRequiredService<Apilimiet>().Neem(wie);
        var headers = context.Response.Headers;
        headers["RateLimit-Limit"] = Tekst(ruimte.Limiet);
        headers["RateLimit-Remaining"] = Tekst(ruimte.Over);
        headers["RateLimit-Reset"] = Tekst(ruimte.Seconden);
        if (!ruimte.IsVol) return next(context);
        headers.RetryAfter = Tekst(ruimte.Seconden);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    });

    private static Task VulAan(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[Apiversie.Header] = Apiversie.Nummer;
        if (string.IsNullOrEmpty(headers.CacheControl)) headers.CacheControl = "no-store";
        if (context.GetEndpoint()?.Metadata.GetMetadata<Apioperatie>() is not { Openbaar: true }) return Task.CompletedTask;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Leesbaar;
        return Task.CompletedTask;
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
