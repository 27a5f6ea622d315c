using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>What becomes structural and what comes on the list of art. 7.4.</summary>
public sealed class VooruitblikTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    [Theory]
    [InlineData("2012-01-15", false)]
    [InlineData("2012-01-16", true)]
    [InlineData("2013-01-15", true)]
    [InlineData("2013-01-16", false)]
    public void Names_a_building_whose_three_years_end_after_today_and_within_a_year(string leegSinds, bool verwacht) =>
        Vooruit(EenRuimte(6000, Stand("R", leegSinds))).Gebouwen.Should().HaveCount(verwacht ? 1 : 0);

    [Theory]
    [InlineData("2012-01-14", false)]
    [InlineData("2012-01-15", true)]
    [InlineData("2013-01-14", true)]
    [InlineData("2013-01-15", false)]
    public void Names_a_unit_a_day_later_because_it_needs_more_than_three_years(string leegSinds, bool verwacht) =>
        Vooruit(EenRuimte(600, Stand("R", leegSinds))).Ruimten.Should().HaveCount(verwacht ? 1 : 0);

    [Theory]
    [InlineData(4999.99, false)]
    [InlineData(5000, true)]
    public void Names_buildings_from_5_000_m2(double oppervlakte, bool verwacht) =>
        Vooruit(EenRuimte((decimal)oppervlakte, Stand("R", "2012-06-01"))).Gebouwen.Should().HaveCount(verwacht ? 1 : 0);

    [Theory]
    [InlineData(8000, 2000, false)]
    [InlineData(8000.01, 1999.99, true)]
    public void Names_buildings_of_which_more_than_80_percent_is_empty(double leeg, double gebruikt, bool verwacht)
    {
        var feiten = Wereld([Gebouw("G")], [Ruimte("R", "G", (decimal)leeg), Ruimte("S", "G", (decimal)gebruikt)], Stand("R", "2012-06-01"), Stand("S", "2012-06-01", null, Gebruik.Kantoor));
        Vooruit(feiten).Gebouwen.Should().HaveCount(verwacht ? 1 : 0);
    }

    [Theory]
    [InlineData(499.99, false)]
    [InlineData(500, true)]
    public void Names_units_from_500_m2(double oppervlakte, bool verwacht) =>
        Vooruit(EenRuimte((decimal)oppervlakte, Stand("R", "2012-06-01"))).Ruimten.Should().HaveCount(verwacht ? 1 : 0);

    [Fact]
    public void Tells_the_day_and_the_area_and_share_of_that_day()
    {
        var feiten = Wereld(
            [Gebouw("G")], [Ruimte("R", "G", 5500), Ruimte("S", "G", 500), Ruimte("T", "G", 400, "2015-05-01")],
            Stand("R", "2012-06-01"), Stand("S", "2012-06-01", null, Gebruik.Kantoor), Stand("T", "2015-05-01"));
        var gebouw = Vooruit(feiten).Gebouwen.Should().ContainSingle().Subject;
        gebouw.Should().Be(new Plichtverwachting("G", Dag("2015-06-01"), Dag("2012-06-01"), 6400, 5900));
        gebouw.Percentage.Should().Be(92.1875m);
        Vooruit(feiten).Ruimten.Should().Equal(new Structureelverwachting("R", "G", Dag("2015-06-02"), Dag("2012-06-01"), 5500));
    }

    [Fact]
    public void Keeps_to_an_end_that_is_recorded_already() =>
        Vooruit(EenRuimte(6000, Stand("R", "2012-06-01", "2015-06-01"))).Should().BeEquivalentTo(new { Gebouwen = Array.Empty<object>(), Ruimten = Array.Empty<object>() });

    [Fact]
    public void Does_not_name_again_what_was_structural_before_a_split()
    {
        var feiten = Wereld(
            [Gebouw("G")], [Ruimte("R", "G", 6000, null, "2015-03-01"), Ruimte("S", "G", 5200, "2015-03-01", null, "R"), Ruimte("T", "G", 800, "2015-03-01", null, "R")],
            Stand("R", "2010-01-01", "2015-03-01"), Stand("S", "2015-03-01"), Stand("T", "2015-03-01"));
        Vooruit(feiten).Should().BeEquivalentTo(new { Gebouwen = Array.Empty<object>(), Ruimten = Array.Empty<object>() });
    }

    [Fact]
    public void Says_what_the_figures_of_the_later_day_say() => Prop.ForAll<int>(zaad =>
    {
        var random = new System.Random(zaad);
        var snapshot = Snapshot.Van(1, Land(random));
        var na = Vandaag.AddDays(random.Next(-200, 200));
        var vooruit = snapshot.Vooruitblik(Gebied.Land, na, na.AddDays(30));
        for (var dag = na.AddDays(1); dag <= na.AddDays(30); dag = dag.AddDays(1))
        {
            var gisteren = Lijst(snapshot, dag.AddDays(-1)).Select(rij => rij.Gebouw).ToHashSet();
            vooruit.Gebouwen.Where(rij => rij.Dag == dag).Select(rij => (rij.Gebouw, rij.LeegSinds, rij.Oppervlakte))
                .Should().Equal(Lijst(snapshot, dag).Where(rij => !gisteren.Contains(rij.Gebouw)).Select(rij => (rij.Gebouw, rij.LeegSinds, rij.Oppervlakte)));
            vooruit.Ruimten.Where(rij => rij.Dag == dag).Select(rij => rij.Ruimte)
                .Should().Equal(Structureel(snapshot, dag).Except(Structureel(snapshot, dag.AddDays(-1))).Order(StringComparer.Ordinal));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static Vooruitblik Vooruit(Feiten feiten) => Snapshot.Van(1, feiten).Vooruitblik(Gebied.Land, Vandaag, Vandaag.AddYears(1));

    private static IReadOnlyList<Transformatieplichtgebouw> Lijst(Snapshot snapshot, DateOnly dag) => snapshot.Transformatieplicht(Gebied.Land, dag).Gebouwen;

    private static List<string> Structureel(Snapshot snapshot, DateOnly dag) =>
        [.. snapshot.Gebouwstanden(Gebied.Land, dag).SelectMany(gebouw => gebouw.Ruimten).Where(ruimte => ruimte.IsStructureel).Select(ruimte => ruimte.Ruimte.Code)];

    /// <summary>Three buildings whose units come, change use and go on days around three years before.</summary>
    private static Feiten Land(System.Random random)
    {
        var (ruimten, standen) = (new List<Ruimte>(), new List<Ruimtestand>());
        foreach (var gebouw in new[] { "G", "H", "I" })
            for (var nummer = 0; nummer < random.Next(1, 4); nummer++)
            {
                var ruimte = new Ruimte($"{gebouw}{nummer}", gebouw, new Oppervlakte(random.Next(4, 80) * 100m), null, random.Next(4) == 0 ? Vandaag.AddDays(random.Next(300)) : null, null);
                ruimten.Add(ruimte);
                var (vanaf, einde) = (Vandaag.AddYears(-3).AddDays(random.Next(-300, 300)), Vandaag.AddDays(random.Next(-200, 400)));
                standen.Add(new Ruimtestand(ruimte.Code, vanaf, einde, (Gebruik)random.Next(4), random.Next(3) > 0));
                standen.Add(new Ruimtestand(ruimte.Code, einde, null, (Gebruik)random.Next(4), random.Next(3) > 0));
            }
        return Wereld([Gebouw("G"), Gebouw("H"), Gebouw("I", null, "2012-03-01")], ruimten, standen);
    }
}
