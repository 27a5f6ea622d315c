using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Domain.Voorraad.Stromen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>One reason per movement of stock and vacancy, and the days on which it counts.</summary>
public sealed class VoorraadstromenTests
{
    private static readonly DateOnly Van = Dag("2014-01-01");
    private static readonly DateOnly Tot = Dag("2015-01-01");

    [Theory]
    [InlineData("2014-06-01", null, null, null, Stroom.BouwGestart, 1000)]
    [InlineData("2014-06-01", "2014-06-01", null, null, Stroom.Opgeleverd, 1000)]
    [InlineData(null, "2014-06-01", null, null, Stroom.Opgeleverd, 1000)]
    [InlineData(null, "2000-01-01", "2014-06-01", Onttrekking.Sloop, Stroom.Sloop, -1000)]
    [InlineData(null, "2000-01-01", "2014-06-01", Onttrekking.Transformatie, Stroom.Transformatie, -1000)]
    [InlineData(null, "2000-01-01", "2014-06-01", Onttrekking.Overig, Stroom.OverigOnttrokken, -1000)]
    [InlineData(null, "2000-01-01", "2014-06-01", null, Stroom.OnttrokkenZonderSoort, -1000)]
    [InlineData("2013-01-01", null, "2014-06-01", Onttrekking.Overig, Stroom.OverigOnttrokken, -1000)]
    public void A_building_comes_and_goes_for_one_reason(string? bouwstart, string? opgeleverd, string? onttrokken, Onttrekking? hoe, Stroom soort, int m2) =>
        Voorraad(Wereld([Gebouw("G", bouwstart, opgeleverd, onttrokken) with { Onttrekking = hoe }], [Ruimte("R", "G", 1000)]))
            .Should().Equal((soort, (decimal)m2));

    [Fact]
    public void Delivery_after_construction_is_no_movement_of_the_stock() =>
        Voorraad(Wereld([Gebouw("G", "2013-01-01", "2014-06-01")], [Ruimte("R", "G", 1000)])).Should().BeEmpty();

    [Fact]
    public void Units_that_split_count_their_difference_and_a_floor_that_ends_is_gone()
    {
        var feiten = Wereld(
            [Gebouw("G")],
            [
                Ruimte("A", "G", 1000, tot: "2014-03-01"), Ruimte("B", "G", 600, "2014-03-01", null, "A"), Ruimte("C", "G", 400, "2014-03-01", null, "A"),
                Ruimte("D", "G", 700, tot: "2014-04-01"), Ruimte("E", "G", 800, "2014-05-01"),
            ]);
        Voorraad(feiten).Should().Equal((Stroom.RuimteToegevoegd, 800), (Stroom.GesplitstOfSamengevoegd, -400), (Stroom.RuimteVervallen, -700));
    }

    [Theory]
    [InlineData("2014-01-01", 0)]
    [InlineData("2014-01-02", 1000)]
    [InlineData("2015-01-01", 1000)]
    [InlineData("2015-01-02", 0)]
    public void The_first_day_is_in_the_begin_and_the_last_in_the_movements(string opgeleverd, int m2) =>
        Voorraad(Wereld([Gebouw("G", null, opgeleverd)], [Ruimte("R", "G", 1000)])).Sum(regel => regel.M2).Should().Be(m2);

    [Theory]
    [InlineData(Gebruik.Kantoor, true, Stroom.Vrijgekomen)]
    [InlineData(Gebruik.Kantoor, false, Stroom.Vrijgekomen)]
    [InlineData(Gebruik.Geen, false, Stroom.Aangeboden)]
    [InlineData(Gebruik.Tijdelijk, false, Stroom.Aangeboden)]
    [InlineData(null, false, Stroom.BekendGeworden)]
    public void Space_becomes_vacant_from_what_it_was_the_day_before(Gebruik? eerder, bool aangeboden, Stroom soort) =>
        Leegstand(EenRuimte(1000, [.. Eerder(eerder, aangeboden), Stand("R", "2014-06-01")])).Should().Equal((soort, 1000m));

    [Theory]
    [InlineData(Gebruik.Kantoor, Stroom.InGebruik)]
    [InlineData(Gebruik.Anders, Stroom.NietMeerAangeboden)]
    [InlineData(Gebruik.Geen, Stroom.NietMeerAangeboden)]
    [InlineData(null, Stroom.OnbekendGeworden)]
    public void Space_stops_being_vacant_for_what_it_is_from_that_day_on(Gebruik? daarna, Stroom soort) =>
        Leegstand(EenRuimte(1000, [Stand("R", "2013-01-01", "2014-06-01"), .. Daarna(daarna)])).Should().Equal((soort, -1000m));

    [Fact]
    public void Vacancy_goes_with_its_building_and_comes_with_its_delivery()
    {
        Leegstand(Wereld([Gebouw("G", onttrokken: "2014-06-01") with { Onttrekking = Onttrekking.Sloop }], [Ruimte("R", "G", 1000)], Stand("R", "2013-01-01")))
            .Should().Equal((Stroom.Sloop, -1000));
        Leegstand(Wereld([Gebouw("G", "2013-01-01", "2014-06-01")], [Ruimte("R", "G", 1000)], Stand("R", "2013-01-01")))
            .Should().Equal((Stroom.LeegOpgeleverd, 1000));
    }

    [Fact]
    public void A_municipality_brings_what_it_had_the_day_before()
    {
        var feiten = Wereld([Gebouw("G"), Gebouw("N", null, "2014-07-01")], [Ruimte("R", "G", 1000), Ruimte("S", "N", 500)]) with
        {
            Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2014-07-01"), null)],
        };
        var stromen = Snapshot.Van(1, feiten).Voorraadstromen(Gebied.Kantorenregio("Utrecht"), Van, Tot);
        Saldi(stromen).Should().Equal((Stroom.Opgeleverd, 500), (Stroom.GebiedGewijzigd, 1000));
        stromen.Posten.Should().ContainSingle(post => post.Gemeente == "GM0344" && post.Dag == Dag("2014-07-01"));
    }

    private static IEnumerable<Ruimtestand> Eerder(Gebruik? gebruik, bool aangeboden) =>
        gebruik is { } eerder ? [Stand("R", "2000-01-01", "2014-06-01", eerder, aangeboden)] : [];

    private static IEnumerable<Ruimtestand> Daarna(Gebruik? gebruik) =>
        gebruik is { } daarna ? [Stand("R", "2014-06-01", null, daarna, false)] : [];

    private static List<(Stroom Soort, decimal M2)> Voorraad(Feiten feiten) => Saldi(Snapshot.Van(1, feiten).Voorraadstromen(Gebied.Land, Van, Tot));

    private static List<(Stroom Soort, decimal M2)> Leegstand(Feiten feiten) => Saldi(Snapshot.Van(1, feiten).Leegstandsstromen(Gebied.Land, Van, Tot));

    private static List<(Stroom Soort, decimal M2)> Saldi(Voorraadstromen stromen)
    {
        (stromen.Begin + stromen.Regels.Sum(regel => regel.Saldo)).Should().Be(stromen.Eind);
        return [.. stromen.Regels.Select(regel => (regel.Soort, regel.Saldo))];
    }
}
