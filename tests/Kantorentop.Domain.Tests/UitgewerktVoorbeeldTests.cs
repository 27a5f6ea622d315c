using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests;

/// <summary>The worked example that goes with the definitions, peildatum 1 January 2015.</summary>
public sealed class UitgewerktVoorbeeldTests
{
    private static readonly Feiten Panden = Wereld(
        [
            Gebouw("A"), Gebouw("B"), Gebouw("C", "2014-03-01", null), Gebouw("D"), Gebouw("E"), Gebouw("F"), Gebouw("G"), Gebouw("H", onttrokken: "2014-12-31"),
        ],
        [
            Ruimte("A1", "A", 4000), Ruimte("A2", "A", 8000), Ruimte("B1", "B", 6000), Ruimte("C1", "C", 10_000), Ruimte("D1", "D", 499.9m),
            Ruimte("E1", "E", 500), Ruimte("F1", "F", 7500), Ruimte("G1", "G", 3000), Ruimte("H1", "H", 5500),
        ],
        Stand("A1", "2011-12-31"), Stand("A2", "2001-01-01", null, Gebruik.Kantoor, false), Stand("B1", "2012-01-01"), Stand("C1", "2014-03-01"),
        Stand("D1", "2010-01-01"), Stand("E1", "2014-06-01"), Stand("F1", "2010-01-01", null, Gebruik.Geen, false),
        Stand("G1", "2013-03-01", null, Gebruik.Tijdelijk), Stand("H1", "2010-01-01"));

    [Fact]
    public void Stock_and_vacancy()
    {
        var cijfers = Panden.Kerncijfers("2015-01-01");
        cijfers.Voorraad.Should().Be(39_000);
        cijfers.VoorraadOpgeleverd.Should().Be(29_000);
        cijfers.Leegstand.Should().Be(13_500);
        cijfers.Leegstandspercentage.Should().BeApproximately(34.615m, 0.001m);
        cijfers.BerekenLeegstandspercentageOpgeleverd().Should().BeApproximately(46.552m, 0.001m);
    }

    [Fact]
    public void Structural_vacancy_on_the_day_and_the_day_after()
    {
        var cijfers = Panden.Kerncijfers("2015-01-01");
        cijfers.StructureleLeegstand.Should().Be(4_000, "B is empty for exactly three years");
        cijfers.StructureelPercentage.Should().BeApproximately(10.256m, 0.001m);
        cijfers.BerekenStructureelAandeel().Should().BeApproximately(29.630m, 0.001m);
        Panden.Kerncijfers("2015-01-02").StructureleLeegstand.Should().Be(10_000);
        Panden.Kerncijfers("2015-01-02").StructureelPercentage.Should().BeApproximately(25.641m, 0.001m);
    }

    [Fact]
    public void Art_7_4_has_B_a_day_before_it_is_structural_and_F_that_is_not_offered()
    {
        Panden.Transformatieplicht("2015-01-01").Select(gebouw => gebouw.Gebouw).Should().Equal("B", "F");
        Panden.Transformatieplicht("2014-12-31").Select(gebouw => gebouw.Gebouw).Should().Equal("F");
        Panden.Transformatieplicht("2014-12-30").Select(gebouw => gebouw.Gebouw).Should().Equal("F", "H");
    }

    [Fact]
    public void Alignment_and_the_five_year_path()
    {
        var afstemming = Planwereld(
            Raming("2012-01-01", 300_000, 200_000, 80_000, 30_000),
            (Planstatus.Vastgesteld, 400_000), (Planstatus.Ontwerp, 120_000), (Planstatus.Structuurvisie, 100_000), (Planstatus.ZonderRoStatus, 180_000)).Afstemming("2015-01-01");
        afstemming.Vraag.Should().Be(150_000);
        afstemming.Balans.Should().Be(470_000);
        afstemming.BalansTotaal.Should().Be(650_000);
        afstemming.BalansAlleenUitbreiding.Should().Be(270_000);
        afstemming.Status.Should().Be(Afstemmingsstatus.Overcapaciteit);
        decimal.Round(afstemming.Toegestaan!.Value).Should().Be(233_970);
        decimal.Round(Vijfjarenpad.Achterstand(250_000, afstemming.Toegestaan)!.Value).Should().Be(16_030);
        Vijfjarenpad.Toegestaan(470_000, Dag("2017-06-28"), Convenantdata.Standaard).Should().Be(0);
    }

    [Fact]
    public void The_rows_tell_why()
    {
        var standen = Snapshot.Van(1, Panden).Gebouwstanden(Gebied.Land, Dag("2015-01-01"));
        standen.Select(stand => stand.Gebouw.Code).Should().Equal("A", "B", "C", "D", "E", "F", "G", "H");
        standen.Single(stand => stand.Gebouw.Code == "C").Should().Match<Gebouwstand>(stand => stand.InAanbouw && !stand.Bestaand && stand.Voorraad == 10_000 && stand.Leegstand == 0);
        standen.Single(stand => stand.Gebouw.Code == "A").Ruimten.Select(ruimte => (ruimte.LeegSinds, ruimte.IsStructureel))
            .Should().Equal((Dag("2011-12-31"), true), (null, false));
        standen.Single(stand => stand.Gebouw.Code == "H").Voorraad.Should().Be(0);
    }
}
