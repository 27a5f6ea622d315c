using System.Collections.Frozen;
using System.Text.Json.Serialization;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>Why a request to the API failed (RFC 9457): for people what to do, for programs a code for each error. Holds no stack trace.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">The kind of problem, in Dutch; the same for every problem with this status.</param>
/// <param name="Detail">What to do about it, in Dutch.</param>
internal sealed record Probleem(int Status, string Title, string Detail) : IResult
{
    public const string Mediatype = "application/problem+json";

    private static readonly FrozenDictionary<string, int> Statussen = new Dictionary<string, int>
    {
        [Gebiedspeildatum.CodeNietOpenbaar] = StatusCodes.Status403Forbidden,
        ["bekend-op-geen-recht"] = StatusCodes.Status403Forbidden,
        [Cijfertoegang.CodeVerborgen] = StatusCodes.Status403Forbidden,
        [Cijfertoegang.CodeOnbekend] = StatusCodes.Status404NotFound,
        [VerstrekVerplichtingen.CodeOnbekend] = StatusCodes.Status404NotFound,
    }.ToFrozenDictionary();

    /// <summary>Everything that is wrong, each with its parameter; null when there is nothing to add to the detail.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Probleemfout>? Fouten { get; init; }

    /// <summary>The problem of a use case that was not carried out. Bad input comes before missing rights, and those before what is not there.</summary>
    public static Probleem Van(IReadOnlyList<Melding> meldingen)
    {
        var status = meldingen.Min(melding => Statussen.GetValueOrDefault(melding.Code, StatusCodes.Status400BadRequest));
        return Van(status) with
        {
            Detail = string.Join(' ', meldingen.Select(melding => melding.Tekst).Distinct()),
            Fouten = [.. meldingen.Select(melding => new Probleemfout(melding.Veld, melding.Code, melding.Tekst))],
        };
    }

    /// <summary>The problem of a status that says it all.</summary>
    public static Probleem Van(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new(status, "De vraag klopt niet", "Dit verzoek kan niet worden gelezen. Vergelijk het met de uitleg op /api."),
        StatusCodes.Status401Unauthorized => new(status, "Geen geldige sleutel", "Hiervoor hebt u een sleutel nodig. Stuur die mee als 'Authorization: Bearer …'. U maakt een sleutel bij uw account."),
        StatusCodes.Status403Forbidden => new(status, "Geen toegang", "Uw sleutel of account mag dit niet. Vraag de beheerder van uw organisatie."),
        StatusCodes.Status404NotFound => new(status, "Niet gevonden", "Dit adres bestaat niet. Op /api staat welke adressen er zijn."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Methode niet toegestaan", "Dit adres kent deze methode niet. De header Allow zegt welke wel."),
        StatusCodes.Status406NotAcceptable => new(status, "Vorm niet beschikbaar", "De API antwoordt in JSON. Vraag om application/json."),
        StatusCodes.Status409Conflict => new(status, "Nog bezig", "Een verzoek met deze Idempotency-Key wordt nog uitgevoerd. Wacht enkele seconden en stuur het dan opnieuw."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Te groot", "De bestanden zijn samen groter dan 200 MB. Verdeel ze over meer verzoeken."),
        StatusCodes.Status415UnsupportedMediaType => new(status, "Soort inhoud niet mogelijk", "Stuur de bestanden als multipart/form-data."),
        StatusCodes.Status422UnprocessableEntity => new(status, "Andere inhoud", "Met deze Idempotency-Key hebt u een ander verzoek gestuurd. Gebruik voor elk nieuw verzoek een nieuwe sleutel."),
        StatusCodes.Status429TooManyRequests => new(status, "Te veel verzoeken", "U vraagt te vaak. Wacht zo lang als de header Retry-After zegt en probeer het dan opnieuw."),
        StatusCodes.Status503ServiceUnavailable => new(status, "Niet beschikbaar", "De API is even niet beschikbaar. Probeer het over een minuut opnieuw."),
        >= 500 => new(status, "Er ging iets mis", "Dat ligt aan ons. Probeer het later opnieuw. Blijft het misgaan, mail dan het secretariaat."),
        _ => new(status, "Het verzoek is niet uitgevoerd", "Vergelijk het met de uitleg op /api."),
    };

    /// <summary>The problem of an answer that has a status and no body: of a key that opens nothing with the reason.</summary>
    public static Probleem Van(HttpContext context)
    {
        var probleem = Van(context.Response.StatusCode);
        return probleem.Status == StatusCodes.Status401Unauthorized && context.Features.Get<Apiweigering>() is { } weigering
            ? probleem with { Detail = weigering.Tekst, Fouten = [new Probleemfout(null, weigering.Code, weigering.Tekst)] }
            : probleem;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.StatusCode = Status;
        antwoord.ContentType = Mediatype;
        antwoord.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        await Cijferjson.WriteAsync(antwoord.Body, this, httpContext.RequestAborted);
    }
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Parameter">The parameter that it is about; null for the whole.</param>
/// <param name="Code">Stable code in kebab-case.</param>
/// <param name="Detail">Dutch sentence that says what to do.</param>
internal sealed record Probleemfout(string? Parameter, string Code, string Detail)
{
    /// <summary>The place in a file that was sent in; null for what is about no file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Bestandsplaats? Plaats { get; init; }

    public static Probleemfout Van(Importfout fout) => new(null, fout.Code, fout.Tekst)
    {
        Plaats = new Bestandsplaats(fout.Bestand, fout.Regel, fout.Kolom, fout.Waarde),
    };
}

/// <summary>A place in a file.</summary>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Regel">Line, from 1; null for the whole file.</param>
/// <param name="Kolom">Column; null for the whole line.</param>
/// <param name="Waarde">What stands there; null for the whole line.</param>
internal sealed record Bestandsplaats(string Bestand, int? Regel, string? Kolom, string? Waarde);
