using FluentAssertions;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Herprogrammering;

public sealed class ScenarioschadeTests
{
    private static readonly DateOnly Dag = new(2016, 1, 1);

    [Fact]
    public void What_is_at_stake_is_the_sum_of_the_plans_that_go_another_way()
    {
        var schade = Van(["A", "B"], Regel("A", 100, 10), Regel("B", 200, 0), Regel("C", 400, 40));

        schade.Should().BeEquivalentTo(new Scenarioschade(new Bedrag(300), new Bedrag(10), 2, []));
        schade.IsVolledig.Should().BeTrue("nil was written as nil");
    }

    [Theory]
    [InlineData(null, 5L)]
    [InlineData(5L, null)]
    [InlineData(null, null)]
    public void An_amount_that_is_unknown_is_named_and_never_nil(long? planschade, long? andere)
    {
        var schade = Van(["B", "A"], Regel("A", 100, 10), Regel("B", planschade, andere));

        schade.Planschade.Should().Be(new Bedrag(100 + (planschade ?? 0)));
        schade.AndereKosten.Should().Be(new Bedrag(10 + (andere ?? 0)));
        schade.Onbekend.Should().Equal("B");
    }

    [Fact]
    public void A_plan_without_an_analysis_is_unknown() => Van(["Z", "A"]).Onbekend.Should().Equal("A", "Z");

    private static Scenarioschade Van(string[] plannen, params Analyseregel[] regels) =>
        Scenarioschade.Van(plannen.Select(plan => new Planmaatregel(plan, Planingreep.Schrappen, Dag, Oppervlakte.Nul)), regels);

    private static Analyseregel Regel(string plan, long? planschade, long? andere) =>
        new("L", plan, planschade is { } een ? new Bedrag(een) : null, andere is { } ander ? new Bedrag(ander) : null);
}
