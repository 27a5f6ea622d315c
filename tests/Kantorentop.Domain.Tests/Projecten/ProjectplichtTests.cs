using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Projecten;
using Xunit;

namespace Kantorentop.Domain.Tests.Projecten;

/// <summary>Art. 8.4, 8.5, 8.7 and 8.8: which a project owes, and when it says enough.</summary>
public class ProjectplichtTests
{
    private static readonly Project Nieuwbouw = Proefproject.Maak(Projectsoort.Nieuwbouw, 500m) with { Vergund = new(2014, 3, 1) };

    [Theory]
    [InlineData(Toekomstperspectief.Groei, "8.8")]
    [InlineData(Toekomstperspectief.Balans, "8.4", "8.7", "8.8")]
    [InlineData(Toekomstperspectief.Beperking, "8.5", "8.7", "8.8")]
    [InlineData(Toekomstperspectief.Transformatie, "8.5", "8.7", "8.8")]
    [InlineData(null, "8.4", "8.5", "8.7", "8.8")]
    public void Follows_the_designation(Toekomstperspectief? perspectief, params string[] leden) =>
        Projectplicht.Van(Nieuwbouw, perspectief, toeslag: false).Select(plicht => plicht.Lid).Should().Equal(leden);

    [Theory]
    [InlineData(Projectsoort.Herontwikkeling)]
    [InlineData(Projectsoort.Transformatie)]
    [InlineData(Projectsoort.Sloop)]
    public void Is_only_for_new_build(Projectsoort soort) =>
        Projectplicht.Van(Nieuwbouw with { Soort = soort }, Toekomstperspectief.Balans, toeslag: true).Should().BeEmpty();

    [Fact]
    public void Asks_a_justification_in_a_growth_area_when_a_young_building_stays_behind() =>
        Projectplicht.Van(Nieuwbouw with { Verlaten = new(true, "Oud pand", IsJong: true, null) }, Toekomstperspectief.Groei, toeslag: false)
            .Select(plicht => plicht.Lid).Should().Equal("8.7", "8.8");

    [Theory]
    [InlineData("a", "b", "c", true)]
    [InlineData("a", "b", null, false)]
    [InlineData(null, "b", "c", false)]
    public void Takes_all_three_answers_of_the_justification(string? opties, string? nieuwbouw, string? plek, bool antwoord) =>
        (Tekst("8.7", Nieuwbouw with { Onderbouwing = new(opties, nieuwbouw, plek, MetGebruiker: true) }) is not null).Should().Be(antwoord);

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(false, null, null, true)]
    [InlineData(true, "Oud pand", "Woningen", true)]
    [InlineData(true, "Oud pand", null, false)]
    public void Takes_a_vision_or_the_word_that_nobody_moves(bool? verhuist, string? naam, string? visie, bool antwoord) =>
        (Tekst("8.8", Nieuwbouw with { Verlaten = new(verhuist, naam, IsJong: false, visie) }) is not null).Should().Be(antwoord);

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(true, Toeslagstand.Betaald, true)]
    [InlineData(true, Toeslagstand.NogTeBetalen, true)]
    public void Asks_about_the_surcharge_only_where_a_fund_made_it_due(bool toeslag, Toeslagstand? stand, bool antwoord) =>
        (Tekst("8.4", Nieuwbouw with { Terughoudendheid = "Uitleg", Toeslag = stand }, Toekomstperspectief.Balans, toeslag) is not null).Should().Be(antwoord);

    [Fact]
    public void Takes_compensation_with_what_it_is()
    {
        Tekst("8.5", Nieuwbouw with { Compensatie = Compensatiestand.Aangeboden }).Should().BeNull();
        Tekst("8.5", Nieuwbouw with { Compensatie = Compensatiestand.Afgesproken, Compensatietekst = "Sloop elders" }).Should().Be("Compensatie afgesproken: Sloop elders");
    }

    [Theory]
    [InlineData("G", null, "8.7-gebouw-G")]
    [InlineData(null, "P", "8.7-plan-P")]
    [InlineData("G", "P", "8.7-gebouw-G")]
    public void Answers_the_duty_of_the_building_or_plan_that_it_is_about(string? gebouw, string? plan, string sleutel) =>
        new Projectplicht("8.7", null).Sleutel(Nieuwbouw with { Gebouw = gebouw, Plan = plan }).ToString().Should().Be(sleutel);

    [Theory]
    [InlineData("0.60", "0.60", false)]
    [InlineData("0.59", "0.60", true)]
    [InlineData("0.61", "0.60", false)]
    [InlineData(null, "0.60", null)]
    public void Is_better_than_the_norm_below_it_only(string? epc, string? norm, bool? beter) =>
        new Duurzaamheid(Getal(epc), Getal(norm), null, null, null).EpcIsBeter.Should().Be(beter);

    private static decimal? Getal(string? tekst) => tekst is null ? null : decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Tekst(string lid, Project project, Toekomstperspectief? perspectief = Toekomstperspectief.Beperking, bool toeslag = false) =>
        Projectplicht.Van(project, perspectief, toeslag).Single(plicht => plicht.Lid == lid).Tekst;
}
