using System.Text.Json;
using Kantorentop.Application.Invoer;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Antiforgery;

namespace Kantorentop.Web.Invoer;

/// <summary>What a form typed so far, kept while it is typed. The script of the portal calls it; without the script nothing is lost but this.</summary>
internal static class ConceptEndpoint
{
    /// <summary>Field that names the page of the form.</summary>
    public const string VeldAdres = "_adres";

    public static void MapKantorentopConcepten(this IEndpointRouteBuilder app)
    {
        app.MapPost(Adressen.Invoerconcept, BewaarAsync).RequireAuthorization(Beleid.Lezen);
        app.MapPost(Adressen.InvoerconceptWissen, WisAsync).RequireAuthorization(Beleid.Lezen);
    }

    private static async Task<IResult> BewaarAsync(
        HttpContext context, IAntiforgery antiforgery, Invoerconcepten concepten, HuidigeBevoegdheid wie, TimeProvider klok, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return TypedResults.BadRequest();
        var velden = await context.Request.ReadFormAsync(ct);
        var getypt = velden.Where(veld => !IsTechnisch(veld.Key)).ToDictionary(veld => veld.Key, veld => veld.Value.ToArray());
        var uitkomst = await concepten.BewaarAsync(wie.Waarde, velden[VeldAdres].ToString(), JsonSerializer.Serialize(getypt), ct);
        return uitkomst.IsGelukt
            ? TypedResults.Json(new Conceptbericht(Conceptstand.Klok(klok.GetUtcNow())))
            : TypedResults.Problem(uitkomst.Meldingen[0].Tekst, statusCode: StatusCodes.Status413PayloadTooLarge);
    }

    private static async Task<IResult> WisAsync(
        HttpContext context, IAntiforgery antiforgery, Invoerconcepten concepten, HuidigeBevoegdheid wie, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return TypedResults.BadRequest();
        var velden = await context.Request.ReadFormAsync(ct);
        await concepten.WisAsync(wie.Waarde, velden[VeldAdres].ToString(), ct);
        return TypedResults.NoContent();
    }

    // The operation id belongs to one sending of the form, the rest to the framework.
    private static bool IsTechnisch(string veld) => veld.StartsWith('_') || veld.EndsWith(".OperatieId", StringComparison.Ordinal);
}

/// <summary>That it is kept.</summary>
/// <param name="Tijd">When, as '14:32'.</param>
internal sealed record Conceptbericht(string Tijd);
