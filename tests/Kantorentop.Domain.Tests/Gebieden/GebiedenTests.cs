using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Gebieden;

/// <summary>Which location counts in which area on which day (annex 1).</summary>
public sealed class GebiedenTests
{
    private static readonly Feiten Basis = Wereld([Gebouw("G")], [Ruimte("R", "G", 1000)], Stand("R", "2001-01-01"));

    [Theory]
    [InlineData("2014-06-30", 1000, 0)]
    [InlineData("2014-07-01", 0, 1000)]
    public void A_municipality_that_changes_region_mid_year_takes_its_stock_along(string peildatum, int utrecht, int zwolle)
    {
        var snapshot = Snapshot.Van(1, Basis with
        {
            Kantorenregios = [new("Utrecht", true), new("Zwolle", false)],
            Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2012-06-28"), Dag("2014-07-01")), new("Zwolle", "GM0344", Dag("2014-07-01"), null)],
        });
        snapshot.Kerncijfers(Gebied.Kantorenregio("Utrecht"), Dag(peildatum)).Voorraad.Should().Be(utrecht);
        snapshot.Kerncijfers(Gebied.Kantorenregio("Zwolle"), Dag(peildatum)).Voorraad.Should().Be(zwolle);
        snapshot.Indeling.RegioVan("GM0344", Dag(peildatum)).Should().Be(utrecht > 0 ? "Utrecht" : "Zwolle");
        snapshot.Locaties(Gebied.Kantorenregio("Utrecht"), Dag(peildatum)).Should().HaveCount(utrecht / 1000);
    }

    [Fact]
    public void Figures_of_a_merged_municipality_follow_the_code_that_the_location_names()
    {
        Gemeente oud = new("GM0333", "Maarssen", "PV26", Dag("1900-01-01"), Dag("2011-01-01"), "GM1904");
        Gemeente nieuw = new("GM1904", "Stichtse Vecht", "PV26", Dag("2011-01-01"), null, null);
        var feiten = Basis with { Gemeenten = [oud, nieuw], Locaties = [new(Locatiecode, "GM1904", "Locatie", null, null)] };
        var snapshot = Snapshot.Van(1, feiten);
        foreach (var dag in (DateOnly[])[Dag("2010-12-31"), Dag("2011-01-01")])
        {
            snapshot.Kerncijfers(Gebied.Gemeente("GM1904"), dag).Voorraad.Should().Be(1000);
            snapshot.Kerncijfers(Gebied.Gemeente("GM0333"), dag).Voorraad.Should().Be(0, "the location names the new code");
            snapshot.Kerncijfers(Gebied.Provincie("PV26"), dag).Voorraad.Should().Be(1000);
        }
        var ongewijzigd = Snapshot.Van(1, feiten with { Locaties = [new(Locatiecode, "GM0333", "Locatie", null, null)] });
        ongewijzigd.Kerncijfers(Gebied.Gemeente("GM0333"), Dag("2015-01-01")).Voorraad.Should().Be(1000, "it still names the old code");
        ongewijzigd.Kerncijfers(Gebied.Provincie("PV26"), Dag("2015-01-01")).Voorraad.Should().Be(1000);
        snapshot.Bestaat(Gebied.Gemeente("GM0333")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2009-12-31", "Eerste")]
    [InlineData("2010-01-01", "Eerste")]
    [InlineData("2011-01-01", "Eerste")]
    [InlineData("2012-01-01", "Tweede")]
    [InlineData("2013-01-01", "Tweede")]
    public void A_municipality_is_told_by_the_row_that_holds_or_the_latest_before_or_the_earliest(string peildatum, string naam) =>
        new Gebiedsindeling(new Feiten
        {
            Gemeenten = [new("GM1", "Tweede", "PV27", Dag("2012-01-01"), Dag("2013-01-01"), null), new("GM1", "Eerste", "PV26", Dag("2010-01-01"), Dag("2011-01-01"), null)],
        }).FindGemeente("GM1", Dag(peildatum))!.Naam.Should().Be(naam);

    [Theory]
    [InlineData("land", true)]
    [InlineData("provincie:PV26", true)]
    [InlineData("provincie:PV29", true)]
    [InlineData("provincie:PV99", false)]
    [InlineData("kantorenregio:Utrecht", true)]
    [InlineData("kantorenregio:Atlantis", false)]
    [InlineData("gemeente:GM0344", true)]
    [InlineData("gemeente:GM9999", false)]
    [InlineData("locatie:LOC", true)]
    [InlineData("locatie:loc", false)]
    public void Knows_which_areas_there_are(string gebied, bool bestaat)
    {
        var snapshot = Snapshot.Van(1, Basis);
        snapshot.Bestaat(Gebied.Parse(gebied)!.Value).Should().Be(bestaat);
        if (!bestaat) snapshot.Kerncijfers(Gebied.Parse(gebied)!.Value, Dag("2015-01-01")).Leegstandspercentage.Should().BeNull();
    }

    [Theory]
    [InlineData("2013-05-31", null, false)]
    [InlineData("2013-06-01", Toekomstperspectief.Balans, false)]
    [InlineData("2014-06-30", Toekomstperspectief.Balans, true)]
    [InlineData("2014-07-01", Toekomstperspectief.Beperking, false)]
    public void A_location_has_one_perspective_and_a_mark_of_its_own(string peildatum, Toekomstperspectief? perspectief, bool herstructurering)
    {
        var snapshot = Snapshot.Van(1, Basis with
        {
            Gebiedsaanduidingen = [new(Locatiecode, Toekomstperspectief.Beperking, Dag("2014-07-01"), null), new(Locatiecode, Toekomstperspectief.Balans, Dag("2013-06-01"), Dag("2014-07-01"))],
            Herstructureringen = [new(Locatiecode, Dag("2014-01-01"), Dag("2014-07-01"))],
        });
        snapshot.ToekomstperspectiefOp(Locatiecode, Dag(peildatum)).Should().Be(perspectief);
        snapshot.IsHerstructureringsgebied(Locatiecode, Dag(peildatum)).Should().Be(herstructurering);
    }
}
