using System.Globalization;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Tijd;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Herkomst;

/// <summary>All rows behind a figure as a file, for who may see rows.</summary>
internal static class HerkomstEndpoint
{
    public static void MapKantorentopHerkomst(this IEndpointRouteBuilder app) =>
        app.MapGet(Adressen.HerkomstRijen, RijenAsync).RequireAuthorization(Beleid.Rijen);

    /// <summary>What the address of the file says.</summary>
    internal sealed record Bestandsvraag(string? Cijfer, string? Gebied, string? Gebouw, string? Peildatum, string? BekendOp, string? Volgorde);

    // The file is made on disk first: an error on the way is an error page, never half a file.
    private static async Task<IResult> RijenAsync(
        [AsParameters] Bestandsvraag vraag, ToonHerkomst herkomst, Kennisbron bron, HuidigeBevoegdheid wie, Domeinklok klok, CancellationToken ct)
    {
        if (Herkomstadres.Lees(vraag.Cijfer, vraag.Gebied, vraag.Gebouw) is not { } gevraagd) return TypedResults.NotFound();
        var bekendOp = Tijdstiplezer.Lees(vraag.BekendOp, klok.GetUtcNow()).Waarde;
        var kennis = await bron.NeemAsync(wie.Waarde, bekendOp, ct);
        if (kennis.Waarde is null) return TypedResults.Problem(kennis.Meldingen[0].Tekst, statusCode: StatusCodes.Status400BadRequest);
        gevraagd = Herkomstadres.Met(gevraagd with { Peildatum = Datumlezer.Lees(vraag.Peildatum).Waarde }, vraag.Volgorde, blad: null);
        var uit = UitwisselingEndpoint.Tijdelijk();
        await using (var bestand = new Herkomstbestand(uit, bekendOp))
            if (!await herkomst.SchrijfAsync(wie.Waarde, kennis.Waarde, gevraagd, bestand, ct))
            {
                await uit.DisposeAsync();
                return TypedResults.NotFound();
            }

        return UitwisselingEndpoint.Verstuur(uit, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"herkomst-{vraag.Cijfer}.csv"));
    }
}
