using System.Linq.Expressions;
using FluentAssertions;
using Kantorentop.Domain;
using Kantorentop.Web.Onderdelen.Formulier;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Onderdelen;

public sealed class VeldTests : Componenttest
{
    private Standinvoer Invoer { get; } = new() { Oppervlakte = "12.5", Regels = [new() { Doel = "a" }, new() { Doel = "b" }] };

    [Fact]
    public async Task A_field_shows_label_help_and_what_was_typed_tied_together()
    {
        var veld = await RenderAsync<Veld>(Parameters(() => Invoer.Oppervlakte));

        var invoer = veld.QuerySelector("input")!;
        invoer.GetAttribute("name").Should().Be("Invoer.Oppervlakte");
        invoer.GetAttribute("value").Should().Be("12.5");
        invoer.GetAttribute("aria-required").Should().Be("true");
        invoer.HasAttribute("aria-invalid").Should().BeFalse();
        veld.QuerySelector("label")!.GetAttribute("for").Should().Be(invoer.Id);
        veld.QuerySelector("#" + invoer.GetAttribute("aria-describedby"))!.TextContent.Should().Be("In m² v.v.o.");
    }

    [Fact]
    public async Task A_refused_field_says_why_and_is_marked()
    {
        var veld = await RenderAsync<Veld>(Parameters(() => Invoer.Oppervlakte, new Melding("x", "Gebruik een komma.", "oppervlakte")));

        var invoer = veld.QuerySelector("input")!;
        invoer.GetAttribute("aria-invalid").Should().Be("true");
        var ids = invoer.GetAttribute("aria-describedby")!.Split(' ');
        ids.Select(id => veld.QuerySelector("#" + id)!.TextContent.Trim()).Should().Equal("Gebruik een komma.", "In m² v.v.o.");
    }

    [Fact]
    public async Task The_list_of_faults_links_to_the_fields()
    {
        Formulierstand stand = new("stand", [new("x", "Gebruik een komma.", "oppervlakte"), new("y", "Alles samen klopt niet.")]);

        var lijst = await RenderAsync<Foutenlijst>(("Stand", stand));

        var veld = await RenderAsync<Veld>(Parameters(() => Invoer.Oppervlakte, stand.Meldingen));
        lijst.QuerySelectorAll("li a").Should().ContainSingle().Which.GetAttribute("href").Should().Be("#" + veld.QuerySelector("input")!.Id);
        lijst.QuerySelectorAll("li").Select(li => li.TextContent.Trim()).Should().Equal("Gebruik een komma.", "Alles samen klopt niet.");
        lijst.QuerySelector("[role=alert]")!.HasAttribute("autofocus").Should().BeTrue();
    }

    [Fact]
    public void A_field_in_a_list_is_named_by_its_index()
    {
        var i = 1;

        var pad = Veldpad.Van(() => Invoer.Regels[i].Doel);

        pad.Should().Be(new Veldpad("Invoer.Regels[1].Doel", "Regels[1].Doel", "b"));
    }

    [Theory]
    [InlineData("BestaatVanaf", "bestaat_vanaf", true)]
    [InlineData("Regels[1].Doel", "regels[1].doel", true)]
    [InlineData("Regels[1].Doel", "regels[0].doel", false)]
    [InlineData("Naam", "Bijnaam", false)]
    public void A_message_finds_its_field_in_either_spelling(string veld, string melding, bool gevonden) =>
        new Formulierstand("f", [new("x", "Tekst.", melding)]).Voor(veld).Any().Should().Be(gevonden);

    [Fact]
    public async Task A_secret_is_never_sent_back()
    {
        var veld = await RenderAsync<Veld>([.. Parameters(() => Invoer.Oppervlakte), ("Soort", Veldsoort.Wachtwoord)]);

        veld.QuerySelector("input")!.HasAttribute("value").Should().BeFalse();
    }

    [Fact]
    public async Task Markup_that_was_typed_stays_text()
    {
        Invoer.Oppervlakte = "\"><script>alert(1)</script>";

        var vak = await RenderAsync<Tekstvak>(Parameters(() => Invoer.Oppervlakte));

        vak.QuerySelector("textarea")!.TextContent.Should().Be(Invoer.Oppervlakte);
        vak.QuerySelector("script").Should().BeNull();
    }

    [Fact]
    public async Task A_list_keeps_the_choice_that_was_made()
    {
        Invoer.Oppervlakte = "b";
        Optie[] opties = [new("a", "Eerste"), new("b", "Tweede")];

        (string, object?)[] parameters = [.. Parameters(() => Invoer.Oppervlakte), ("Opties", opties)];
        var lijst = await RenderAsync<Keuzelijst>(parameters);
        var rondjes = await RenderAsync<Keuzerondjes>(parameters);

        lijst.QuerySelector("option[selected]")!.TextContent.Should().Be("Tweede");
        rondjes.QuerySelector("input[checked]")!.GetAttribute("value").Should().Be("b");
        rondjes.QuerySelector("fieldset > legend")!.TextContent.Should().Be("Oppervlakte");
    }

    private (string, object?)[] Parameters(Expression<Func<string?>> voor, params IReadOnlyList<Melding> meldingen)
    {
        Services.AddCascadingValue(_ => new Formulierstand("stand", meldingen));
        return [(nameof(Veld.Voor), voor), (nameof(Veld.Label), "Oppervlakte"), (nameof(Veld.Hint), "In m² v.v.o.")];
    }

    private sealed class Standinvoer
    {
        public string? Oppervlakte { get; set; }

        public IReadOnlyList<Regelinvoer> Regels { get; init; } = [];
    }

    private sealed class Regelinvoer
    {
        public string? Doel { get; set; }
    }
}
