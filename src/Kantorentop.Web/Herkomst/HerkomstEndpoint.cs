using System.Globalization;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Tijd;
using Kantorentop.Web.Gebieden;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

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
        var tijden = Peilvraag.Lees(vraag.Peildatum, vraag.BekendOp, klok.GetUtcNow());
        gevraagd = Herkomstadres.Met(gevraagd with { Peildatum = tijden.Dag }, vraag.Volgorde, blad: null);
        if ((tijden.Peildatum.Fout ?? tijden.BekendOp.Fout ?? herkomst.Bezwaar(wie.Waarde, gevraagd)?.Tekst) is { } fout) return Weiger(fout);
        var kennis = await bron.NeemAsync(wie.Waarde, tijden.BekendOp.Waarde, ct);
        if (kennis.Waarde is null) return Weiger(kennis.Meldingen[0].Tekst);
        var uit = UitwisselingEndpoint.Tijdelijk();
        if (!await SchrijfAsync())
        {
            await uit.DisposeAsync();
            return TypedResults.NotFound();
        }

        return UitwisselingEndpoint.Verstuur(uit, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"herkomst-{vraag.Cijfer}.csv"));

        // What is left in the buffer goes out when the file is closed, so before the stream is.
        async Task<bool> SchrijfAsync()
        {
            await using var bestand = new Herkomstbestand(uit, tijden.BekendOp.Waarde);
            return await herkomst.SchrijfAsync(wie.Waarde, kennis.Waarde, gevraagd, bestand, ct);
        }
    }

    // Never a file about something else than was asked.
    private static ContentHttpResult Weiger(string fout) =>
        TypedResults.Text(fout, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}
