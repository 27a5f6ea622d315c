using FluentAssertions;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>Leegstand, art. 1.</summary>
public sealed class LeegstandTests
{
    [Theory]
    [InlineData(Gebruik.Geen, true, 1000)]
    [InlineData(Gebruik.Tijdelijk, true, 1000)]
    [InlineData(Gebruik.Anders, true, 1000)]
    [InlineData(Gebruik.Kantoor, true, 0)]
    [InlineData(Gebruik.Geen, false, 0)]
    [InlineData(Gebruik.Tijdelijk, false, 0)]
    [InlineData(Gebruik.Anders, false, 0)]
    [InlineData(Gebruik.Kantoor, false, 0)]
    public void Asks_that_a_unit_is_offered_and_not_used_as_office(Gebruik gebruik, bool aangeboden, int leegstand) =>
        EenRuimte(1000, Stand("R", "2014-01-01", null, gebruik, aangeboden)).Kerncijfers("2014-01-01").Leegstand.Should().Be(leegstand);

    [Theory]
    [InlineData("2013-12-31", 0)]
    [InlineData("2014-01-01", 1000)]
    [InlineData("2014-05-31", 1000)]
    [InlineData("2014-06-01", 0)]
    public void Runs_from_the_first_day_of_the_offer_up_to_its_end(string peildatum, int leegstand) =>
        EenRuimte(1000, Stand("R", "2014-01-01", "2014-06-01")).Kerncijfers(peildatum).Leegstand.Should().Be(leegstand);

    [Theory]
    [InlineData("2014-12-31", 0)]
    [InlineData("2015-01-01", 1000)]
    public void Begins_on_the_day_of_delivery_while_the_stock_already_counted(string peildatum, int leegstand)
    {
        var cijfers = Wereld([Gebouw("G", "2014-01-01", "2015-01-01")], [Ruimte("R", "G", 1000)], Stand("R", "2014-01-01")).Kerncijfers(peildatum);
        cijfers.Leegstand.Should().Be(leegstand);
        cijfers.Leegstandspercentage.Should().Be(leegstand / 10m);
    }

    [Fact]
    public void A_start_of_construction_lowers_the_percentage()
    {
        var cijfers = Wereld(
            [Gebouw("G"), Gebouw("A", "2014-01-01", null)],
            [Ruimte("R", "G", 1000), Ruimte("S", "A", 3000)],
            Stand("R", "2012-01-01"), Stand("S", "2014-01-01")).Kerncijfers("2014-01-01");
        cijfers.Leegstandspercentage.Should().Be(25);
        cijfers.BerekenLeegstandspercentageOpgeleverd().Should().Be(100);
    }

    [Fact]
    public void Counts_a_building_by_its_units_so_two_of_300_m2_are_nothing() =>
        Wereld([Gebouw("G")], [Ruimte("R", "G", 300), Ruimte("S", "G", 300)], Stand("R", "2012-01-01"), Stand("S", "2012-01-01"))
            .Kerncijfers("2014-01-01").Should().Match<Kerncijfers>(cijfers => cijfers.Leegstand == 0 && cijfers.Voorraad == 0 && cijfers.AantalGebouwen == 0);

    [Theory]
    [InlineData("2013-01-01", 0, 0)]
    [InlineData("2014-01-01", 0, 1)]
    [InlineData("2015-01-01", 1, 0)]
    public void Counts_buildings_as_wholly_or_partly_vacant_by_their_large_units(string peildatum, int volledig, int gedeeltelijk)
    {
        var cijfers = Wereld(
            [Gebouw("G")],
            [Ruimte("R", "G", 1000), Ruimte("S", "G", 500), Ruimte("klein", "G", 499)],
            Stand("R", "2014-01-01"), Stand("S", "2015-01-01"), Stand("klein", "2010-01-01", null, Gebruik.Kantoor)).Kerncijfers(peildatum);
        cijfers.AantalGebouwen.Should().Be(1);
        cijfers.AantalVolledigLeeg.Should().Be(volledig);
        cijfers.AantalGedeeltelijkLeeg.Should().Be(gedeeltelijk);
    }

    [Fact]
    public void Counts_a_partly_vacant_building_as_wholly_vacant_once_the_used_unit_is_gone()
    {
        var feiten = Wereld(
            [Gebouw("G")],
            [Ruimte("R", "G", 1000), Ruimte("S", "G", 500, null, "2014-01-01")],
            Stand("R", "2012-01-01"), Stand("S", "2012-01-01", null, Gebruik.Kantoor));
        feiten.Kerncijfers("2013-12-31").AantalGedeeltelijkLeeg.Should().Be(1);
        feiten.Kerncijfers("2014-01-01").AantalVolledigLeeg.Should().Be(1);
    }

    [Fact]
    public void Ends_when_the_building_is_withdrawn()
    {
        var feiten = Wereld([Gebouw("G", onttrokken: "2014-01-01")], [Ruimte("R", "G", 1000)], Stand("R", "2005-01-01"));
        feiten.Kerncijfers("2013-12-31").StructureleLeegstand.Should().Be(1000);
        feiten.Kerncijfers("2014-01-01").Leegstand.Should().Be(0);
    }
}
