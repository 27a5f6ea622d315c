using FluentAssertions;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Schade.Schadebouwstenen;

namespace Kantorentop.Domain.Tests.Schade;

/// <summary>What a decision does to the planstanden (art. 4.2), and which cuts rest on a decision.</summary>
public sealed class CapaciteitsverlagingTests
{
    private static readonly DateOnly Dag = new(2014, 7, 1);

    [Fact]
    public void A_decision_takes_its_metres_off_from_its_day_on() =>
        Bereken(Stand("2011-01-01", null, 10_000)).Waarde!.Nieuw.Should().Equal(
            Stand("2011-01-01", "2014-07-01", 10_000),
            Stand("2014-07-01", null, 6_000, Planreden.Geschrapt));

    [Fact]
    public void Later_standen_are_lowered_with_it_and_keep_their_reasons() =>
        Bereken(Stand("2011-01-01", "2014-09-01", 10_000), Stand("2014-09-01", null, 7_000, Planreden.Gefaseerd)).Waarde!.Nieuw.Should().Equal(
            Stand("2011-01-01", "2014-07-01", 10_000),
            Stand("2014-07-01", "2014-09-01", 6_000, Planreden.Geschrapt),
            Stand("2014-09-01", null, 3_000, Planreden.Gefaseerd));

    [Fact]
    public void A_stand_that_begins_on_the_day_is_lowered_itself() =>
        Bereken(Stand("2011-01-01", "2014-07-01", 10_000), Stand("2014-07-01", null, 10_000)).Waarde!.Nieuw.Should().Equal(
            Stand("2014-07-01", null, 6_000, Planreden.Geschrapt));

    [Theory]
    [InlineData(4_000_00, null)]
    [InlineData(3_999_99, "meer-dan-over")]
    public void It_takes_no_more_than_is_left_now_and_later(long honderdsten, string? code) =>
        Bereken(Stand("2011-01-01", "2014-12-01", 10_000), Stand("2014-12-01", null, honderdsten / 100m)).Meldingen.Select(melding => melding.Code)
            .Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void What_a_plan_held_before_the_day_does_not_matter() =>
        Bereken(Stand("2011-01-01", "2013-01-01", 0), Stand("2013-01-01", null, 5_000)).IsGelukt.Should().BeTrue();

    [Theory]
    [InlineData("2014-07-02", null)]
    [InlineData("2011-01-01", "2014-07-01")]
    public void On_a_day_without_a_stand_there_is_nothing_to_take_it_off(string vanaf, string? tot) =>
        Bereken(Stand(vanaf, tot, 10_000)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-planstand");

    [Fact]
    public void Another_reason_on_that_very_day_is_not_overwritten() =>
        Bereken(Stand("2011-01-01", "2014-07-01", 10_000), Stand("2014-07-01", null, 9_000, Planreden.Gerealiseerd)).Meldingen
            .Should().ContainSingle().Which.Code.Should().Be("andere-reden");

    [Fact]
    public void A_cut_that_was_written_without_a_decision_is_not_made_twice()
    {
        Planstand[] standen = [Stand("2011-01-01", "2014-07-01", 10_000), Stand("2014-07-01", null, 6_000, Planreden.Geschrapt)];
        Capaciteitsverlaging.Bereken(standen, Besluit, Dag, 0).Waarde.Should().Be(Verlaging.Geen);
        Capaciteitsverlaging.Bereken(standen, Besluit, Dag, 4_000).Waarde!.Nieuw.Should().Equal(Stand("2014-07-01", null, 2_000, Planreden.Geschrapt));
        Capaciteitsverlaging.Bereken(standen, Besluit with { Soort = Besluitsoort.Onttrekken }, Dag, 0).Meldingen
            .Should().ContainSingle().Which.Code.Should().Be("andere-reden");
    }

    [Fact]
    public void What_a_decision_did_is_undone_as_long_as_it_still_stands_there()
    {
        Planstand[] eerst = [Stand("2010-01-01", "2011-01-01", 12_000), Stand("2011-01-01", "2014-09-01", 10_000), Stand("2014-09-01", null, 7_000, Planreden.Gefaseerd)];
        var toen = Bereken(eerst).Waarde!;
        Planstand[] nu = [eerst[0], .. toen.Nieuw];

        var terug = Capaciteitsverlaging.DraaiTerug(nu, toen).Waarde!;
        nu.Except(terug.Weg).Concat(terug.Nieuw).Should().Equal(eerst);
        Capaciteitsverlaging.DraaiTerug([.. nu[..3], nu[3] with { Oppervlakte = new Oppervlakte(1) }], toen).Meldingen
            .Should().ContainSingle().Which.Code.Should().Be("later-gewijzigd");
        Capaciteitsverlaging.DraaiTerug(nu[..1], Verlaging.Geen).Waarde.Should().BeEquivalentTo(Verlaging.Geen, "the cut stood there before the decision");
    }

    [Theory]
    [InlineData("P", Besluitsoort.Schrappen, 1, null)]
    [InlineData("P", Besluitsoort.Onttrekken, 1, null)]
    [InlineData(null, Besluitsoort.Onttrekken, 1, null)]
    [InlineData(null, Besluitsoort.Schrappen, 1, "schrappen-zonder-plan")]
    [InlineData("P", Besluitsoort.Schrappen, 0, "eraf")]
    public void Scrapping_is_about_a_plan_and_a_withdrawal_may_be_about_a_designation_only(string? plan, Besluitsoort soort, int m2, string? code) =>
        (Voornemenregels.Toets(Besluit with { Plan = plan, Locatie = "KAN", Soort = soort, Eraf = new Oppervlakte(m2) })?.Code).Should().Be(code);

    [Fact]
    public void A_withdrawal_bears_the_reason_of_a_changed_designation() =>
        Capaciteitsverlaging.Bereken([Stand("2011-01-01", null, 4_000)], Besluit with { Soort = Besluitsoort.Onttrekken }, Dag, 0).Waarde!.Nieuw[1]
            .Should().Be(Stand("2014-07-01", null, 0, Planreden.BestemmingGewijzigd));

    [Fact]
    public void A_cut_rests_on_decisions_of_its_day_and_reason_that_account_for_all_of_it()
    {
        Planstand[] standen =
        [
            Stand("2011-01-01", "2013-01-01", 10_000, Planreden.Geschrapt),
            Stand("2013-01-01", "2014-01-01", 12_000, Planreden.Geschrapt),
            Stand("2014-01-01", "2014-07-01", 9_000, Planreden.Gerealiseerd),
            Stand("2014-07-01", "2014-10-01", 5_000, Planreden.Geschrapt),
            Stand("2014-10-01", null, 4_000, Planreden.BestemmingGewijzigd),
        ];
        var half = Besluit with { Eraf = new Oppervlakte(2_000), Genomen = Dag };

        Gedekt().Should().Equal((4_000m, false), (1_000m, false));
        Gedekt(Besluit with { Genomen = Dag }).Should().Equal((4_000m, true), (1_000m, false));
        Gedekt(half).Should().Equal((4_000m, false), (1_000m, false));
        Gedekt(half, half).Should().Equal((4_000m, true), (1_000m, false));
        Gedekt(Besluit, Besluit with { Genomen = Dag.AddDays(1) }, Besluit with { Genomen = Dag, Soort = Besluitsoort.Onttrekken }).Should().Equal((4_000m, false), (1_000m, false));

        IEnumerable<(decimal, bool)> Gedekt(params Capaciteitsbesluit[] besluiten) =>
            Kostendekking.Van(standen, besluiten).Select(schrapping => (schrapping.Eraf, schrapping.IsGedekt));
    }

    private static Uitkomst<Verlaging> Bereken(params Planstand[] standen) => Capaciteitsverlaging.Bereken(standen, Besluit, Dag, 0);
}
