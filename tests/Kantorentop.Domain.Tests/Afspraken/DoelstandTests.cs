using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class DoelstandTests
{
    [Theory]
    [InlineData("2011-12-31", null)]
    [InlineData("2012-01-01", 100)]
    [InlineData("2012-01-06", 75)]
    [InlineData("2012-01-11", 50)]
    [InlineData("2020-01-01", 50)]
    public void The_path_is_straight_from_baseline_to_target_and_level_after_it(string dag, int? verwacht) =>
        Doelpad.Op(Leegstand(100m, 50m), Dag(dag)).Should().Be(verwacht);

    [Fact]
    public void A_ceiling_of_new_build_holds_from_the_first_day()
    {
        var doel = Doelstelling.Van(new Regiodoel(
            Doelindicator.MaximumNieuwbouw, new Oppervlakte(0m), Dag("2012-01-01"), new Oppervlakte(10_000m), Dag("2017-06-27")));

        Doelpad.Op(doel, Dag("2012-01-02")).Should().Be(10_000m);
        Doelstand.Van(doel, new(Dag("2012-01-02"), 10_000m)).Staat.Should().Be(Doelstaat.OpKoers);
        Doelstand.Van(doel, new(Dag("2012-01-02"), 10_000.01m)).Achterstand.Should().Be(0.01m);
    }

    [Theory]
    [InlineData(75, 0, Doelstaat.OpKoers)]
    [InlineData(76, 0, Doelstaat.Achter)]
    [InlineData(70, 5, Doelstaat.OpKoers)]
    [InlineData(70, 6, Doelstaat.NietTeBeoordelen)]
    [InlineData(76, 50, Doelstaat.Achter)]
    [InlineData(null, 0, Doelstaat.NietTeBeoordelen)]
    public void What_is_unknown_counts_where_it_could_change_the_answer(int? gemeten, int onzeker, Doelstaat staat) =>
        Doelstand.Van(Leegstand(100m, 50m), new(Dag("2012-01-06"), gemeten, onzeker)).Staat.Should().Be(staat);

    [Theory]
    [InlineData(75, 0, Doelstaat.OpKoers)]
    [InlineData(74, 0, Doelstaat.Achter)]
    [InlineData(74, 1, Doelstaat.NietTeBeoordelen)]
    public void A_target_that_is_a_least_is_reached_from_below(int gemeten, int onzeker, Doelstaat staat) =>
        Doelstand.Van(Leegstand(50m, 100m) with { Richting = Doelrichting.TenMinste }, new(Dag("2012-01-06"), gemeten, onzeker)).Staat.Should().Be(staat);

    [Fact]
    public void What_is_not_known_is_never_on_course()
    {
        var dag = Dag("2012-01-06");
        var zelf = Leegstand(100m, 50m) with { Cijfer = null };

        Doelstand.Van(zelf, new(dag, null)).Reden!.Code.Should().Be("niet-gemeten");
        Doelstand.Van(Leegstand(null, 50m), new(dag, 0m)).Reden!.Code.Should().Be("doel-niet-volledig");
        Doelstand.Van(Leegstand(100m, 50m), new(Dag("2011-01-01"), 0m)).Reden!.Code.Should().Be("voor-uitgangswaarde");
        var verborgen = Doelstand.Van(Leegstand(100m, 50m), new(dag, 10m), isVerborgen: true);
        verborgen.Should().BeEquivalentTo(new { Staat = Doelstaat.NietTeBeoordelen, Meting = new Doelmeting(dag, null) });
    }

    [Fact]
    public void A_target_of_its_own_is_complete_with_a_figure_or_with_a_unit_and_a_way_to_measure()
    {
        var doel = new Eigendoel("a")
        {
            Naam = "Woningen",
            Richting = Doelrichting.TenMinste,
            Nulwaarde = 0m,
            Nuldatum = Dag("2012-01-01"),
            Bron = "Telling",
            Doel = 500m,
            Doeldatum = Dag("2017-01-01"),
        };

        doel.IsVolledig.Should().BeFalse();
        (doel with { Cijfer = Cijfer.Leegstand }).IsVolledig.Should().BeTrue();
        (doel with { Eenheid = "woningen" }).IsVolledig.Should().BeFalse();
        (doel with { Eenheid = "woningen", Meetwijze = "Wij tellen vergunningen." }).IsVolledig.Should().BeTrue();
    }

    [Fact]
    public void A_begun_target_of_its_own_is_finished_or_removed_before_submission()
    {
        var inhoud = Proefafspraak.Volledig() with { Eigendoelen = [Eigendoel.Leeg("weg"), new("a") { Naam = "Woningen" }] };

        inhoud.Doelstellingen.Should().HaveCount(5);
        Compleetheid.Regiodoelen(inhoud).Ontbreekt.Should().ContainSingle().Which.Tekst.Should().EndWith("verwijder het: Woningen.");
        Compleetheid.Regiodoelen(inhoud with { Eigendoelen = [Eigendoel.Leeg("weg")] }).Staat.Should().Be(Onderdeelstaat.Klaar);
    }

    [Fact]
    public void A_percentage_is_one_and_the_target_comes_after_the_baseline()
    {
        var doel = new Eigendoel("a") { Cijfer = Cijfer.Leegstandspercentage, Nulwaarde = 100.01m, Doel = -1m, Nuldatum = Dag("2012-01-01"), Doeldatum = Dag("2012-01-01") };

        Invoerregels.Toets(doel).Select(melding => (melding.Code, melding.Veld)).Should().BeEquivalentTo(
            new[] { ("doeldatum-voor-nuldatum", "a.Doeldatum"), ("geen-percentage", "a.Nulwaarde"), ("geen-percentage", "a.Doel") });
        Invoerregels.Toets(doel with { Cijfer = null, Doeldatum = null }).Should().BeEmpty();
    }

    private static Doelstelling Leegstand(decimal? nul, decimal? doel) =>
        new("a", "Leegstand", "m² v.v.o.", Cijfer.Leegstand, Doelrichting.TenHoogste)
        {
            Nulwaarde = nul,
            Nuldatum = Dag("2012-01-01"),
            Doel = doel,
            Doeldatum = Dag("2012-01-11"),
        };
}
