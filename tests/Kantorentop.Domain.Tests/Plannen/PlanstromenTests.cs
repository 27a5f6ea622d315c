using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Plannen;

/// <summary>One reason per movement of plan capacity, and the warning where built metres may count twice (art. 2.2).</summary>
public sealed class PlanstromenTests
{
    private static readonly DateOnly Van = Dag("2014-01-01");
    private static readonly DateOnly Tot = Dag("2015-01-01");

    [Theory]
    [InlineData(Planreden.Geschrapt, Planstroom.Geschrapt)]
    [InlineData(Planreden.Gefaseerd, Planstroom.Gefaseerd)]
    [InlineData(Planreden.Gerealiseerd, Planstroom.Gerealiseerd)]
    [InlineData(Planreden.BestemmingGewijzigd, Planstroom.BestemmingGewijzigd)]
    [InlineData(Planreden.Correctie, Planstroom.Correctie)]
    [InlineData(null, Planstroom.ZonderReden)]
    public void A_stand_differs_from_the_one_before_for_its_reason(Planreden? reden, Planstroom soort) =>
        Regels(Stand("2012-01-01", "2014-06-01", 5000), Stand("2014-06-01", null, 2000, reden))
            .Should().Equal(new Planstroomregel(soort, Plancapaciteit.Van(Planstatus.Vastgesteld, -3000), 1));

    [Fact]
    public void The_first_stand_is_a_new_plan_whatever_its_reason() =>
        Regels(Stand("2014-06-01", null, 5000, Planreden.Correctie)).Should().Equal(new Planstroomregel(Planstroom.NieuwPlan, Plancapaciteit.Van(Planstatus.Vastgesteld, 5000), 1));

    [Fact]
    public void Another_status_takes_over_what_there_was_and_the_rest_has_the_reason() =>
        Regels(Stand("2012-01-01", "2014-06-01", 5000, null, Planstatus.ZonderRoStatus), Stand("2014-06-01", null, 4000, Planreden.Geschrapt, Planstatus.Ontwerp))
            .Should().Equal(
                new Planstroomregel(Planstroom.Geschrapt, Plancapaciteit.Van(Planstatus.Ontwerp, -1000), 1),
                new Planstroomregel(Planstroom.StatusGewijzigd, new Plancapaciteit(0, 5000, 0, -5000), 1));

    [Fact]
    public void What_ends_without_a_next_stand_is_named_and_what_comes_back_has_no_reason() =>
        Regels(Stand("2012-01-01", "2014-03-01", 5000), Stand("2014-06-01", null, 4000))
            .Should().Equal(
                new Planstroomregel(Planstroom.ZonderReden, Plancapaciteit.Van(Planstatus.Vastgesteld, 4000), 1),
                new Planstroomregel(Planstroom.Beeindigd, Plancapaciteit.Van(Planstatus.Vastgesteld, -5000), 1));

    [Theory]
    [InlineData("2014-06-01", null, true)]
    [InlineData("2014-06-01", Planreden.Geschrapt, true)]
    [InlineData("2014-06-01", Planreden.Gerealiseerd, false)]
    [InlineData("2014-01-01", null, false)]
    [InlineData("2015-01-02", null, false)]
    public void Warns_of_new_build_at_a_location_where_nothing_was_marked_gerealiseerd(string opgeleverd, Planreden? reden, bool gewaarschuwd)
    {
        var feiten = Plan(Wereld([Gebouw("G", null, opgeleverd)], [Ruimte("R", "G", 1200)]), Stand("2012-01-01", "2014-07-01", 5000), Stand("2014-07-01", null, 3800, reden));
        Snapshot.Van(1, feiten).Planstromen(Gebied.Gemeente("GM0344"), Van, Tot).Dubbeltellingen
            .Should().Equal(gewaarschuwd ? [new Dubbeltelling(Locatiecode, 1200, 3800)] : []);
    }

    [Fact]
    public void New_build_of_a_municipality_that_joined_later_is_that_of_the_whole_period()
    {
        var gebouwd = Plan(Wereld([Gebouw("G", null, "2014-03-01")], [Ruimte("R", "G", 1200)]), Stand("2012-01-01", null, 5000));
        var feiten = gebouwd with { Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2014-07-01"), null)] };
        Snapshot.Van(1, feiten).Planstromen(Gebied.Kantorenregio("Utrecht"), Van, Tot).Dubbeltellingen
            .Should().Equal([new Dubbeltelling(Locatiecode, 1200, 5000)], "the balance of the last day counts it");
    }

    [Fact]
    public void A_municipality_that_leaves_takes_its_plans_along()
    {
        var feiten = Plan(Wereld([], []), Stand("2012-01-01", null, 5000)) with { Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2012-06-28"), Dag("2014-07-01"))] };
        Snapshot.Van(1, feiten).Planstromen(Gebied.Kantorenregio("Utrecht"), Van, Tot).Posten
            .Should().Equal(new Planstroompost(Planstroom.GebiedGewijzigd, Dag("2014-07-01"), Plancapaciteit.Van(Planstatus.Vastgesteld, -5000), null, "GM0344"));
    }

    private static IReadOnlyList<Planstroomregel> Regels(params IReadOnlyList<Planstand> standen) =>
        Snapshot.Van(1, Plan(Wereld([], []), standen)).Planstromen(Gebied.Land, Van, Tot).Regels;

    private static Feiten Plan(Feiten feiten, params IReadOnlyList<Planstand> standen) =>
        feiten with { Plannen = [new Plan("P", Locatiecode, "Plan", null, null)], Planstanden = standen };

    private static Planstand Stand(string vanaf, string? tot, decimal m2, Planreden? reden = null, Planstatus status = Planstatus.Vastgesteld) =>
        new("P", Dag(vanaf), DagOfNiets(tot), status, new Oppervlakte(m2), reden);
}
