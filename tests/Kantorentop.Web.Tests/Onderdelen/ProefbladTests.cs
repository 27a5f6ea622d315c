using AngleSharp.Dom;
using FluentAssertions;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Grafieken;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Onderdelen;

/// <summary>What must hold for every component, whatever page it stands on.</summary>
public sealed class ProefbladTests : Componenttest, IClassFixture<Webportaal>
{
    public ProefbladTests(Webportaal portaal)
    {
        Services.AddHttpContextAccessor().AddScoped<Paginatijdstip>();
        Services.AddSingleton(new Landkaartomtrek(portaal.Services.GetRequiredService<IWebHostEnvironment>()));
        Services.AddCascadingValue(_ => Proefblad.Geweigerd);
    }

    [Fact]
    public async Task No_component_needs_what_the_security_policy_forbids()
    {
        var blad = await RenderAllAsync();

        blad.QuerySelectorAll("[style], style, script").Should().BeEmpty();
        blad.QuerySelectorAll("*").SelectMany(element => element.Attributes).Should().NotContain(attribuut => attribuut.Name.StartsWith("on"));
    }

    [Fact]
    public async Task Ids_are_unique_and_every_reference_to_one_is_answered()
    {
        var blad = await RenderAllAsync();

        blad.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems();
        string[] soorten = ["aria-labelledby", "aria-describedby", "for"];
        var verwijzingen = soorten.SelectMany(soort => blad.QuerySelectorAll($"[{soort}]").SelectMany(e => e.GetAttribute(soort)!.Split(' ')));
        verwijzingen.Should().OnlyContain(id => blad.QuerySelector("#" + id) != null);
    }

    [Fact]
    public async Task Every_drawing_is_hidden_or_says_what_it_shows()
    {
        var blad = await RenderAllAsync();

        blad.QuerySelectorAll("svg").Should().OnlyContain(svg =>
            svg.GetAttribute("aria-hidden") == "true" || svg.HasAttribute("aria-labelledby") || svg.HasAttribute("aria-label"));
    }

    [Fact]
    public async Task Every_chart_has_its_values_as_a_table()
    {
        var blad = await RenderAllAsync();

        blad.QuerySelectorAll("figure.grafiek").Should().NotBeEmpty().And.OnlyContain(grafiek => grafiek.QuerySelectorAll("details table tbody tr").Length > 0);
        blad.QuerySelectorAll("table").Should().OnlyContain(tabel => tabel.QuerySelector("caption") != null && tabel.QuerySelectorAll("tbody th[scope=row]").Length > 0);
    }

    private async Task<IElement> RenderAllAsync()
    {
        var blad = await RenderAsync<Proefbladcomponent>();
        var map = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults"));
        await File.WriteAllTextAsync(Path.Combine(map.FullName, "proefblad.html"), blad.InnerHtml);
        return blad;
    }
}
