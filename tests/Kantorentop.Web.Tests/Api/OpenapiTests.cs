using System.Net;
using System.Text.Json;
using FluentAssertions;
using Kantorentop.Web.Api;
using Kantorentop.Web.Tests.Gebieden;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Api;

/// <summary>The document that describes the API: it holds to the rules, and says what the API does.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class OpenapiTests(Dashboardportaal portaal)
{
    [Fact]
    public async Task It_holds_to_the_rules_for_government_APIs() =>
        (await Spectral.ToetsAsync((await DocumentAsync()).Json.GetRawText())).Should().BeEmpty();

    [Fact]
    public async Task The_rules_find_what_is_wrong()
    {
        const string Fout = """
            { "openapi": "3.0.3", "info": { "title": "x", "version": "1", "contact": {} }, "servers": [{ "url": "http://x.nl/api" }], "paths": {
              "/Kern_cijfers/": { "get": { "operationId": "a", "parameters": [{ "in": "query", "name": "peil-datum", "description": "x", "example": 1, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "x" }, "422": { "description": "x", "content": { "application/json": {} } } } } },
              "/b": { "get": { "operationId": "a", "responses": {} } } } }
            """;

        var regels = (await Spectral.ToetsAsync(Fout)).Select(regel => regel.Split(':')[0]).Distinct();

        regels.Should().Contain("oas3-contact", "versie-semver", "server-https-v1", "pad-kebab", "pad-geen-slash", "parameter-camel", "parameter-voorbeeld")
            .And.Contain("operatie-id", "operatie-id-uniek", "fout-400", "fout-geen-422", "fout-problem", "kop-api-version");
    }

    [Fact]
    public async Task Everyone_gets_it_and_every_operation_stands_in_it()
    {
        var document = await DocumentAsync();

        document.Kop("Access-Control-Allow-Origin").Should().Be("*");
        document.Json.GetProperty("servers")[0].GetProperty("url").GetString().Should().Be("https://localhost/api/v1");
        document.Json.GetProperty("info").GetProperty("version").GetString().Should().Be(Apiversie.Nummer);
        var adressen = portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(eindpunt => eindpunt.Metadata.GetMetadata<Apioperatie>() is not null).Select(eindpunt => eindpunt.RoutePattern.RawText!)
            .Where(adres => adres != Adressen.ApiDocument).Distinct();
        document.Json.GetProperty("paths").EnumerateObject().Select(pad => "/api/v1" + pad.Name).Should().BeEquivalentTo(adressen);
    }

    [Fact]
    public async Task Every_example_of_a_question_gets_the_answer_that_is_described()
    {
        var document = (await DocumentAsync()).Json;
        var programma = (await portaal.WieAsync(Dashboardportaal.Secretariaat)).Client;
        // An import of one's own has a number that no example can know: see ImportapiTests.
        var bewerkingen = document.GetProperty("paths").EnumerateObject()
            .Where(pad => pad.Value.TryGetProperty("get", out _) && "/api/v1" + pad.Name != Adressen.ApiImportSjabloon).ToList();
        bewerkingen.Count.Should().BeGreaterThan(7);

        foreach (var pad in bewerkingen)
        {
            var get = pad.Value.GetProperty("get");
            var adres = Adres(pad.Name, get.GetProperty("parameters").EnumerateArray());

            var antwoord = await programma.VraagAsync(adres);

            antwoord.Status.Should().Be(HttpStatusCode.OK, "{0}: {1}", adres, antwoord.Json);
            var vorm = get.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            Afwijkingen(document, vorm, antwoord.Json, pad.Name).Should().BeEmpty();
        }
    }

    private static string Adres(string pad, IEnumerable<JsonElement> parameters)
    {
        var vraag = new List<string>();
        foreach (var parameter in parameters)
        {
            var (naam, waarde) = (parameter.GetProperty("name").GetString()!, Uri.EscapeDataString(parameter.GetProperty("example").ToString()));
            if (parameter.GetProperty("in").GetString() == "path") pad = pad.Replace($"{{{naam}}}", waarde, StringComparison.Ordinal);
            else vraag.Add($"{naam}={waarde}");
        }

        return $"/api/v1{pad}?{string.Join('&', vraag)}";
    }

    /// <summary>Where an answer is not what its schema says: keys that are missing or not described, and values of another kind.</summary>
    private static IEnumerable<string> Afwijkingen(JsonElement document, JsonElement vorm, JsonElement waarde, string plaats)
    {
        if (vorm.TryGetProperty("$ref", out var verwijzing))
            vorm = verwijzing.GetString()!.Split('/').Skip(1).Aggregate(document, (deel, naam) => deel.GetProperty(naam));
        if (vorm.TryGetProperty("allOf", out var delen) || vorm.TryGetProperty("oneOf", out delen)) vorm = delen.EnumerateArray().Last();
        if (vorm.TryGetProperty("$ref", out _)) return Afwijkingen(document, vorm, waarde, plaats);
        if (waarde.ValueKind == JsonValueKind.Null) return [];
        return vorm.GetProperty("type").GetString() switch
        {
            "object" => Velden(document, vorm, waarde, plaats),
            "array" => waarde.EnumerateArray().SelectMany((deel, i) => Afwijkingen(document, vorm.GetProperty("items"), deel, $"{plaats}[{i}]")),
            "string" => waarde.ValueKind == JsonValueKind.String ? [] : [plaats],
            "boolean" => waarde.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [plaats],
            _ => waarde.ValueKind == JsonValueKind.Number ? [] : [plaats],
        };
    }

    private static IEnumerable<string> Velden(JsonElement document, JsonElement vorm, JsonElement waarde, string plaats)
    {
        var velden = vorm.GetProperty("properties");
        var verplicht = vorm.GetProperty("required").EnumerateArray().Select(naam => naam.GetString()!);
        return
        [
            .. verplicht.Where(naam => !waarde.TryGetProperty(naam, out _)).Select(naam => $"{plaats}.{naam} ontbreekt"),
            .. waarde.EnumerateObject().SelectMany(veld => velden.TryGetProperty(veld.Name, out var beschreven)
                ? Afwijkingen(document, beschreven, veld.Value, $"{plaats}.{veld.Name}")
                : [$"{plaats}.{veld.Name} is niet beschreven"]),
        ];
    }

    private async Task<Apireactie> DocumentAsync() => await (await portaal.WieAsync(null)).Client.VraagAsync(Adressen.ApiDocument);
}
