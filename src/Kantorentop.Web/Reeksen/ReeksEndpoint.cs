using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kantorentop.Web.Reeksen;

/// <summary>A series as a file. What cannot be given is a sentence with status 400, never another series.</summary>
internal static class ReeksEndpoint
{
    public static void MapKantorentopReeksen(this IEndpointRouteBuilder app) => app.MapGet(Adressen.Reeksbestand, GeefAsync).AllowAnonymous();

    private static async Task<IResult> GeefAsync(
        [AsParameters] Reeksvelden velden, ToonReeks reeksen, Kennisbron bron, HuidigeBevoegdheid wie, Domeinklok klok, CancellationToken ct)
    {
        Gebied? gevraagd = string.IsNullOrEmpty(velden.Gebied) ? Gebied.Land : Gebied.Parse(velden.Gebied);
        var bekendOp = Tijdstiplezer.Lees(velden.BekendOp, klok.GetUtcNow());
        var periode = Periodevraag.Lees(velden.Van, velden.Tot);
        if (bekendOp.Fout is { } fout) return Weiger(fout);
        var kennis = await bron.NeemAsync(wie.Waarde, bekendOp.Waarde, ct);
        if (kennis.Waarde is not { } snapshot) return Weiger(kennis.Meldingen[0].Tekst);
        if (gevraagd is not { } gebied) return TypedResults.NotFound();
        var (van, tot) = periode.Dagen;
        var vraag = new Reeksvraag(gebied, velden.Cijfer, velden.Stap, velden.Lijnen == Reeksadressen.LijnPerGebied, van, tot);
        if (reeksen.Execute(wie.Waarde, snapshot, vraag) is not { } beeld) return TypedResults.NotFound();
        IReadOnlyList<Melding> meldingen = [.. periode.Meldingen, .. beeld.Meldingen];
        return meldingen.Count > 0
            ? Weiger(string.Join('\n', meldingen.Select(melding => melding.Tekst)))
            : TypedResults.Stream(uit => Reeksbestand.WriteAsync(uit, beeld, ct), "text/csv; charset=utf-8", $"{beeld.Cijfer.Sleutel}-{Naam(beeld)}.csv");
    }

    private static string Naam(Reeksbeeld beeld) => Onderdelen.Sleutel.Van(beeld.Kop.Titel);

    private static ContentHttpResult Weiger(string zinnen) => TypedResults.Text(zinnen, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>The choices in the address of the file.</summary>
internal sealed record Reeksvelden(string? Gebied, string? Cijfer, string? Stap, string? Van, string? Tot, string? Lijnen, string? BekendOp);
