using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kantorentop.Web.Reeksen;

/// <summary>Series and movements as files. What cannot be given is a sentence with status 400, never something else than was asked.</summary>
internal static class ReeksEndpoint
{
    private const string Csv = "text/csv; charset=utf-8";

    public static void MapKantorentopReeksen(this IEndpointRouteBuilder app)
    {
        app.MapGet(Adressen.Reeksbestand, GeefReeksAsync).AllowAnonymous();
        app.MapGet(Adressen.Stromenbestand, GeefStromenAsync).RequireAuthorization(Beleid.Rijen);
    }

    private static async Task<IResult> GeefReeksAsync(
        [AsParameters] Reeksvelden velden, ToonReeks reeksen, Kennisbron bron, HuidigeBevoegdheid wie, Domeinklok klok, CancellationToken ct)
    {
        var kennis = await NeemAsync(velden.BekendOp, bron, wie.Waarde, klok, ct);
        if (kennis.Waarde is not { } snapshot) return Weiger(kennis.Meldingen);
        if (Plek(velden.Gebied) is not { } gebied) return TypedResults.NotFound();
        var periode = Periodevraag.Lees(velden.Van, velden.Tot);
        var vraag = new Reeksvraag(gebied, velden.Cijfer, velden.Stap, velden.Lijnen == Reeksadressen.LijnPerGebied, periode.Dagen.Van, periode.Dagen.Tot);
        if (reeksen.Execute(wie.Waarde, snapshot, vraag) is not { } beeld) return TypedResults.NotFound();
        if (Samen(periode, beeld.Meldingen) is { Count: > 0 } meldingen) return Weiger(meldingen);
        return TypedResults.Stream(uit => Reeksbestand.WriteAsync(uit, beeld, ct), Csv, $"{beeld.Cijfer.Sleutel}-{Onderdelen.Sleutel.Van(beeld.Kop.Titel)}.csv");
    }

    private static async Task<IResult> GeefStromenAsync(
        [AsParameters] Stroomvelden velden, ToonStroomposten posten, Kennisbron bron, HuidigeBevoegdheid wie, Domeinklok klok, CancellationToken ct)
    {
        var kennis = await NeemAsync(velden.BekendOp, bron, wie.Waarde, klok, ct);
        if (kennis.Waarde is not { } snapshot) return Weiger(kennis.Meldingen);
        if (Plek(velden.Gebied) is not { } gebied) return TypedResults.NotFound();
        var periode = Periodevraag.Lees(velden.Van, velden.Tot);
        if (await posten.ExecuteAsync(wie.Waarde, snapshot, gebied, periode.Dagen, ct) is not { } lijst) return TypedResults.NotFound();
        if (Samen(periode, lijst.Periode.Meldingen) is { Count: > 0 } meldingen) return Weiger(meldingen);
        return TypedResults.Stream(uit => ToonStroomposten.WriteAsync(uit, lijst, ct), Csv, $"stromen-{Onderdelen.Sleutel.Van(gebied.ToString())}.csv");
    }

    private static async Task<Uitkomst<Snapshot>> NeemAsync(string? bekendOp, Kennisbron bron, Bevoegdheid wie, Domeinklok klok, CancellationToken ct)
    {
        var lezing = Tijdstiplezer.Lees(bekendOp, klok.GetUtcNow());
        return lezing.Fout is { } fout
            ? Uitkomst<Snapshot>.Mislukt(new Melding("geen-tijdstip", fout, Peilpunt.VeldBekendOp))
            : await bron.NeemAsync(wie, lezing.Waarde, ct);
    }

    private static Gebied? Plek(string? gebied) => string.IsNullOrEmpty(gebied) ? Gebied.Land : Gebied.Parse(gebied);

    private static List<Melding> Samen(Periodevraag periode, IReadOnlyList<Melding> meldingen) => [.. periode.Meldingen, .. meldingen];

    private static ContentHttpResult Weiger(IReadOnlyList<Melding> meldingen) => TypedResults.Text(
        string.Join('\n', meldingen.Select(melding => melding.Tekst)), "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>The choices in the address of the file of a series.</summary>
internal sealed record Reeksvelden(string? Gebied, string? Cijfer, string? Stap, string? Van, string? Tot, string? Lijnen, string? BekendOp);

/// <summary>The choices in the address of the file of movements.</summary>
internal sealed record Stroomvelden(string? Gebied, string? Van, string? Tot, string? BekendOp);
