using System.Globalization;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Hosting;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Api;

/// <summary>Takes exchange files in for a program: all of it or nothing, and with everything that is wrong.</summary>
internal static class ImportenEndpoint
{
    private static readonly Apioperatie Importen = new("maakImport", "Importen", "Gegevens importeren, of proberen wat een import zou doen", Apiparameters.Proef)
    {
        Uitleg = "Stuur CSV-bestanden, een zip of een werkboek (xlsx) als multipart/form-data. Staat er één fout in, dan wordt er niets vastgelegd. "
            + "Hetzelfde bestand nog eens sturen verandert niets.",
    };

    public static void MapImporten(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.ApiInvoeren).MapSchrijf(Adressen.ApiImporten, ImporteerAsync, Importen)
            .WithMetadata(new RequestSizeLimitAttribute(Uploadgrens.MaximumVerzoek)).Produces<Importbericht>();

    private static async Task<IResult> ImporteerAsync(HttpContext context, Inzendingopslag opslag, Importeer importeer)
    {
        var vraag = new Apivraag(context);
        var proef = vraag.Lees(Apiparameters.Proef);
        if (!vraag.IsGelukt) return vraag.Weiger();
        if (!IsMultipart(context.Request)) return Probleem.Van(StatusCodes.Status415UnsupportedMediaType);
        if (await BestandenAsync(context) is not { } bestanden) return Probleem.Van(StatusCodes.Status400BadRequest);
        var bezwaren = ImporterenPage.Bezwaren(bestanden).Select(bezwaar => bezwaar with { Veld = null }).ToList();
        if (bezwaren.Count > 0) return Probleem.Van(bezwaren);

        var gebruiker = vraag.Wie.Gebruiker!.Value;
        var nummer = await opslag.BewaarAsync(gebruiker, bestanden, vraag.Afgebroken);
        try
        {
            using var inzending = await opslag.OpenAsync(gebruiker, nummer, vraag.Afgebroken);
            var verslag = await VerwerkAsync(importeer, new Importopdracht(vraag.Wie, nummer, "api"), inzending!, proef!.Value);
            return verslag.HeeftFouten ? Weiger(verslag.Fouten) : new Apiantwoord(Importbericht.Van(verslag, proef.Value));
        }
        finally
        {
            opslag.Verwijder(gebruiker, nummer);
        }
    }

    // Once it is being recorded it goes on, also when the program hangs up: it would not know what happened.
    private static Task<Importverslag> VerwerkAsync(Importeer importeer, Importopdracht opdracht, Inzending inzending, bool proef) =>
        proef ? importeer.ProbeerAsync(opdracht.Door, inzending) : importeer.LegVastAsync(opdracht, inzending);

    private static Probleem Weiger(IReadOnlyList<Importfout> fouten) => Probleem.Van(StatusCodes.Status400BadRequest) with
    {
        Title = "De bestanden bevatten fouten",
        Detail = string.Create(CultureInfo.InvariantCulture, $"Aantal fouten: {fouten.Count}. Er is niets vastgelegd. Verbeter ze en stuur de bestanden opnieuw."),
        Fouten = [.. fouten.Take(Importbericht.MaximumRegels).Select(Probleemfout.Van)],
    };

    private static bool IsMultipart(HttpRequest verzoek) =>
        MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var soort) && soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    private static async Task<List<IFormFile>?> BestandenAsync(HttpContext context)
    {
        try
        {
            return [.. (await context.Request.ReadFormAsync(context.RequestAborted)).Files];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }
}
