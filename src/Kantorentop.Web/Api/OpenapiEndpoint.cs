using System.Text.Json.Serialization;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kantorentop.Web.Api;

/// <summary>The document that describes the API to programs; for everyone, and for scripts of other sites.</summary>
internal static class OpenapiEndpoint
{
    private static readonly Apioperatie Document = new("geefDocument", "Document", "De beschrijving van deze API") { Openbaar = true };

    public static void AddOpenapi(this IServiceCollection services)
    {
        // The document says what is sent: numbers as numbers, never as texts.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddSingleton<Openapitekst>();
        services.AddOpenApi(Openapidocument.Naam, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            options.ShouldInclude = beschrijving => !HttpMethods.IsHead(beschrijving.HttpMethod!)
                && beschrijving.ActionDescriptor.EndpointMetadata.OfType<Apioperatie>().Any();
            options.CreateSchemaReferenceId = soort => soort.Type.IsGenericType && soort.Type.GetGenericTypeDefinition() == typeof(Apipagina<>)
                ? soort.Type.GetGenericArguments()[0].Name + "pagina"
                : OpenApiOptions.CreateDefaultSchemaReferenceId(soort);
            options.AddOperationTransformer<Openapioperatie>();
            options.AddDocumentTransformer<Openapidocument>();
        });
    }

    public static void MapOpenapi(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.ApiOpenbaar).MapLees(Adressen.ApiDocument, DocumentAsync, Document).ExcludeFromDescription();

    private static async Task<IResult> DocumentAsync(HttpContext context, Openapitekst tekst)
    {
        context.Response.Headers.CacheControl = "public, max-age=60";
        return TypedResults.Text(await tekst.LeesAsync(context.Request.Host.Value!), "application/json");
    }
}

/// <summary>The text of the document: made once, for whatever address it is asked at.</summary>
internal sealed class Openapitekst([FromKeyedServices(Openapidocument.Naam)] IOpenApiDocumentProvider bron)
{
    private readonly Lazy<Task<string>> _tekst = new(async () => await (await bron.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));

    public async Task<string> LeesAsync(string host) =>
        (await _tekst.Value).Replace(Openapidocument.Server, $"https://{host}", StringComparison.Ordinal);
}
