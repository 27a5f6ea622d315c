using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class VraagtoetsTests
{
    private static readonly DateOnly Doeldatum = Dag("2015-06-27");

    // Demand 10.000, 2.000 of it built: 8.000 is left, with a tolerance of 500 m².
    [Theory]
    [InlineData(10_500, Optelstaat.TeltOp)]
    [InlineData(10_501, Optelstaat.TeltNietOp)]
    [InlineData(null, Optelstaat.Onbekend)]
    public void New_build_that_may_still_come_fits_the_demand_that_is_left(int? maximum, Optelstaat staat)
    {
        var toets = Vraagtoetsregels.Nieuwbouw(Nieuwbouw(maximum), Grond(), 8_000m);

        toets.Staat.Should().Be(staat);
        toets.Afgesproken.Should().Be(maximum - 2_000m, "at the baseline 1.500 m² was built, and 500 m² since");
    }

    [Fact]
    public void Without_an_estimate_nothing_is_said_of_demand()
    {
        Vraagtoetsregels.Nieuwbouw(Nieuwbouw(1_000_000), Grond(), null).Should().BeEquivalentTo(new { Staat = Optelstaat.Onbekend, Melding = new { Tekst = "Nieuwbouw die nog komt: er is geen raming van de vraag." } });
        Vraagtoetsregels.Plancapaciteit(Inhoud(1_000_000, 0), Grond(), null).Staat.Should().Be(Optelstaat.Onbekend);
        Toetsing.Van(Inhoud(0, 0), [], _ => null).Vraagtoetsen.Should().BeEmpty("demand was left out");
    }

    // 8.000 is left; with 5.000 of new build still to come 3.000 is left on the target date, and the path allows 4.000 beside it.
    [Theory]
    [InlineData(7_000, 7_000, Optelstaat.TeltOp)]
    [InlineData(7_001, 7_000, Optelstaat.TeltNietOp)]
    [InlineData(12_000, null, Optelstaat.Onbekend)]
    [InlineData(12_001, null, Optelstaat.TeltNietOp)]
    public void Capacity_after_the_reductions_fits_demand_and_the_path_on_the_target_date(int over, int? maximum, Optelstaat staat) =>
        Vraagtoetsregels.Plancapaciteit(Inhoud(over, maximum), Grond(), 8_000m).Staat.Should().Be(staat);

    [Fact]
    public void What_does_not_fit_is_told_in_square_metres_at_its_target_and_asks_for_an_explanation()
    {
        var toetsing = Toetsing.Van(Inhoud(7_001, 7_000), Grond());

        var melding = toetsing.AfwijkingenBij(Doelindicator.Plancapaciteit).Should().ContainSingle().Subject;
        melding.Tekst.Should().Be("Na de afgesproken vermindering blijft 7.001\u00a0m² plancapaciteit over. Dat is 1\u00a0m² meer dan de vraag en het vijfjarenpad op 27-06-2015 toelaten.");
        toetsing.Afwijkingen.Should().Contain(melding);
        toetsing.AfwijkingenBij(Doelindicator.MaximumNieuwbouw).Should().BeEmpty();
    }

    [Fact]
    public void After_the_path_has_ended_only_the_tolerance_is_left() =>
        Vraagtoetsregels.Plancapaciteit(Inhoud(3_501, 7_000), Grond() with { Toegestaan = _ => null }, 8_000m).Should()
            .BeEquivalentTo(new { Ruimte = 3_500m, Staat = Optelstaat.TeltNietOp });

    [Theory]
    [InlineData(Toekomstperspectief.Beperking, 11, 10, false)]
    [InlineData(Toekomstperspectief.Transformatie, 11, 10, false)]
    [InlineData(Toekomstperspectief.Transformatie, 10, 10, true)]
    [InlineData(Toekomstperspectief.Balans, 11, 10, true)]
    [InlineData(Toekomstperspectief.Beperking, 11, null, true)]
    public void A_location_that_shrinks_keeps_no_capacity_without_new_build_to_use_it(Toekomstperspectief perspectief, int over, int? nieuwbouw, bool past) =>
        (Locatieregels.CapaciteitPastBijPerspectief(Proefafspraak.Locaties[0], Locatie(perspectief, over, nieuwbouw)) is null).Should().Be(past);

    [Theory]
    [InlineData(Toekomstperspectief.Balans, 101, 100, false)]
    [InlineData(Toekomstperspectief.Balans, 100, 100, true)]
    [InlineData(Toekomstperspectief.Balans, 101, null, true)]
    [InlineData(Toekomstperspectief.Groei, 101, 100, true)]
    [InlineData(null, 101, 100, true)]
    public void Only_where_the_stock_grows_more_capacity_may_be_left_than_there_is(Toekomstperspectief? perspectief, int over, int? nu, bool past) =>
        (Locatieregels.CapaciteitPastInPlannen(Proefafspraak.Locaties[0], Locatie(perspectief, over, null), nu) is null).Should().Be(past);

    private static Toetsgrond Grond() => new(Proefafspraak.Locaties, _ => null)
    {
        Afstemming = new("Utrecht", Dag("2015-01-01"), Plancapaciteit.Geen, 2_000m, new Raming("Utrecht", Dag("2012-01-01"), new(10_000m), new(0m), 0m, new(0m), null, null)),
        Toegestaan = _ => 4_000m,
        NieuwbouwSinds = _ => 500m,
    };

    private static Afspraakinhoud Inhoud(int over, int? maximum) => new()
    {
        Regiodoelen = [new(Doelindicator.Plancapaciteit, new(50_000m), Dag("2012-01-01"), new Oppervlakte(over), Doeldatum), Nieuwbouw(maximum)],
    };

    private static Regiodoel Nieuwbouw(int? maximum) =>
        new(Doelindicator.MaximumNieuwbouw, new(1_500m), Dag("2014-01-01"), maximum is { } meest ? new(meest) : null, Doeldatum);

    private static Locatiedoel Locatie(Toekomstperspectief? perspectief, int over, int? nieuwbouw) =>
        new("UTR-PAP", perspectief, new(over), nieuwbouw is { } meest ? new(meest) : null, null);
}
