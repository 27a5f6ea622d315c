using Kantorentop.Application.Documenten;
using Kantorentop.Domain.Documenten;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Documenten;

/// <summary>Sends documents: always as a download, never inline, and in a sandbox for a browser that would show it all the same.</summary>
public static class DocumentEndpoint
{
    private const string Zandbak = "default-src 'none'; sandbox; frame-ancestors 'none'";

    public static void MapDocumenten(this WebApplication app)
    {
        app.MapGet(Adressen.DocumentbestandSjabloon, (long nummer, [AsParameters] Documentverzoek verzoek) => GetAsync(nummer, null, verzoek)).AllowAnonymous();
        app.MapGet(Adressen.DocumentversieSjabloon, (long nummer, int versie, [AsParameters] Documentverzoek verzoek) => GetAsync(nummer, versie, verzoek)).AllowAnonymous();
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> GetAsync(long nummer, int? versie, Documentverzoek verzoek)
    {
        var (bevoegdheid, haal, context) = verzoek;
        if (await haal.ExecuteAsync(bevoegdheid.Waarde, nummer, versie, context.RequestAborted) is not { } document) return TypedResults.NotFound();
        // Who may see it can change: nobody between us and the reader keeps it.
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentSecurityPolicy = Zandbak;
        context.Response.ContentLength = document.Omvang;
        return TypedResults.Stream(
            doel => haal.SchrijfAsync(document, doel, context.RequestAborted),
            document.Soort.Mediatype(),
            document.Naam,
            entityTag: new EntityTagHeaderValue($"\"{document.Hash}\""));
    }

    private readonly record struct Documentverzoek(HuidigeBevoegdheid Bevoegdheid, HaalDocument Haal, HttpContext Context);
}
