using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Api;

/// <summary>How an operation of the API is put on its address.</summary>
internal static class Apiroute
{
    /// <summary>A group of operations under one policy, which it names; the forms of the answer are the same for all.</summary>
    public static RouteGroupBuilder MapApigroep(this IEndpointRouteBuilder app, string beleid) =>
        app.MapGroup("").RequireAuthorization(beleid).AddEndpointFilter(WilJsonAsync);

    /// <summary>An operation that reads: GET, HEAD and, for scripts that ask first, OPTIONS.</summary>
    public static RouteHandlerBuilder MapLees(this RouteGroupBuilder groep, string adres, Delegate antwoord, Apioperatie operatie)
    {
        groep.MapOpties(adres, operatie, HttpMethods.Get, HttpMethods.Head);
        return groep.MapMethods(adres, [HttpMethods.Get, HttpMethods.Head], antwoord).WithMetadata(operatie);
    }

    /// <summary>An operation that writes: POST and OPTIONS.</summary>
    public static RouteHandlerBuilder MapSchrijf(this RouteGroupBuilder groep, string adres, Delegate antwoord, Apioperatie operatie)
    {
        groep.MapOpties(adres, operatie, HttpMethods.Post);
        // Without this the address of a page that does not exist would answer.
        groep.MapMethods(adres, [HttpMethods.Get, HttpMethods.Head], (HttpResponse weigering) =>
        {
            weigering.Headers.Allow = $"{HttpMethods.Post}, {HttpMethods.Options}";
            return Probleem.Van(StatusCodes.Status405MethodNotAllowed);
        }).AllowAnonymous().ExcludeFromDescription();
        return groep.MapPost(adres, antwoord).WithMetadata(operatie).DisableAntiforgery();
    }

    // A browser asks this before a script of another site may call, and sends no key with it.
    private static void MapOpties(this RouteGroupBuilder groep, string adres, Apioperatie operatie, params string[] methoden)
    {
        var toegestaan = string.Join(", ", methoden.Append(HttpMethods.Options));
        groep.MapMethods(adres, [HttpMethods.Options], (HttpResponse antwoord) =>
        {
            antwoord.Headers.Allow = toegestaan;
            if (operatie.Openbaar) antwoord.Headers[HeaderNames.AccessControlAllowMethods] = toegestaan;
            return TypedResults.NoContent();
        }).WithMetadata(operatie).AllowAnonymous().ExcludeFromDescription();
    }

    private static async ValueTask<object?> WilJsonAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var gewenst = context.HttpContext.Request.GetTypedHeaders().Accept;
        return gewenst.Count == 0 || gewenst.Any(soort => soort.Quality != 0 && IsJson(soort))
            ? await next(context)
            : Probleem.Van(StatusCodes.Status406NotAcceptable);
    }

    private static bool IsJson(MediaTypeHeaderValue soort) =>
        soort.MatchesAllTypes || soort.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
        || soort.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || soort.MediaType.Equals(Probleem.Mediatype, StringComparison.OrdinalIgnoreCase);
}
