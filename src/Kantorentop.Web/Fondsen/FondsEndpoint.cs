using Kantorentop.Application.Fondsen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kantorentop.Web.Fondsen;

/// <summary>The entries of a fund as a file, as far as someone may see them.</summary>
internal static class FondsEndpoint
{
    public static void MapKantorentopFondsen(this IEndpointRouteBuilder app) =>
        app.MapGet(Adressen.FondsbestandSjabloon, GeefAsync).RequireAuthorization(Beleid.Lezen);

    private static async Task<Results<PushStreamHttpResult, NotFound, StatusCodeHttpResult>> GeefAsync(
        int nummer, ToonFonds tonen, HuidigeBevoegdheid wie, HttpContext context, CancellationToken ct)
    {
        if (await tonen.ExecuteAsync(wie.Waarde, nummer, saldodag: null, ct) is not { } blad) return TypedResults.NotFound();
        if (!blad.MagAlles && blad.Boekingen.Count == 0) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(uit => Fondsbestand.WriteAsync(uit, blad, ct), "text/csv; charset=utf-8", $"fonds-{nummer}-boekingen.csv");
    }
}
