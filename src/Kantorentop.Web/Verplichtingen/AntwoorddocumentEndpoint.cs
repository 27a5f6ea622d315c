using Kantorentop.Application.Verplichtingen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>Sends a document with an answer: always as a download, never inline.</summary>
public static class AntwoorddocumentEndpoint
{
    public static void MapAntwoorddocumenten(this WebApplication app) =>
        app.MapGet(Adressen.AntwoorddocumentSjabloon, GetAsync).RequireAuthorization(Beleid.Verplichtingen);

    private static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(
        Guid id, HuidigeBevoegdheid bevoegdheid, HaalDocument haal, HttpContext context, CancellationToken ct)
    {
        if (await haal.ExecuteAsync(bevoegdheid.Waarde, id, ct) is not { } document) return TypedResults.NotFound();
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(
            document.Inhoud, document.Soort.Mediatype(), document.Naam, entityTag: new EntityTagHeaderValue($"\"{document.Hash}\""));
    }
}
