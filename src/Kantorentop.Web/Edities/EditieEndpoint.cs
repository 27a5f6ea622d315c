using Kantorentop.Application.Edities;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Edities;

/// <summary>The figures of an edition as files, for everyone within the limits of public figures.</summary>
public static class EditieEndpoint
{
    public static void MapEditiebestanden(this WebApplication app)
    {
        app.MapGet(Adressen.EditieJsonSjabloon, JsonAsync).AllowAnonymous();
        app.MapGet(Adressen.EditieCsvSjabloon, CsvAsync).AllowAnonymous();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> JsonAsync(
        string sleutel, HuidigeBevoegdheid bevoegdheid, ToonEditie tonen, HttpContext context) =>
        await tonen.ExecuteAsync(bevoegdheid.Waarde, sleutel, context.RequestAborted) is { } beeld
            ? Bestand(context, Editiebestand.Json(beeld), "application/json", $"{sleutel}.json")
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> CsvAsync(
        string sleutel, HuidigeBevoegdheid bevoegdheid, ToonEditie tonen, HttpContext context) =>
        await tonen.ExecuteAsync(bevoegdheid.Waarde, sleutel, context.RequestAborted) is { } beeld
            ? Bestand(context, await Editiebestand.CsvAsync(beeld, context.RequestAborted), "text/csv; charset=utf-8", $"{sleutel}-kerncijfers.csv")
            : TypedResults.NotFound();

    // What is in it depends on who asks.
    private static FileContentHttpResult Bestand(HttpContext context, byte[] inhoud, string soort, string naam)
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(inhoud, soort, naam, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(inhoud))}\""));
    }
}
