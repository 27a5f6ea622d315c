using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Gebieden;

/// <summary>Owners over time, and that independent ones are counted for what makes a figure public.</summary>
public sealed class EigenarenTests
{
    private static readonly Partij[] Partijen =
    [
        new("A", "A", Partijsoort.Belegger, null, "12345678"), new("B", "B", Partijsoort.Belegger, null, "12345678"),
        new("C", "C", Partijsoort.Belegger, null, null), new("D", "D", Partijsoort.Belegger, null, null),
        new("E", "E", Partijsoort.Belegger, null, null), new("F", "F", Partijsoort.Belegger, null, null),
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
        Gebouw[] drie = [Gebouw("G1", eigenaar: "A"), Gebouw("G2", eigenaar: "B"), Gebouw("G3", eigenaar: "C"), Gebouw("G4", eigenaar: "D"), Gebouw("G5")];
        IsOpenbaar(Snapshot.Van(1, Eigen(drie)), "2015-01-01").Should().BeFalse();
        IsOpenbaar(Snapshot.Van(1, Eigen([.. drie, Gebouw("G6", eigenaar: "E")])), "2015-01-01").Should().BeTrue();
    }

    [Fact]
    public void Only_buildings_that_count_have_owners_that_count()
    {
        var feiten = Eigen(
            Gebouw("G1", eigenaar: "A"), Gebouw("G2", eigenaar: "C", onttrokken: "2014-01-01"), Gebouw("G3", eigenaar: "D"), Gebouw("G4", eigenaar: "E"), Gebouw("G5", eigenaar: "F"));
        var klein = feiten with { Ruimten = [.. feiten.Ruimten.Where(ruimte => ruimte.Gebouw != "G3"), Ruimte("klein", "G3", 499)] };
        (IsOpenbaar(Snapshot.Van(1, klein), "2013-12-31"), IsOpenbaar(Snapshot.Van(1, klein), "2014-01-01")).Should().Be((true, false));
        IsOpenbaar(Snapshot.Van(1, feiten), "2014-01-01").Should().BeTrue("D counts with a unit of 1.000 m²");
    }

    private static bool IsOpenbaar(Snapshot snapshot, string dag) => !snapshot.Geheim(Dag(dag)).IsVerborgen(Gebied.Land, Cijfergroep.Voorraad);

    private static Feiten Eigen(params Gebouw[] gebouwen) =>
        Wereld(gebouwen, [.. gebouwen.Select(gebouw => Ruimte($"{gebouw.Code}-R", gebouw.Code, 1000))]) with { Partijen = Partijen };
}
