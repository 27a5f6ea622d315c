using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Kantorentop.Web.Api;

/// <summary>The headers of the answers, as the OpenAPI document tells them.</summary>
internal static class Openapikoppen
{
    private static readonly (string Naam, string Uitleg, JsonSchemaType Soort)[] Beschrijving =
    [
        (Apiversie.Header, "Versie van de API (semantic versioning).", JsonSchemaType.String),
        (HeaderNames.CacheControl, "Hoe lang u het antwoord mag bewaren: openbare antwoorden een minuut, andere niet.", JsonSchemaType.String),
        (HeaderNames.ETag, "Merk van dit antwoord. Stuur het mee in If-None-Match; is er niets veranderd, dan krijgt u 304.", JsonSchemaType.String),
        (HeaderNames.Location, "Het adres waar u vraagt hoe ver de import is.", JsonSchemaType.String),
        (HeaderNames.Link, "Adressen van de eerste, vorige, volgende en laatste pagina (RFC 8288).", JsonSchemaType.String),
        (HeaderNames.StrictTransportSecurity, "Deze API is er alleen via HTTPS.", JsonSchemaType.String),
        (HeaderNames.ContentSecurityPolicy, "Deze antwoorden horen in geen enkele pagina (frame-ancestors 'none').", JsonSchemaType.String),
        (HeaderNames.XContentTypeOptions, "De soort inhoud wordt niet geraden (nosniff).", JsonSchemaType.String),
        (HeaderNames.XFrameOptions, "Deze antwoorden horen in geen enkel kader (DENY).", JsonSchemaType.String),
        (HeaderNames.AccessControlAllowOrigin, "Openbare antwoorden mogen vanaf elke site worden gelezen.", JsonSchemaType.String),
        ("RateLimit-Limit", "Aantal verzoeken per minuut.", JsonSchemaType.Integer),
        ("RateLimit-Remaining", "Aantal verzoeken dat u deze minuut nog hebt.", JsonSchemaType.Integer),
        ("RateLimit-Reset", "Aantal seconden tot de volgende minuut.", JsonSchemaType.Integer),
        (HeaderNames.RetryAfter, "Aantal seconden dat u wacht.", JsonSchemaType.Integer),
    ];

    private static readonly HashSet<string> AlleenEigen =
        [HeaderNames.ETag, HeaderNames.Location, HeaderNames.Link, HeaderNames.RetryAfter, HeaderNames.AccessControlAllowOrigin];

    /// <summary>Every header, by its name.</summary>
    public static IDictionary<string, IOpenApiHeader> Alle => Beschrijving.ToDictionary(
        kop => kop.Naam,
        IOpenApiHeader (kop) => new OpenApiHeader { Description = kop.Uitleg, Schema = new OpenApiSchema { Type = kop.Soort } });

    /// <summary>References to the headers of an answer: those of every answer, and those of its own.</summary>
    /// <param name="document">The document that they stand in.</param>
    /// <param name="eigen">Names of those that not every answer has.</param>
    public static IDictionary<string, IOpenApiHeader> Van(OpenApiDocument? document, params IEnumerable<string> eigen) =>
        Beschrijving.Select(kop => kop.Naam).Where(naam => !AlleenEigen.Contains(naam) || eigen.Contains(naam))
            .ToDictionary(naam => naam, IOpenApiHeader (naam) => new OpenApiHeaderReference(naam, document));
}
