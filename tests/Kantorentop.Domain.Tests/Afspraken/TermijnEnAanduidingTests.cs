using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Xunit;
using static Kantorentop.Domain.Gebieden.Toekomstperspectief;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class TermijnEnAanduidingTests
{
    [Theory]
    [InlineData("2013-06-27", null, Termijnstaat.LooptNog, 1)]
    [InlineData("2013-06-28", null, Termijnstaat.LooptNog, 0)]
    [InlineData("2013-06-29", null, Termijnstaat.Verstreken, 1)]
    [InlineData("2015-01-01", "2013-06-28", Termijnstaat.OpTijd, 0)]
    [InlineData("2015-01-01", "2013-06-29", Termijnstaat.TeLaat, 1)]
    public void Twelve_months_from_entry_into_force_that_day_included(string dag, string? vanKracht, Termijnstaat staat, int dagen) =>
        Afspraaktermijn.Op(Dag(dag), new("Utrecht", true), Convenantdata.Standaard, DagOfNiets(vanKracht))
            .Should().Be(new Afspraaktermijn(Dag("2013-06-28"), staat, dagen));

    [Fact]
    public void Another_region_owes_no_agreement() =>
        Afspraaktermijn.Op(Dag("2015-01-01"), new("Zwolle", false), Convenantdata.Standaard, null)
            .Should().Be(new Afspraaktermijn(null, Termijnstaat.Geen, 0));

    [Fact]
    public void The_parties_of_a_region_are_its_municipalities_of_the_day_and_their_provinces()
    {
        var indeling = new Gebiedsindeling(new Feiten
        {
            Gemeenten =
            [
                new("GM0344", "Utrecht", "PV26", Dag("2000-01-01"), null, null), new("GM0228", "Ede", "PV25", Dag("2000-01-01"), null, null),
            ],
            Kantorenregios = [new("Utrecht", true)],
            Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2012-06-28"), null), new("Utrecht", "GM0228", Dag("2013-01-01"), Dag("2014-01-01"))],
        });

        Namen("2012-12-31").Should().Equal("Provincie Utrecht", "Gemeente Utrecht");
        Namen("2013-01-01").Should().Equal("Provincie Gelderland", "Provincie Utrecht", "Gemeente Ede", "Gemeente Utrecht");
        Namen("2014-01-01").Should().Equal("Provincie Utrecht", "Gemeente Utrecht");

        IEnumerable<string> Namen(string dag) => Regiopartijen.Van(indeling, "Utrecht", Dag(dag)).Alle.Select(partij => partij.Naam);
    }

    [Fact]
    public void A_designation_that_says_the_same_stays()
    {
        Gebiedsaanduiding[] huidig = [Rij(Groei, "2010-01-01")];

        Aanduidingsovergang.Van("LOC", Groei, Dag("2013-06-01"), huidig).Should().Be(Aanduidingsovergang.Geen);
    }

    [Fact]
    public void Another_designation_ends_on_the_day_and_the_agreed_one_begins()
    {
        var overgang = Aanduidingsovergang.Van("LOC", Balans, Dag("2013-06-01"), [Rij(Groei, "2010-01-01")]);

        overgang.Sluit.Should().Equal(Rij(Groei, "2010-01-01"));
        overgang.VoegToe.Should().Equal(Rij(Groei, "2010-01-01", "2013-06-01"), Rij(Balans, "2013-06-01"));
    }

    [Fact]
    public void A_designation_that_began_on_the_day_itself_gives_way()
    {
        var overgang = Aanduidingsovergang.Van("LOC", Balans, Dag("2013-06-01"), [Rij(Groei, "2013-06-01")]);

        overgang.Sluit.Should().Equal(Rij(Groei, "2013-06-01"));
        overgang.VoegToe.Should().Equal(Rij(Balans, "2013-06-01"));
    }

    [Fact]
    public void The_agreed_perspective_lasts_until_the_next_designation_that_was_recorded()
    {
        Aanduidingsovergang.Van("LOC", Balans, Dag("2013-06-01"), [Rij(Groei, "2014-01-01"), Rij(Transformatie, "2010-01-01", "2012-01-01")])
            .VoegToe.Should().Equal(Rij(Balans, "2013-06-01", "2014-01-01"));
        Aanduidingsovergang.Van("LOC", Balans, Dag("2013-06-01"), []).VoegToe.Should().Equal(Rij(Balans, "2013-06-01"));
        Aanduidingsovergang.Van("LOC", Balans, Dag("2013-06-01"), [Rij(Groei, "2010-01-01") with { Locatie = "ELDERS" }]).Sluit.Should().BeEmpty();
    }

    private static Gebiedsaanduiding Rij(Toekomstperspectief perspectief, string vanaf, string? tot = null) =>
        new("LOC", perspectief, Dag(vanaf), DagOfNiets(tot));
}
