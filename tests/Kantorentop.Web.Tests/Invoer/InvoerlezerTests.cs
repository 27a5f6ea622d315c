using FluentAssertions;
using Kantorentop.Web.Invoer;
using Xunit;

namespace Kantorentop.Web.Tests.Invoer;

public sealed class InvoerlezerTests
{
    private static readonly Vraag Oppervlakte = new("Oppervlakte", "de oppervlakte");
    private readonly Invoerlezer lezer = new();

    [Theory]
    [InlineData("0,01")]
    [InlineData("500")]
    [InlineData("1.000.000")]
    public void An_area_within_its_bounds_is_read(string tekst)
    {
        lezer.Getal(tekst, Oppervlakte, Getalgrens.Oppervlakte).Should().NotBeNull();
        lezer.IsGelukt.Should().BeTrue();
    }

    [Theory]
    [InlineData("", "Vul de oppervlakte in, bijvoorbeeld 1.250.")]
    [InlineData("0", "De oppervlakte moet meer dan 0 zijn.")]
    [InlineData("-5", "De oppervlakte moet meer dan 0 zijn.")]
    [InlineData("1.000.000,01", "De oppervlakte mag hooguit 1.000.000 zijn.")]
    [InlineData("12,345", "Gebruik bij de oppervlakte hooguit 2 decimalen.")]
    [InlineData("12.5", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    public void An_area_outside_its_bounds_is_refused_at_its_field(string tekst, string fout)
    {
        lezer.Getal(tekst, Oppervlakte, Getalgrens.Oppervlakte).Should().BeNull();
        lezer.Meldingen.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Tekst = fout, Veld = "Oppervlakte" });
    }

    [Fact]
    public void Plan_capacity_may_be_nothing_but_not_less() =>
        new[] { "0", "-1" }.Select(tekst => lezer.Getal(tekst, Oppervlakte, Getalgrens.OppervlakteOfNul)).Should().Equal(0m, null);

    [Fact]
    public void A_whole_number_takes_no_comma()
    {
        lezer.Getal("2,5", new("Aantal", "het aantal"), new(0, 10, 0)).Should().BeNull();
        lezer.Meldingen.Should().ContainSingle(melding => melding.Tekst == "Vul het aantal in als heel getal, zonder komma.");
    }

    [Fact]
    public void An_optional_field_may_stay_empty()
    {
        lezer.Datum(" ", new("Tot", "de einddatum", Optioneel: true)).Should().BeNull();
        lezer.IsGelukt.Should().BeTrue();
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        lezer.Datum("30-02-2014", new("Vanaf", "de begindatum"));
        lezer.Tekst("", new("Naam", "de naam"), 200);
        lezer.Keuze("paars", new("Soort", "een soort"), new Dictionary<string, int> { ["groei"] = 1 });

        lezer.Meldingen.Select(melding => melding.Tekst).Should().Equal(
            "De datum 30-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.", "Vul de naam in.", "Kies een soort.");
        lezer.Meldingen.Select(melding => melding.Veld).Should().Equal("Vanaf", "Naam", "Soort");
    }

    [Fact]
    public void Text_is_trimmed_and_put_in_one_form_but_not_changed_otherwise() =>
        lezer.Tekst("  Cafe\u0301 <b>'s-Gravenhage</b> ", new("Naam", "de naam"), 200).Should().Be("Café <b>'s-Gravenhage</b>");

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Text_has_a_longest_length(int lengte, bool past)
    {
        (lezer.Tekst(new string('a', lengte), new("Naam", "de naam"), 10) is not null).Should().Be(past);
        lezer.Meldingen.Select(melding => melding.Tekst).Should().Equal(
            past ? [] : ["Maak de naam korter: hooguit 10 tekens. Nu zijn het er 11."]);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    public void A_box_is_ticked_or_not(string? tekst, bool waarde) => Invoerlezer.Vinkje(tekst).Should().Be(waarde);
}
