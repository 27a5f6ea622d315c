using FluentAssertions;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Registers;

public sealed class ExpertregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    private static readonly Expertaanvraag Aanvraag = new()
    {
        Nummer = 3,
        Gemeente = "GM0344",
        Soort = Expertsoort.Expertpool,
        AangevraagdOp = new(2013, 12, 31),
        Onderwerp = "Planschade",
    };

    private static readonly Expertbeurt Afgerond = new(Expertstaat.Afgerond, "Klaar.", new(2014, 3, 1), new Bedrag(1));

    [Theory]
    [InlineData(2012, 1, 1, null)]
    [InlineData(2011, 12, 31, "expert-te-vroeg")]
    [InlineData(2013, 12, 31, null)]
    [InlineData(2014, 1, 1, "expert-voorbij")]
    public void The_offer_stood_in_2012_and_2013(int jaar, int maand, int dag, string? code) =>
        Expertregels.Toets(Aanvraag with { AangevraagdOp = new(jaar, maand, dag) }, Vandaag)?.Code.Should().Be(code);

    [Fact]
    public void A_request_of_tomorrow_is_none() =>
        Expertregels.Toets(Aanvraag with { AangevraagdOp = new(2013, 5, 2) }, new(2013, 5, 1))!.Code.Should().Be("datum-toekomst");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(1_864_233, 932_117, 932_116)]
    [InlineData(1_000_000_000_000, 500_000_000_000, 500_000_000_000)]
    public void Costs_are_halved_to_the_cent_and_the_municipality_bears_the_odd_one(long centen, long gemeente, long rijk)
    {
        var deling = Kostendeling.Van(new Bedrag(centen));

        (deling.Gemeente.Centen, deling.Rijk.Centen).Should().Be((gemeente, rijk));
        (deling.Gemeente + deling.Rijk).Centen.Should().Be(centen);
    }

    public static TheoryData<Expertbeurt, string> Fouten => new()
    {
        { Afgerond with { Staat = Expertstaat.Aangevraagd, AfgerondOp = null, Kosten = null }, "geen-antwoord" },
        { Afgerond with { Antwoord = null }, "antwoord-ontbreekt" },
        { Afgerond with { AfgerondOp = null }, "afronding-ontbreekt" },
        { Afgerond with { Staat = Expertstaat.Toegezegd, Kosten = null }, "nog-niet-afgerond" },
        { Afgerond with { Staat = Expertstaat.Afgewezen, AfgerondOp = null }, "nog-niet-afgerond" },
        { Afgerond with { AfgerondOp = new(2013, 12, 30) }, "afronding-buiten-termijn" },
        { Afgerond with { AfgerondOp = Vandaag.AddDays(1) }, "afronding-buiten-termijn" },
        { Afgerond with { Kosten = new Bedrag(-1) }, "bedrag-negatief" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void What_cannot_be_answered_is_told(Expertbeurt beurt, string code) =>
        Expertregels.Beantwoord(Aanvraag, beurt, Vandaag).Meldingen.Single().Code.Should().Be(code);

    [Fact]
    public void An_answer_keeps_its_day_when_the_experts_are_done_and_costs_may_come_later()
    {
        var toegezegd = Expertregels.Beantwoord(Aanvraag, new(Expertstaat.Toegezegd, "Wij komen.", null, null), new(2014, 1, 20)).Waarde!;
        var klaar = Expertregels.Beantwoord(toegezegd, Afgerond with { Kosten = null, AfgerondOp = new(2013, 12, 31) }, Vandaag).Waarde!;

        (klaar.BeantwoordOp, klaar.Staat, klaar.Kosten, klaar.Deling).Should().Be((new DateOnly(2014, 1, 20), Expertstaat.Afgerond, null, null));
    }

    [Fact]
    public void The_compiler_asks_the_rijk_for_the_pool_and_takes_its_answer_as_evidence()
    {
        var plichten = Expertplichten.Van([Aanvraag, Aanvraag with { Nummer = 4, BeantwoordOp = new(2014, 1, 20) }, Aanvraag with { Nummer = 5, Soort = Expertsoort.Expertteam }]);

        new Plichtvorming(Snapshot.Van(0, new Feiten()), Vandaag, plichten).Van(Drager.Rijk).Verplichtingen.Where(plicht => plicht.Regel.Lid == "11.4")
            .Select(plicht => (plicht.Onderwerp.Code, plicht.IsBeantwoord)).Should().BeEquivalentTo(new[] { ("3", false), ("4", true) });
    }
}
