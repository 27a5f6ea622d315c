using System.Reflection;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests;

/// <summary>Agreements that the compiler does not keep.</summary>
public sealed class ArchitectureTests(Webportaal portaal) : IClassFixture<Webportaal>
{
    private static readonly Assembly Web = typeof(App).Assembly;
    private static readonly Assembly Application = typeof(Application.Opslag.KantorentopContext).Assembly;
    private static readonly Assembly Domain = typeof(Domain.Melding).Assembly;

    private static IEnumerable<Type> Paginas => Web.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute)));

    [Fact]
    public void Every_page_states_who_may_open_it() =>
        Paginas.Should().NotBeEmpty().And.OnlyContain(pagina =>
            pagina.IsDefined(typeof(AllowAnonymousAttribute)) || pagina.GetCustomAttributes<AuthorizeAttribute>().Any(recht => recht.Policy != null));

    [Fact]
    public void Every_endpoint_states_who_may_call_it()
    {
        _ = portaal.Server;

        // The framework's own serve no data: an empty redirect, its script, and in Development the files that were added since the build.
        var eindpunten = portaal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(eindpunt => !eindpunt.RoutePattern.RawText!.TrimStart('/').StartsWith('_') && eindpunt.RoutePattern.RawText != "{**path:file}");

        eindpunten.Should().NotBeEmpty().And.OnlyContain(eindpunt =>
            eindpunt.Metadata.GetMetadata<IAllowAnonymous>() != null || eindpunt.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(recht => recht.Policy != null));
    }

    [Fact]
    public void Every_page_takes_its_address_from_a_file_of_addresses()
    {
        var adressen = Web.GetTypes().Where(type => type.Name.EndsWith("adressen", StringComparison.OrdinalIgnoreCase))
            .SelectMany(type => type.GetFields()).Where(veld => veld.IsLiteral).Select(veld => (string)veld.GetRawConstantValue()!);

        Paginas.SelectMany(pagina => pagina.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Should().BeSubsetOf(adressen);
        Bron("*.razor").Should().NotContain(bestand => bestand.Tekst.Contains("@page ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_component_writes_an_address_itself() =>
        Bron("*.razor").Where(bestand => bestand.Naam != "App.razor")
            .Should().NotContain(bestand => bestand.Tekst.Contains("href=\"/", StringComparison.Ordinal) || bestand.Tekst.Contains("action=\"/", StringComparison.Ordinal));

    [Fact]
    public void What_a_page_takes_from_its_address_is_text()
    {
        var velden = Web.GetTypes().SelectMany(type => type.GetProperties()).Where(veld => veld.IsDefined(typeof(SupplyParameterFromQueryAttribute))).ToList();

        velden.Should().NotBeEmpty().And.OnlyContain(
            veld => veld.PropertyType == typeof(string) || veld.PropertyType == typeof(string[]), "of a number that cannot be read the framework makes an error of ours");
    }

    [Fact]
    public void Form_models_hold_what_was_typed()
    {
        var modellen = Web.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(eigenschap => eigenschap.IsDefined(typeof(SupplyParameterFromFormAttribute)))
            .Select(eigenschap => eigenschap.PropertyType);

        modellen.SelectMany(Verkeerd).Should().BeEmpty();
    }

    [Theory]
    [InlineData(typeof(string), true)]
    [InlineData(typeof(IReadOnlyList<string>), true)]
    [InlineData(typeof(GoedModel), true)]
    [InlineData(typeof(decimal), false)]
    [InlineData(typeof(FoutModel), false)]
    [InlineData(typeof(List<FoutModel>), false)]
    public void The_test_of_form_models_knows_a_number_from_a_text(Type soort, bool goed) => Verkeerd(soort).Any().Should().Be(!goed);

    [Fact]
    public void No_page_uses_the_framework_s_own_readers_of_numbers_and_dates() =>
        Bron("*.razor").Should().NotContain(bestand => bestand.Tekst.Contains("<InputNumber", StringComparison.Ordinal) || bestand.Tekst.Contains("<InputDate", StringComparison.Ordinal));

    [Fact]
    public void No_component_has_inline_style_or_script() =>
        Bron("*.razor").Should().NotContain(bestand =>
            bestand.Tekst.Contains(" style=", StringComparison.Ordinal) || bestand.Tekst.Contains("<style", StringComparison.Ordinal)
            || bestand.Tekst.Contains("<script>", StringComparison.Ordinal) || bestand.Tekst.Contains("hx-on", StringComparison.Ordinal));

    [Fact]
    public void Only_the_components_know_the_style_library() =>
        Bron("*.razor").Where(bestand => !bestand.Pad.Contains("Onderdelen", StringComparison.Ordinal))
            .Should().NotContain(bestand => bestand.Tekst.Contains("utrecht-", StringComparison.Ordinal));

    [Fact]
    public void The_application_knows_nothing_of_the_web_but_the_stores_of_accounts_and_keys() =>
        Application.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(naam => naam.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || naam == Web.GetName().Name)
            .Should().OnlyContain(naam => naam.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) || naam.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal));

    [Fact]
    public void Every_type_stands_in_its_own_layer()
    {
        foreach (var laag in new[] { Domain, Application, Web })
        {
            laag.GetExportedTypes().Where(type => type != laag.EntryPoint?.DeclaringType).Should().OnlyContain(type =>
                (type.Namespace + ".").StartsWith(laag.GetName().Name + "."));
        }
    }

    private static IEnumerable<Type> Verkeerd(Type soort)
    {
        if (soort == typeof(string) || typeof(IFormFile).IsAssignableFrom(soort) || typeof(IEnumerable<IFormFile>).IsAssignableFrom(soort)) return [];
        if (soort.IsArray) return Verkeerd(soort.GetElementType()!);
        if (soort.IsGenericType) return soort.GetGenericArguments().SelectMany(Verkeerd);
        return soort.Assembly == Web || soort.Assembly == typeof(ArchitectureTests).Assembly
            ? soort.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(eigenschap => eigenschap.CanWrite).SelectMany(eigenschap => Verkeerd(eigenschap.PropertyType))
            : [soort];
    }

    private static IEnumerable<(string Pad, string Naam, string Tekst)> Bron(string patroon) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("src", "Kantorentop.Web"), patroon, SearchOption.AllDirectories)
            .Where(pad => !pad.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(pad => (pad, Path.GetFileName(pad), File.ReadAllText(pad)));

    private sealed class GoedModel
    {
        public string? Naam { get; set; }

        public List<Regelmodel> Regels { get; set; } = [];
    }

    private sealed class Regelmodel
    {
        public string? Waarde { get; set; }
    }

    private sealed class FoutModel
    {
        public DateOnly? Vanaf { get; set; }
    }
}
