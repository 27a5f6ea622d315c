using System.Globalization;
using FluentAssertions;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;
using Xunit;

namespace Kantorentop.Domain.Tests.Overleggen;

/// <summary>Art. 12.1, 14.3, 15.1 and 16: the dates that follow from a call, on both sides of each.</summary>
public sealed class OproepregelsTests
{
    [Theory]
    [InlineData("2013-01-10", "2013-02-21")]
    [InlineData("2016-01-18", "2016-02-29")]
    [InlineData("2015-01-18", "2015-03-01")]
    public void Talks_on_unforeseen_circumstances_begin_within_six_weeks(string melding, string uiterlijk)
    {
        var oproep = Oproep(Oproepgrond.OnvoorzieneOmstandigheden, melding);
        Oproepregels.UiterlijkeAanvang(oproep, Convenantdata.Standaard).Should().Be(Dag(uiterlijk));
        Staat(oproep, uiterlijk).Should().Be(Oproepstaat.Wacht, "the last day is in time");
        Staat(oproep, Dag(uiterlijk).AddDays(1)).Should().Be(Oproepstaat.TeLaat);
        Oproepregels.IsTeLaatBegonnen(oproep with { Aanvang = Dag(uiterlijk) }, Convenantdata.Standaard).Should().BeFalse();
        Oproepregels.IsTeLaatBegonnen(oproep with { Aanvang = Dag(uiterlijk).AddDays(1) }, Convenantdata.Standaard).Should().BeTrue();
    }

    [Theory]
    [InlineData("2016-12-27", Oproepstaat.Wacht)]
    [InlineData("2016-12-28", Oproepstaat.TeLaat)]
    public void Talks_on_continuation_begin_six_months_before_the_end(string vandaag, Oproepstaat staat) =>
        Staat(Oproep(Oproepgrond.Voortzetting, "2016-09-01"), vandaag).Should().Be(staat);

    [Fact]
    public void A_later_entry_into_force_shifts_the_talks_on_continuation() =>
        Oproepregels.UiterlijkeAanvang(Oproep(Oproepgrond.Voortzetting, "2016-09-01"), new(Dag("2012-09-01"))).Should().Be(Dag("2017-02-28"), "31 August 2017 minus six months");

    [Fact]
    public void A_recalibration_has_no_term_and_counts_from_its_first_talks()
    {
        var oproep = Oproepregels.Van(new Herijking("Den Haag", Dag("2014-11-03"), "Bestuurlijk overleg", "Te duur", null));
        Oproepregels.UiterlijkeAanvang(oproep, Convenantdata.Standaard).Should().BeNull();
        Staat(oproep, "2015-05-03").Should().Be(Oproepstaat.InOverleg);
        Staat(oproep, "2015-05-04").Should().Be(Oproepstaat.Opzegbaar);
        Staat(Oproepregels.Van(new Herijking("Den Haag", Dag("2014-11-03"), "x", "y", "Klaar") { Overeenstemming = Dag("2015-05-03") }), "2015-05-04")
            .Should().Be(Oproepstaat.Overeenstemming);
    }

    [Theory]
    [InlineData("2014-11-03", "2015-05-04", "six months and the day after")]
    [InlineData("2015-08-31", "2016-03-01", "the last of August to 29 February of a leap year, included")]
    [InlineData("2014-08-31", "2015-03-01", "the last of August to 28 February, included")]
    [InlineData("2014-08-29", "2015-03-01", "29 August too: February is short")]
    [InlineData("2014-08-28", "2015-03-01", "28 August ends on 28 February")]
    public void Notice_may_be_given_from_the_day_after_six_months(string aanvang, string vanaf, string reden)
    {
        var oproep = Oproep(Oproepgrond.OnvoorzieneOmstandigheden, aanvang) with { Aanvang = Dag(aanvang) };
        Oproepregels.OpzegbaarVanaf(oproep).Should().Be(Dag(vanaf), reden);
        Oproepregels.MagOpzeggenOp(oproep, Dag(vanaf).AddDays(-1)).Should().BeFalse();
        Oproepregels.MagOpzeggenOp(oproep, Dag(vanaf)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2015-05-03", null, "agreed on the last day of the six months")]
    [InlineData("2015-05-04", "2015-05-04", "agreed a day too late")]
    [InlineData(null, "2015-05-04", "not agreed")]
    public void Agreement_within_six_months_keeps_everyone_in(string? eens, string? vanaf, string reden) =>
        Oproepregels.OpzegbaarVanaf(Oproep(Oproepgrond.Voortzetting, "2014-11-03") with { Aanvang = Dag("2014-11-03"), Overeenstemming = eens is null ? null : Dag(eens) })
            .Should().Be(vanaf is null ? null : Dag(vanaf), reden);

    [Fact]
    public void Who_agrees_later_cannot_give_notice_any_more()
    {
        var oproep = Oproep(Oproepgrond.Voortzetting, "2014-11-03") with { Aanvang = Dag("2014-11-03"), Overeenstemming = Dag("2015-06-10") };
        Oproepregels.MagOpzeggenOp(oproep, Dag("2015-06-09")).Should().BeTrue();
        Oproepregels.MagOpzeggenOp(oproep, Dag("2015-06-10")).Should().BeFalse();
        Oproepregels.MagOpzeggenOp(Oproep(Oproepgrond.Voortzetting, "2014-11-03"), Dag("2016-01-01")).Should().BeFalse("talks that did not begin cannot fail");
    }

    [Theory]
    [InlineData("2015-05-04", "2015-06-04")]
    [InlineData("2015-05-31", "2015-06-30")]
    [InlineData("2016-01-31", "2016-02-29")]
    [InlineData("2015-01-29", "2015-02-28")]
    public void Who_gives_notice_is_bound_for_a_month(string brief, string laatste)
    {
        var opzegging = new Opzegging("NVB", Dag(brief), Oproepgrond.Voortzetting, Dag("2014-01-01"), "Brief");
        opzegging.LaatsteDag.Should().Be(Dag(laatste));
        Convenantpartijen.GebondenOp(Dag(laatste), [opzegging]).Should().HaveCount(9);
        Convenantpartijen.GebondenOp(Dag(laatste).AddDays(1), [opzegging]).Select(partij => partij.Naam)
            .Should().HaveCount(8, "the covenant stays for the others").And.NotContain("NVB");
    }

    [Theory]
    [InlineData("2015-05-04", Oproepgrond.Herijking, "", "the day after six months")]
    [InlineData("2015-05-03", Oproepgrond.Herijking, "nog-niet-opzegbaar", "the last day of the six months")]
    [InlineData("2015-05-04", Oproepgrond.Voortzetting, "nog-niet-opzegbaar", "no such talks were held")]
    [InlineData("2015-07-01", Oproepgrond.Herijking, "datum", "still to come")]
    public void A_notice_needs_talks_that_failed(string brief, Oproepgrond grond, string code, string reden) =>
        Opzeggingsregels.Toets(
                new("NVB", Dag(brief), grond, Dag("2014-11-03"), "Brief"), [Oproep(Oproepgrond.Herijking, "2014-11-03") with { Aanvang = Dag("2014-11-03") }], Convenantdata.Standaard, Dag("2015-06-01"))
            .Select(melding => melding.Code).Should().Equal(code.Split(' ', StringSplitOptions.RemoveEmptyEntries), reden);

    [Fact]
    public void What_a_call_says_has_to_be_in_order() =>
        Oproepregels.Toets(new(Guid.NewGuid(), Oproepgrond.Herijking, Dag("2012-06-27"), " ", "") { Aanvang = Dag("2012-06-26"), Overeenstemming = Dag("2012-06-25") }, Convenantdata.Standaard, Dag("2015-01-15"))
            .Select(melding => melding.Code).Should().Equal("herijking", "datum", "door-ontbreekt", "onderwerp-ontbreekt", "aanvang", "overeenstemming");

    private static Oproepstaat Staat(Oproep oproep, string vandaag) => Staat(oproep, Dag(vandaag));

    private static Oproepstaat Staat(Oproep oproep, DateOnly vandaag) => Oproepregels.Staat(oproep, Convenantdata.Standaard, vandaag);

    private static Oproep Oproep(Oproepgrond grond, string datum) => new(Guid.NewGuid(), grond, Dag(datum), "IVBN", "De markt is omgeslagen");

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
