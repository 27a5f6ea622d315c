using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Kantorentop.Web.Api;

/// <summary>Describes an operation from the same record that its parameters are read by.</summary>
internal sealed class Openapioperatie : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var beschrijving = context.Description.ActionDescriptor.EndpointMetadata.OfType<Apioperatie>().Single();
        var schrijft = HttpMethods.IsPost(context.Description.HttpMethod!);
        operation.OperationId = beschrijving.Id;
        operation.Summary = beschrijving.Titel;
        operation.Description = beschrijving.Uitleg ?? beschrijving.Titel + ".";
        operation.Tags = new HashSet<OpenApiTagReference> { new(beschrijving.Groep, context.Document) };
        operation.Parameters = [.. beschrijving.Parameters.Select(Parameter)];
        operation.Security = Sleutel(context.Document, beschrijving.Openbaar);
        if (schrijft) operation.RequestBody = Bestanden();
        foreach (var (status, antwoord) in operation.Responses!) Antwoord(status, antwoord, context.Document, beschrijving);
        foreach (var status in schrijft ? Openapiweigeringen.VanSchrijven : Openapiweigeringen.VanLezen)
            operation.Responses[Tekst(status)] = new OpenApiResponseReference(Openapiweigeringen.Naam(status), context.Document);
        return Task.CompletedTask;
    }

    private static IOpenApiParameter Parameter(Apiparameter parameter) => new OpenApiParameter
    {
        Name = parameter.Naam,
        In = parameter switch { { InPad: true } => ParameterLocation.Path, { InKop: true } => ParameterLocation.Header, _ => ParameterLocation.Query },
        Required = parameter.Verplicht,
        Description = parameter.Uitleg,
        Example = Waarde(parameter.Voorbeeld, parameter.Vorm),
        Schema = new OpenApiSchema
        {
            Type = parameter.Vorm.Soort switch { "integer" => JsonSchemaType.Integer, "boolean" => JsonSchemaType.Boolean, _ => JsonSchemaType.String },
            Format = parameter.Vorm.Formaat ?? (parameter.Vorm.Soort == "integer" ? "int32" : null),
            Pattern = parameter.Vorm.Patroon,
            Enum = parameter.Vorm.Keuzes.Count == 0 ? null : [.. parameter.Vorm.Keuzes.Select(keuze => (JsonNode)keuze)],
            Minimum = parameter.Vorm.Minimum is { } minimum ? Tekst(minimum) : null,
            Maximum = parameter.Vorm.Maximum is { } maximum ? Tekst(maximum) : null,
            Default = parameter.Vorm.Standaard is { } standaard ? Waarde(standaard, parameter.Vorm) : null,
        },
    };

    private static JsonNode Waarde(string tekst, Apivorm vorm) => vorm.Soort switch
    {
        "integer" => int.Parse(tekst, CultureInfo.InvariantCulture),
        "boolean" => tekst == "true",
        _ => tekst,
    };

    // A public operation works without a key, and says more with one.
    private static List<OpenApiSecurityRequirement> Sleutel(OpenApiDocument? document, bool openbaar)
    {
        var met = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Openapidocument.Sleutel, document)] = [] };
        return openbaar ? [[], met] : [met];
    }

    private static OpenApiRequestBody Bestanden() => new()
    {
        Required = true,
        Description = "De bestanden, elk als een deel met een bestandsnaam: een CSV-bestand per tabel, een zip of een werkboek.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["bestanden"] = new OpenApiSchema
                        {
                            Type = JsonSchemaType.Array,
                            Description = "Een of meer bestanden.",
                            Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                        },
                    },
                },
            },
        },
    };

    private static void Antwoord(string status, IOpenApiResponse antwoord, OpenApiDocument? document, Apioperatie beschrijving)
    {
        if (antwoord is not OpenApiResponse gelukt) return;
        var isAangenomen = status == Tekst(StatusCodes.Status202Accepted);
        List<string> eigen = isAangenomen ? [HeaderNames.Location] : beschrijving.Parameters.Contains(Apiparameters.Proef) ? [] : [HeaderNames.ETag];
        if (beschrijving.Openbaar) eigen.Add(HeaderNames.AccessControlAllowOrigin);
        if (beschrijving.Parameters.Contains(Apiparameters.Pagina)) eigen.Add(HeaderNames.Link);
        gelukt.Description = isAangenomen ? "Aangenomen: de import loopt verder. Vraag aan het adres in Location hoe ver hij is." : "Gelukt.";
        gelukt.Headers = Openapikoppen.Van(document, eigen);
        if (beschrijving.Voorbeeld is { } voorbeeld)
            gelukt.Content!["application/json"].Example = JsonSerializer.SerializeToNode(voorbeeld, voorbeeld.GetType(), Cijferjson.Opties);
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
