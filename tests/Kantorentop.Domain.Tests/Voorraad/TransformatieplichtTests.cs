using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>The list of art. 7.4.</summary>
public sealed class TransformatieplichtTests
{
    [Theory]
    [InlineData(4999.99, false)]
    [InlineData(5000, true)]
    [InlineData(5000.01, true)]
    public void Covers_buildings_from_5_000_m2(double oppervlakte, bool plichtig) =>
        EenRuimte((decimal)oppervlakte, Stand("R", "2010-01-01")).Transformatieplicht("2015-01-01").Should().HaveCount(plichtig ? 1 : 0);

    [Fact]
    public void Adds_units_of_any_size() =>
        Wereld([Gebouw("G")], [Ruimte("R", "G", 4600), Ruimte("S", "G", 400)], Stand("R", "2010-01-01"))
            .Transformatieplicht("2015-01-01").Should().ContainSingle().Which.Oppervlakte.Should().Be(5000);

    [Theory]
    [InlineData(8000, 2000, false)]
    [InlineData(8000.01, 1999.99, true)]
    [InlineData(8001, 1999, true)]
    public void Asks_more_than_80_percent(double leeg, double gebruikt, bool plichtig)
    {
        Wereld([Gebouw("G")], [Ruimte("R", "G", (decimal)leeg), Ruimte("S", "G", (decimal)gebruikt)], Stand("R", "2010-01-01"), Stand("S", "2010-01-01", null, Gebruik.Kantoor))
            .Transformatieplicht("2015-01-01").Should().HaveCount(plichtig ? 1 : 0);
        Transformatieplichtregels.IsGrotendeelsLeeg(new Oppervlakte((decimal)leeg), new Oppervlakte(10_000)).Should().Be(plichtig);
    }

    [Theory]
    [InlineData("2012-01-01", "2014-12-31", false)]
    [InlineData("2012-01-01", "2015-01-01", true)]
    [InlineData("2012-02-29", "2015-02-27", false)]
    [InlineData("2012-02-29", "2015-02-28", true)]
    public void Asks_three_years_or_longer(string leegSinds, string peildatum, bool plichtig) =>
        EenRuimte(6000, Stand("R", leegSinds)).Transformatieplicht(peildatum).Should().HaveCount(plichtig ? 1 : 0);

    [Theory]
    [InlineData(Gebruik.Geen, true)]
    [InlineData(Gebruik.Tijdelijk, true)]
    [InlineData(Gebruik.Anders, false)]
    [InlineData(Gebruik.Kantoor, false)]
    public void Looks_at_use_and_not_at_the_offer(Gebruik gebruik, bool plichtig)
    {
        foreach (var aangeboden in (bool[])[true, false])
            EenRuimte(6000, Stand("R", "2010-01-01", null, gebruik, aangeboden)).Transformatieplicht("2015-01-01").Should().HaveCount(plichtig ? 1 : 0);
    }

    [Fact]
    public void Takes_an_unknown_day_as_in_use() =>
        EenRuimte(6000, Stand("R", "2010-01-01", "2013-01-01"), Stand("R", "2013-01-02")).Transformatieplicht("2016-01-01").Should().BeEmpty();

    [Theory]
    [InlineData("2016-01-01", false)]
    [InlineData("2016-01-02", true)]
    public void Starts_anew_after_a_day_without_units(string peildatum, bool plichtig)
    {
        var feiten = Wereld(
            [Gebouw("G")], [Ruimte("R", "G", 6000, null, "2013-01-01"), Ruimte("S", "G", 6000, "2013-01-02")], Stand("R", "2005-01-01"), Stand("S", "2013-01-02"));
        feiten.Transformatieplicht(peildatum).Should().HaveCount(plichtig ? 1 : 0);
        feiten.Transformatieplicht("2013-01-01").Should().BeEmpty();
    }

    [Fact]
    public void Goes_on_through_a_split_and_tells_the_area_of_the_day()
    {
        var feiten = Wereld(
            [Gebouw("G")],
            [Ruimte("R", "G", 6000, null, "2014-01-01"), Ruimte("S", "G", 3000, "2014-01-01"), Ruimte("T", "G", 2500, "2014-01-01"), Ruimte("U", "G", 600, "2014-01-01")],
            Stand("R", "2010-01-01"), Stand("S", "2014-01-01"), Stand("T", "2014-01-01"));
        feiten.Transformatieplicht("2013-12-31").Should().Equal(new Transformatieplichtgebouw("G", 6000, Dag("2010-01-01"), Dag("2013-01-01")));
        feiten.Transformatieplicht("2014-01-01").Should().Equal(new Transformatieplichtgebouw("G", 6100, Dag("2010-01-01"), Dag("2013-01-01")));
    }

    [Fact]
    public void Looks_at_5_000_m2_on_the_day_only()
    {
        var feiten = Wereld(
            [Gebouw("G")], [Ruimte("R", "G", 4000), Ruimte("S", "G", 1000, "2014-01-01", "2015-01-01")], Stand("R", "2010-01-01"), Stand("S", "2014-01-01"));
        feiten.Transformatieplicht("2013-12-31").Should().BeEmpty();
        feiten.Transformatieplicht("2014-01-01").Should().ContainSingle().Which.LeegSinds.Should().Be(Dag("2010-01-01"));
        feiten.Transformatieplicht("2015-01-01").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2012-06-27", false)]
    [InlineData("2012-06-28", true)]
    public void Owes_nothing_before_the_covenant_came_into_force(string peildatum, bool plichtig)
    {
        Transformatieplichtgebouw[] verwacht = plichtig ? [new("R-gebouw", 6000, Dag("2001-01-01"), Dag("2012-06-28"))] : [];
        Wereld([Gebouw("R-gebouw")], [Ruimte("R", "R-gebouw", 6000)], Stand("R", "2001-01-01")).Transformatieplicht(peildatum).Should().Equal(verwacht);
    }

    [Fact]
    public void Owes_from_a_later_signing_when_the_setting_says_so()
    {
        var snapshot = Snapshot.Van(1, EenRuimte(6000, Stand("R", "2001-01-01")), new Convenantdata(Dag("2012-07-10")));
        snapshot.Transformatieplicht(Gebied.Land, Dag("2012-07-09")).Gebouwen.Should().BeEmpty();
        snapshot.Transformatieplicht(Gebied.Land, Dag("2012-07-10")).Gebouwen.Should().ContainSingle().Which.VerschuldigdSinds.Should().Be(Dag("2012-07-10"));
    }

    [Fact]
    public void Counts_from_delivery_and_ends_with_withdrawal()
    {
        var feiten = Wereld([Gebouw("G", "2009-01-01", "2011-01-01", "2015-01-01")], [Ruimte("R", "G", 6000)], Stand("R", "2009-01-01"));
        feiten.Transformatieplicht("2013-12-31").Should().BeEmpty();
        feiten.Transformatieplicht("2014-01-01").Should().ContainSingle().Which.LeegSinds.Should().Be(Dag("2011-01-01"));
        feiten.Transformatieplicht("2015-01-01").Should().BeEmpty();
    }
}
