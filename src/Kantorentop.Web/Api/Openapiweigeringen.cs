using System.Globalization;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Kantorentop.Web.Api;

/// <summary>The refusals that operations share, as the OpenAPI document tells them.</summary>
internal static class Openapiweigeringen
{
    /// <summary>Statuses of an operation that reads.</summary>
    public static IReadOnlyList<int> VanLezen { get; } = [400, 401, 403, 404, 405, 406, 429, 500];

    /// <summary>Statuses of an operation that takes files in.</summary>
    public static IReadOnlyList<int> VanSchrijven { get; } = [400, 401, 403, 405, 406, 409, 413, 415, 422, 429, 500];

    /// <summary>Name of a refusal in the document.</summary>
    public static string Naam(int status) => string.Create(CultureInfo.InvariantCulture, $"Probleem{status}");

    /// <summary>Every refusal, by its name.</summary>
    public static IDictionary<string, IOpenApiResponse> Alle(OpenApiDocument document) =>
        VanLezen.Union(VanSchrijven).Order().ToDictionary(Naam, IOpenApiResponse (status) => Maak(status, document));

    private static OpenApiResponse Maak(int status, OpenApiDocument document) => new()
    {
        Description = Probleem.Van(status).Title + ".",
        Headers = Openapikoppen.Van(document, status == StatusCodes.Status429TooManyRequests ? [HeaderNames.RetryAfter] : []),
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [Probleem.Mediatype] = new() { Schema = new OpenApiSchemaReference(Openapidocument.Probleem, document) },
        },
    };
}
