using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kantorentop.Web.Api;

/// <summary>The OpenAPI document: its head, the addresses below the server's, and the parts that all operations share.</summary>
internal sealed class Openapidocument(IConfiguration configuratie) : IOpenApiDocumentTransformer
{
    /// <summary>Name of the document among those that the framework makes.</summary>
    public const string Naam = "v1";

    /// <summary>Stands for the address of the portal; replaced by the one that was asked.</summary>
    public const string Server = "https://kantorentop.invalid";

    /// <summary>Name of the security scheme.</summary>
    public const string Sleutel = "sleutel";

    /// <summary>Name of the schema of a refusal.</summary>
    public const string Probleem = "Probleem";

    private const string Versiepad = Adressen.Api + "/" + Naam;

    private static readonly (string Naam, string Uitleg)[] Groepen =
    [
        ("Cijfers", "Voorraad, leegstand, afstemming en transformatieplicht, zoals het convenant ze bepaalt."),
        ("Broncijfers", "Cijfers die anderen op hun eigen manier hebben gemeten. Ze zijn niet te vergelijken met de cijfers van het convenant of met elkaar."),
        ("Edities", "Cijfers zoals ze zijn gepubliceerd."),
        ("Gebieden", "De kantorenregio's, gemeenten en kantorenlocaties."),
        ("Verplichtingen", "Wat partijen volgens het convenant doen, en waar dat staat."),
        ("Importen", "Gegevens aanleveren."),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info();
        document.Servers = [new OpenApiServer { Url = Server + Versiepad, Description = "Versie 1 van de API." }];
        document.Tags = Groepen.Select(groep => new OpenApiTag { Name = groep.Naam, Description = groep.Uitleg }).ToHashSet();
        document.Paths = Paden(document.Paths);
        var delen = document.Components ??= new OpenApiComponents();
        delen.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        delen.Schemas[Probleem] = Probleemschema();
        delen.Schemas["Transformatieplichtgebouw"] = Beschreven(delen.Schemas["Transformatieplichtgebouw"]);
        delen.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme> { [Sleutel] = Sleutelschema() };
        delen.Headers = Openapikoppen.Alle;
        delen.Responses = Openapiweigeringen.Alle(document);
        return Task.CompletedTask;
    }

    private OpenApiInfo Info() => new()
    {
        Title = "Kantorentop",
        Description = "De cijfers van het Convenant Aanpak Leegstand Kantoren (2012): voorraad, leegstand, plancapaciteit en verplichtingen. "
            + "Zonder sleutel krijgt u de cijfers die ook op de openbare pagina's staan.",
        Version = Apiversie.Nummer,
        Contact = new OpenApiContact { Name = "Secretariaat Kantorentop", Email = configuratie["Contact:Hulp"], Url = new Uri(Server + Adressen.Api) },
    };

    private static OpenApiPaths Paden(OpenApiPaths paden)
    {
        var onder = new OpenApiPaths();
        foreach (var (pad, inhoud) in paden) onder.Add(pad[Versiepad.Length..], inhoud);
        return onder;
    }

    private static OpenApiSecurityScheme Sleutelschema() => new()
    {
        Type = SecuritySchemeType.Http,
        Scheme = "bearer",
        Description = "Een sleutel van uw account: 'Authorization: Bearer ktk_…'. U maakt en trekt sleutels in bij uw account.",
    };

    private static OpenApiSchema Probleemschema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Waarom een verzoek niet is uitgevoerd (RFC 9457).",
        Required = new HashSet<string> { "status", "title", "detail" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Description = "De HTTP-status." },
            ["title"] = Tekst("Het soort probleem."),
            ["detail"] = Tekst("Wat u kunt doen."),
            ["fouten"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Alles wat er mis is, in één keer.", Items = Foutschema() },
        },
    };

    private static OpenApiSchema Foutschema() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "code", "detail" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["parameter"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "De parameter waar het over gaat; null als het over het geheel gaat." },
            ["code"] = Tekst("Een vaste code voor programma's."),
            ["detail"] = Tekst("Wat u kunt doen."),
            ["plaats"] = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "Bestand, regel, kolom en waarde van een fout in een import." },
        },
    };

    private static OpenApiSchema Tekst(string uitleg) => new() { Type = JsonSchemaType.String, Description = uitleg };

    // The building is a record of the Domain, which knows nothing of descriptions.
    private static IOpenApiSchema Beschreven(IOpenApiSchema schema)
    {
        foreach (var (naam, uitleg) in new[]
        {
            ("gebouw", "Code van het gebouw."), ("oppervlakte", "Alle ruimten van het gebouw op de peildatum, in m² v.v.o."),
            ("leegSinds", "Eerste dag van de leegstand van meer dan 80% zonder onderbreking."),
            ("verschuldigdSinds", "Dag sinds wanneer een transformatieplan hoort te komen (art. 7.4)."),
        })
        {
            if (schema.Properties![naam] is OpenApiSchema veld) veld.Description = uitleg;
        }

        return schema;
    }
}
