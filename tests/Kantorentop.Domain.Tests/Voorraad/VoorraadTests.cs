using FluentAssertions;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>Kantorenvoorraad, art. 1.</summary>
public sealed class VoorraadTests
{
    [Theory]
    [InlineData("499.99", "0")]
    [InlineData("500", "500")]
    [InlineData("500.01", "500.01")]
    public void Counts_a_unit_of_500_m2_or_more(string oppervlakte, string voorraad) =>
        EenRuimte(Getal(oppervlakte)).Kerncijfers("2015-01-01").Voorraad.Should().Be(Getal(voorraad));

    [Theory]
    [InlineData("2013-12-31", 0, 0)]
    [InlineData("2014-01-01", 1000, 0)]
    [InlineData("2014-12-31", 1000, 0)]
    [InlineData("2015-01-01", 0, 1000)]
    [InlineData("2015-12-31", 0, 1000)]
    [InlineData("2016-01-01", 0, 0)]
    public void Grows_at_start_of_construction_moves_at_delivery_and_ends_at_withdrawal(string peildatum, int inAanbouw, int opgeleverd)
    {
        var cijfers = Wereld([Gebouw("G", "2014-01-01", "2015-01-01", "2016-01-01")], [Ruimte("R", "G", 1000)]).Kerncijfers(peildatum);
        cijfers.VoorraadInAanbouw.Should().Be(inAanbouw);
        cijfers.VoorraadOpgeleverd.Should().Be(opgeleverd);
        cijfers.Voorraad.Should().Be(inAanbouw + opgeleverd);
        cijfers.AantalGebouwen.Should().Be(inAanbouw + opgeleverd == 0 ? 0 : 1);
    }

    [Fact]
    public void Counts_a_building_without_a_delivery_as_under_construction()
    {
        var feiten = Wereld([Gebouw("G", "2014-01-01", opgeleverd: null)], [Ruimte("R", "G", 1000)]);
        feiten.Kerncijfers("2030-01-01").VoorraadInAanbouw.Should().Be(1000);
        feiten.Kerncijfers("2013-12-31").Voorraad.Should().Be(0);
    }

    [Theory]
    [InlineData("2014-12-31", 0)]
    [InlineData("2015-01-01", 1000)]
    public void Never_counts_as_under_construction_without_a_start_of_construction(string peildatum, int voorraad)
    {
        var cijfers = Wereld([Gebouw("G", bouwstart: null, opgeleverd: "2015-01-01")], [Ruimte("R", "G", 1000)]).Kerncijfers(peildatum);
        cijfers.Voorraad.Should().Be(voorraad);
        cijfers.VoorraadInAanbouw.Should().Be(0);
    }

    [Fact]
    public void Counts_construction_that_was_withdrawn_before_delivery_until_that_day()
    {
        var feiten = Wereld([Gebouw("G", "2014-01-01", opgeleverd: null, onttrokken: "2014-06-01")], [Ruimte("R", "G", 1000)]);
        feiten.Kerncijfers("2014-05-31").VoorraadInAanbouw.Should().Be(1000);
        feiten.Kerncijfers("2014-06-01").Voorraad.Should().Be(0);
    }

    [Theory]
    [InlineData("2013-12-31", 0)]
    [InlineData("2014-01-01", 1000)]
    [InlineData("2014-12-31", 1000)]
    [InlineData("2015-01-01", 0)]
    public void Counts_a_unit_only_while_it_exists(string peildatum, int voorraad)
    {
        var cijfers = Wereld([Gebouw("G")], [Ruimte("R", "G", 1000, "2014-01-01", "2015-01-01")]).Kerncijfers(peildatum);
        cijfers.Voorraad.Should().Be(voorraad);
        cijfers.VoorraadOnbekend.Should().Be(voorraad);
        cijfers.AantalGebouwen.Should().Be(voorraad / 1000);
    }

    [Theory]
    [InlineData("2013-12-31", 1000)]
    [InlineData("2014-01-01", 0)]
    [InlineData("2014-06-01", 1000)]
    [InlineData("2014-06-02", 0)]
    public void Tells_days_without_a_stand_as_unknown(string peildatum, int onbekend)
    {
        var cijfers = EenRuimte(1000, Stand("R", "2014-01-01", "2014-06-01"), Stand("R", "2014-06-02")).Kerncijfers(peildatum);
        cijfers.VoorraadOnbekend.Should().Be(onbekend);
        cijfers.Leegstand.Should().Be(1000 - onbekend);
        cijfers.Voorraad.Should().Be(1000);
    }

    [Fact]
    public void Tells_nothing_unknown_about_small_units_and_buildings_under_construction() =>
        Wereld([Gebouw("G"), Gebouw("A", "2010-01-01", null)], [Ruimte("R", "G", 499.99m), Ruimte("S", "A", 1000)])
            .Kerncijfers("2015-01-01").VoorraadOnbekend.Should().Be(0);

    [Fact]
    public void Has_no_percentages_without_stock()
    {
        var cijfers = EenRuimte(499.99m, Stand("R", "2001-01-01")).Kerncijfers("2015-01-01");
        cijfers.Leegstandspercentage.Should().BeNull();
        cijfers.StructureelPercentage.Should().BeNull();
        cijfers.BerekenLeegstandspercentageOpgeleverd().Should().BeNull();
        cijfers.BerekenStructureelAandeel().Should().BeNull();
    }

    [Fact]
    public void The_rules_by_themselves_agree_with_the_days()
    {
        var gebouw = Gebouw("G", "2014-01-01", "2015-01-01", "2016-01-01");
        Voorraadregels.IsInAanbouw(gebouw, Dag("2014-12-31")).Should().BeTrue();
        Voorraadregels.IsInAanbouw(gebouw, Dag("2015-01-01")).Should().BeFalse();
        Voorraadregels.IsBestaand(gebouw, Dag("2015-12-31")).Should().BeTrue();
        Voorraadregels.IsBestaand(gebouw, Dag("2016-01-01")).Should().BeFalse();
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
