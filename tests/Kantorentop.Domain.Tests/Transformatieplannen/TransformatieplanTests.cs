using FluentAssertions;
using Kantorentop.Domain.Transformatieplannen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Transformatieplannen;

public sealed class TransformatieplanTests
{
    private static readonly Transformatieplaninhoud Goed = new(Transformatiefase.InUitvoering, "Woningen", Dag("2015-01-10"), null);

    [Theory]
    [InlineData("2014-01-31", Transformatiefase.GeenPlan, null)]
    [InlineData("2014-02-01", Transformatiefase.PlanGemaakt, "2014-02-01")]
    [InlineData("2014-08-31", Transformatiefase.PlanGemaakt, "2014-02-01")]
    [InlineData("2014-09-01", Transformatiefase.InUitvoering, "2014-09-01")]
    public void The_last_step_tells_the_stage_and_the_first_with_it_since_when(string dag, Transformatiefase fase, string? sinds)
    {
        Transformatiestap[] stappen =
        [
            new(Transformatiefase.InUitvoering, Dag("2014-09-01"), 4), new(Transformatiefase.PlanGemaakt, Dag("2014-05-01"), 2),
            new(Transformatiefase.InVoorbereiding, Dag("2014-09-01"), 3), new(Transformatiefase.PlanGemaakt, Dag("2014-02-01"), 1),
        ];
        Transformatiestand.Op(stappen, Dag(dag)).Should().Be(new Transformatiestand(fase, DagOfNiets(sinds)));
    }

    [Fact]
    public void A_plan_names_its_stage_what_it_becomes_and_the_start_of_work_that_began()
    {
        var stap = Dag("2015-01-10");
        Goed.Toets(stap).Should().BeEmpty();
        (Goed with { Fase = Transformatiefase.PlanGemaakt, Begin = null }).Toets(stap).Should().BeEmpty();
        (Goed with { Fase = Transformatiefase.InVoorbereiding, Begin = stap.AddYears(1) }).Toets(stap).Should().BeEmpty();
        foreach (var (inhoud, veld, code) in new[]
        {
            (Goed with { Fase = null }, "Fase", "fase-ontbreekt"),
            (Goed with { Fase = Transformatiefase.GeenPlan }, "Fase", "fase-ontbreekt"),
            (Goed with { Bestemming = " " }, "Bestemming", "bestemming-ontbreekt"),
            (Goed with { Bestemming = new string('a', 501) }, "Bestemming", "bestemming-te-lang"),
            (Goed with { Begin = null }, "Begin", "begin-ontbreekt"),
            (Goed with { Fase = Transformatiefase.Afgerond, Begin = null }, "Begin", "begin-ontbreekt"),
            (Goed with { Begin = stap.AddDays(1) }, "Begin", "begin-na-stap"),
            (Goed with { Nodig = new string('a', 2001) }, "Nodig", "nodig-te-lang"),
        })
        {
            inhoud.Toets(stap).Should().ContainSingle().Which.Should().Match<Melding>(melding => melding.Veld == veld && melding.Code == code && melding.Tekst.EndsWith('.'));
        }
    }

    [Theory]
    [InlineData("2014-02-28", null)]
    [InlineData("2014-03-01", "2014-03-01")]
    public void A_notice_counts_from_the_day_on_which_the_party_owns_the_building(string dag, string? verwittigd) =>
        Kennisgevingsregels.Verwittigd([Dag(dag)], Dag("2014-03-01")).Should().Be(DagOfNiets(verwittigd));

    [Fact]
    public void The_first_notice_counts_and_an_owner_of_always_needs_one_only()
    {
        Kennisgevingsregels.Verwittigd([Dag("2014-06-01"), Dag("2014-03-01")], null).Should().Be(Dag("2014-03-01"));
        Kennisgevingsregels.Verwittigd([], null).Should().BeNull();
    }

    [Theory]
    [InlineData(null, "datum-ontbreekt")]
    [InlineData("2014-12-31", "datum-te-vroeg")]
    [InlineData("2015-01-01", null)]
    [InlineData("2015-01-15", null)]
    [InlineData("2015-01-16", "datum-in-toekomst")]
    public void A_notice_is_given_from_the_day_on_which_the_building_is_on_the_list_until_today(string? dag, string? code) =>
        Kennisgevingsregels.Toets(DagOfNiets(dag), Dag("2015-01-01"), Dag("2015-01-15"))?.Code.Should().Be(code);
}
