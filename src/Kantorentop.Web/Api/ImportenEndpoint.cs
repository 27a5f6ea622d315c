using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Taken;
using Kantorentop.Web.Hosting;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Api;

/// <summary>Takes exchange files in for a program: all of it or nothing, and with everything that is wrong.</summary>
internal static class ImportenEndpoint
{
    private static readonly Apioperatie Importen = new(
        "maakImport", "Importen", "Gegevens importeren, of proberen wat een import zou doen", Apiparameters.Proef, Apiparameters.Herhaalsleutel)
    {
        Uitleg = "Stuur CSV-bestanden, een zip of een werkboek (xlsx) als multipart/form-data. Staat er één fout in, dan wordt er niets vastgelegd. "
            + "Hetzelfde bestand nog eens sturen verandert niets. Bestanden van samen 2 MB of meer worden op de achtergrond verwerkt: u krijgt 202 en een adres waar u vraagt hoe ver de import is.",
    };

    private static readonly Apioperatie Stand = new("geefImport", "Importen", "Hoe ver een import is, of wat ervan is geworden", Apiparameters.Importnummer)
    {
        Uitleg = "Alleen uw eigen imports die op de achtergrond liepen, tot een maand terug.",
    };

    public static void MapImporten(this IEndpointRouteBuilder app)
    {
        var groep = app.MapApigroep(Beleid.ApiInvoeren);
        groep.MapSchrijf(Adressen.ApiImporten, ImporteerAsync, Importen)
            .WithMetadata(new RequestSizeLimitAttribute(Uploadgrens.MaximumVerzoek))
            .Produces<Importbericht>().Produces<Importtaakbericht>(StatusCodes.Status202Accepted);
        groep.MapLees(Adressen.ApiImportSjabloon, StandAsync, Stand).Produces<Importtaakbericht>();
    }

    private static async Task<IResult> ImporteerAsync(HttpContext context, Importontvangst ontvangst)
    {
        var vraag = new Apivraag(context);
        var (proef, sleutel) = (vraag.Lees(Apiparameters.Proef), vraag.Kop(Apiparameters.Herhaalsleutel));
        if (!vraag.IsGelukt) return vraag.Weiger();
        if (!IsMultipart(context.Request)) return Probleem.Van(StatusCodes.Status415UnsupportedMediaType);
        if (await BestandenAsync(context) is not { } bestanden) return Probleem.Van(StatusCodes.Status400BadRequest);
        var bezwaren = ImporterenPage.Bezwaren(bestanden).Select(bezwaar => bezwaar with { Veld = null }).ToList();
        return bezwaren.Count > 0
            ? Probleem.Van(bezwaren)
            : await ontvangst.OntvangAsync(new Importverzoek(vraag.Wie, proef!.Value, bestanden, sleutel), vraag.Afgebroken);
    }

    private static async Task<IResult> StandAsync(string nummer, HttpContext context, Takenopslag taken)
    {
        var vraag = new Apivraag(context);
        if (!vraag.IsGelukt) return vraag.Weiger();
        var gebruiker = vraag.Wie.Gebruiker!.Value;
        if (!Guid.TryParse(nummer, out var gevraagd) || await taken.FindAsync(gebruiker, gevraagd, vraag.Afgebroken) is not { } taak)
            return Probleem.Van(StatusCodes.Status404NotFound);
        var verslag = taak.Loopt ? null : await taken.LeesVerslagAsync(gebruiker, gevraagd, vraag.Afgebroken);
        return new Apiantwoord(Importtaakbericht.Van(taak, verslag)) { Stand = $"{taak.Staat} {taak.Voortgang}" };
    }

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
