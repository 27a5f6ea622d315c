using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Gebieden;

/// <summary>Owners over time, and how many independent ones an area has: what makes a figure public.</summary>
public sealed class EigenarenTests
{
    private static readonly Partij[] Partijen =
    [
        new("A", "A", Partijsoort.Belegger, null, "12345678"), new("B", "B", Partijsoort.Belegger, null, "12345678"),
        new("C", "C", Partijsoort.Belegger, null, null), new("D", "D", Partijsoort.Belegger, null, null),
    ];

    [Theory]
    [InlineData("2012-12-31", "A")]
    [InlineData("2013-01-01", "C")]
    [InlineData("2013-12-31", "C")]
    [InlineData("2014-01-01", "A")]
    public void An_eigendom_holds_on_its_days_and_the_building_row_on_the_others(string peildatum, string eigenaar) =>
        Snapshot.Van(1, Eigen(Gebouw("G", eigenaar: "A")) with { Eigendommen = [new("G", "C", Dag("2013-01-01"), Dag("2014-01-01"))] })
            .EigenaarOp("G", Dag(peildatum))!.Code.Should().Be(eigenaar);

    [Fact]
    public void One_kvk_number_is_one_owner_and_an_unknown_owner_is_none()
    {
        var snapshot = Snapshot.Van(1, Eigen(
            Gebouw("G1", eigenaar: "A"), Gebouw("G2", eigenaar: "B"), Gebouw("G3", eigenaar: "C"), Gebouw("G4", eigenaar: "D"), Gebouw("G5")));
        snapshot.AantalEigenaren(Gebied.Land, Dag("2015-01-01")).Should().Be(3);
        snapshot.HeeftTenMinsteEigenaren(3, Gebied.Land, Dag("2015-01-01")).Should().BeTrue();
        snapshot.HeeftTenMinsteEigenaren(4, Gebied.Land, Dag("2015-01-01")).Should().BeFalse();
        snapshot.HeeftTenMinsteEigenaren(0, Gebied.Locatie("geen"), Dag("2015-01-01")).Should().BeTrue();
    }

    [Fact]
    public void Only_buildings_that_count_have_owners_that_count()
    {
        var feiten = Eigen(Gebouw("G1", eigenaar: "A"), Gebouw("G2", eigenaar: "C", onttrokken: "2014-01-01"), Gebouw("G3", eigenaar: "D"));
        var snapshot = Snapshot.Van(1, feiten with { Ruimten = [.. feiten.Ruimten.Where(ruimte => ruimte.Gebouw != "G3"), Ruimte("klein", "G3", 499)] });
        snapshot.AantalEigenaren(Gebied.Land, Dag("2013-12-31")).Should().Be(2);
        snapshot.AantalEigenaren(Gebied.Land, Dag("2014-01-01")).Should().Be(1);
    }

    private static Feiten Eigen(params Gebouw[] gebouwen) =>
        Wereld(gebouwen, [.. gebouwen.Select(gebouw => Ruimte($"{gebouw.Code}-R", gebouw.Code, 1000))]) with { Partijen = Partijen };
}
