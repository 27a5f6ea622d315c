using FluentAssertions;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Fondsen;

/// <summary>What may be entered: compensation for structurally vacant offices (art. 5.1), the surcharge in a Balansgebied (art. 8.4), and when.</summary>
public sealed class BoekingregelsTests
{
    [Fact]
    public void Nothing_is_entered_before_the_fund_is_set_up() =>
        Toets(Proeffonds.Onderbouwd(), Proeffonds.Opdracht(Boekingsoort.Bijdrage, 1)).Should().Equal("niet-ingesteld");

    [Theory]
    [InlineData(Boekingsoort.Bijdrage, "2013-12-31", "datum-voor-instelling")]
    [InlineData(Boekingsoort.Bijdrage, "2014-01-01", null)]
    [InlineData(Boekingsoort.Bijdrage, "2015-01-15", null)]
    [InlineData(Boekingsoort.Bijdrage, "2015-01-16", "datum-toekomst")]
    public void An_entry_counts_from_the_first_day_up_to_today(Boekingsoort soort, string datum, string? code) =>
        Toets(Proeffonds.Ingesteld(), Proeffonds.Opdracht(soort, 1, datum)).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData(Boekingsoort.Heffing, "2014-06-30", null)]
    [InlineData(Boekingsoort.Heffing, "2014-07-01", "fonds-afgelopen")]
    [InlineData(Boekingsoort.Bijdrage, "2014-07-01", "fonds-afgelopen")]
    [InlineData(Boekingsoort.Kosten, "2014-07-01", null)]
    [InlineData(Boekingsoort.Teruggave, "2014-07-01", null)]
    public void After_the_last_day_the_fund_is_only_settled(Boekingsoort soort, string datum, string? code)
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld(laatsteDag: "2014-06-30")).Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2014-02-01"));
        Boekingregels.Toets(werk, Proeffonds.Opdracht(soort, 1, datum)).Codes().Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_amount_is_more_than_nil(int euro) =>
        Toets(Proeffonds.Ingesteld(), Proeffonds.Opdracht(Boekingsoort.Bijdrage, euro)).Should().Equal("bedrag");

    [Theory]
    [InlineData("LEEG", "BEL-1", "2014-06-01", null)]
    [InlineData("VOL", "BEL-1", "2014-06-01", "niet-structureel-leeg")]
    [InlineData("LEEG", "BEL-2", "2014-06-01", "andere-eigenaar")]
    [InlineData("ELDERS", "BEL-1", "2014-06-01", "buiten-fonds")]
    [InlineData(null, "BEL-1", "2014-06-01", "gebouw-ontbreekt")]
    [InlineData("LEEG", null, "2014-06-01", "partij-ontbreekt")]
    public void Compensation_is_for_the_owner_of_a_structurally_vacant_office(string? gebouw, string? partij, string datum, string? code)
    {
        var werk = Gevuld();
        var opdracht = Proeffonds.Opdracht(Boekingsoort.CompensatieSloop, 50, datum) with { Gebouw = gebouw, Partij = partij };
        Boekingregels.Toets(werk, opdracht).Codes().Should().Equal(code is null ? [] : [code]);
        var uitleg = Boekingregels.Toets(werk, opdracht with { Toelichting = "met reden" });
        uitleg.Codes().Should().Equal(code is "buiten-fonds" or "gebouw-ontbreekt" or "partij-ontbreekt" ? [code] : []);
    }

    [Theory]
    [InlineData("2013-01-01", "niet-structureel-leeg")]
    [InlineData("2013-01-02", null)]
    public void Three_years_are_not_yet_structural_and_a_day_more_is(string datum, string? code)
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld("2012-07-01", "2017-06-30")).Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2012-08-01"));
        Boekingregels.Toets(werk, Proeffonds.Opdracht(Boekingsoort.CompensatieTransformatie, 50, datum)).Codes().Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("2013-12-31", "fonds-liep-niet")]
    [InlineData("2014-01-01", null)]
    [InlineData("2014-12-31", null)]
    [InlineData("2015-01-01", "fonds-liep-niet")]
    public void The_surcharge_is_owed_when_the_fund_ran_on_the_day_of_the_permit(string vergund, string? code)
    {
        var fonds = Proeffonds.Ingesteld(laatsteDag: "2014-12-31");
        Toets(fonds, Toeslag(vergund)).Should().Equal(code is null ? [] : [code]);
        Toeslagregels.IsVerschuldigd(fonds, Proeffonds.Kennis(), Locatiecode, Dag(vergund)).Should().Be(code is null);
    }

    [Theory]
    [InlineData("2014-03-31", true)]
    [InlineData("2014-04-01", false)]
    public void A_perspective_that_changes_after_the_permit_changes_nothing(string vergund, bool verschuldigd)
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld()) with { Kennis = Proeffonds.Kennis(balansTot: "2014-04-01") };
        Boekingregels.Toets(werk, Toeslag(vergund)).Codes().Should().Equal(verschuldigd ? [] : ["geen-balansgebied"]);
    }

    [Fact]
    public void The_surcharge_follows_from_the_rate_and_the_area_to_the_cent()
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld());
        Boekingregels.Maak(werk, Toeslag("2014-06-01"), 1).Bedrag.Should().Be(Bedrag.VanEuro(25_000m));
        Toeslagregels.Bereken(Bedrag.VanEuro(0.01m), 0.5m).Should().Be(Bedrag.VanEuro(0.01m), "half a cent goes up");
        Toeslagregels.Bereken(Bedrag.VanEuro(0.01m), 0.49m).Should().Be(Bedrag.Nul);
        Toets(Proeffonds.Ingesteld(gegevens: Proeffonds.Gegevens with { Tarief = null }), Toeslag("2014-06-01")).Should().Equal("tarief-ontbreekt");
        Toets(Proeffonds.Ingesteld(), Toeslag("2014-06-01") with { M2 = null, Plan = null }).Should().Equal("m2-ontbreekt", "project-onbekend");
        Toets(Proeffonds.Ingesteld(), Toeslag("2014-06-01") with { Plan = null, Gebouw = "ELDERS" }).Should().Equal("buiten-fonds");
    }

    [Fact]
    public void A_fund_for_a_part_covers_that_part_only()
    {
        var fonds = Proeffonds.Ingesteld(gegevens: Proeffonds.Gegevens with { Delen = [Gebied.Locatie("ANDERS")] });
        Toets(fonds, Toeslag("2014-06-01")).Should().Equal("buiten-fonds");
        fonds = Proeffonds.Ingesteld(gegevens: Proeffonds.Gegevens with { Delen = [Gebied.Gemeente("GM0344")] });
        Toets(fonds, Toeslag("2014-06-01")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(new[] { 100, 100, 100, 100 }, true)]
    [InlineData(new[] { 100, 100, 100 }, false)]
    [InlineData(new[] { 6000, 3000, 2500, 2000 }, true)]
    [InlineData(new[] { 9000, 300, 100, 100 }, false)]
    [InlineData(new[] { 700, 100, 100, 100 }, true)]
    [InlineData(new[] { 701, 99, 100, 100 }, false)]
    public void A_total_is_public_when_no_owner_can_be_found_in_it(int[] bedragen, bool openbaar)
    {
        var werk = Proeffonds.Werk(Proeffonds.Ingesteld()).Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 1, "2014-01-01"));
        foreach (var (bedrag, nummer) in bedragen.Select((bedrag, nummer) => (bedrag, nummer)))
            werk = werk.Met(Proeffonds.Opdracht(Boekingsoort.Heffing, bedrag) with { Partij = $"BEL-{nummer + 1}" });
        Fondsopenbaarheid.MagTotaal(werk.Boek.Jaartotaal(2014, Boekingsoort.Heffing), partij => partij).Should().Be(openbaar);
        Fondsopenbaarheid.MagTotaal(werk.Boek.Jaartotaal(2014, Boekingsoort.Bijdrage), partij => partij).Should().BeTrue("a contribution is of no owner");
        Fondsopenbaarheid.MagSaldo(werk.Boek, 2014, partij => partij).Should().Be(openbaar, "what is hidden must not follow from the balance");
        Fondsopenbaarheid.MagTotaal(werk.Boek.Jaartotaal(2014, Boekingsoort.Heffing), _ => "één concern").Should().BeFalse();
    }

    private static Boekingsopdracht Toeslag(string vergund) => Proeffonds.Opdracht(Boekingsoort.Toeslag, 1, "2015-01-10") with
    {
        Bedrag = null,
        Plan = "PLAN",
        M2 = 2_000,
        Vergund = Dag(vergund),
    };

    private static Fondsboek Gevuld() => Proeffonds.Werk(Proeffonds.Ingesteld()).Met(Proeffonds.Opdracht(Boekingsoort.Bijdrage, 100, "2014-02-01"));

    private static IEnumerable<string> Toets(Fonds fonds, Boekingsopdracht opdracht) => Boekingregels.Toets(Proeffonds.Werk(fonds), opdracht).Codes();
}
