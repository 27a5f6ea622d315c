using System.Globalization;
using FluentAssertions;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Xunit;

namespace Kantorentop.Domain.Tests.Overleggen;

/// <summary>Art. 12.3 and 12.5: twice and once a year, on both sides of each boundary.</summary>
public sealed class JaarregelsTests
{
    private static readonly Convenantdata Kalender = Convenantdata.Standaard with { Overlegtelling = Jaartelling.Kalenderjaar };

    [Theory]
    [InlineData("", "2012-06-27", Jaarstaat.NogNietAanDeOrde, "the covenant is not in force yet")]
    [InlineData("", "2012-06-28", Jaarstaat.Loopt, "the first day of the first year")]
    [InlineData("", "2013-06-26", Jaarstaat.Loopt, "two days are left for two meetings")]
    [InlineData("", "2013-06-27", Jaarstaat.TeLaat, "one day is left for two meetings")]
    [InlineData("2013-06-26", "2013-06-27", Jaarstaat.Loopt, "one day is left for one meeting")]
    [InlineData("2013-06-27", "2013-06-27", Jaarstaat.TeLaat, "a second meeting on the same day is the same meeting")]
    [InlineData("2012-11-01 2013-06-27", "2013-06-27", Jaarstaat.Voldaan, "the last day counts")]
    [InlineData("2012-11-01 2013-06-28", "2013-06-28", Jaarstaat.TeLaat, "the day after belongs to the next year")]
    [InlineData("2012-06-27 2012-11-01", "2013-07-01", Jaarstaat.TeLaat, "the day before belongs to none")]
    [InlineData("2012-06-28 2012-06-28", "2012-07-01", Jaarstaat.Loopt, "two on one day are one")]
    [InlineData("2012-06-28 2012-06-29 2012-06-30", "2015-01-01", Jaarstaat.Voldaan, "more than two is enough")]
    [InlineData("2012-11-01 2013-02-01", "2012-12-01", Jaarstaat.Loopt, "what is still to come does not count")]
    public void The_first_covenant_year_asks_for_two(string dagen, string vandaag, Jaarstaat staat, string reden) =>
        Jaren(dagen, vandaag, Convenantdata.Standaard)[0].Staat.Should().Be(staat, reden);

    [Fact]
    public void Five_covenant_years_ask_for_two_each_and_the_last_ends_with_the_term()
    {
        var jaren = Jaren("2013-02-01 2013-05-20 2013-11-14", "2014-07-01", Convenantdata.Standaard);
        jaren.Select(jaar => jaar.Nodig).Should().Equal(2, 2, 2, 2, 2);
        jaren.Select(jaar => jaar.Staat).Should().Equal(Jaarstaat.Voldaan, Jaarstaat.TeLaat, Jaarstaat.Loopt, Jaarstaat.NogNietAanDeOrde, Jaarstaat.NogNietAanDeOrde);
        jaren[0].VoldaanOp.Should().Be(Dag("2013-05-20"));
        jaren[1].Should().BeEquivalentTo(new { Tekort = 1, VoldaanOp = (DateOnly?)null, LaatsteDag = Dag("2014-06-27") });
        jaren[4].LaatsteDag.Should().Be(Dag("2017-06-27"));
    }

    [Fact]
    public void Calendar_years_ask_for_one_in_the_halves_at_both_ends_and_for_ten_together()
    {
        var jaren = Jaren("", "2012-01-01", Kalender);
        jaren.Select(jaar => jaar.Nodig).Should().Equal(1, 2, 2, 2, 2, 1);
        jaren[0].Periode.Should().Be(new Periode(Dag("2012-06-28"), Dag("2013-01-01")));
        jaren[^1].LaatsteDag.Should().Be(Dag("2017-06-27"));
    }

    [Theory]
    [InlineData("2012-12-31", 0, Jaarstaat.Voldaan)]
    [InlineData("2013-01-01", 0, Jaarstaat.TeLaat)]
    [InlineData("2017-06-27", 5, Jaarstaat.Voldaan)]
    [InlineData("2017-06-28", 5, Jaarstaat.TeLaat)]
    public void A_calendar_year_has_its_own_boundaries(string dag, int jaar, Jaarstaat staat) =>
        Jaren(dag, "2018-01-01", Kalender)[jaar].Staat.Should().Be(staat);

    [Theory]
    [InlineData("2015-06-27", 3, 2, "ended with a whole year")]
    [InlineData("2015-06-28", 4, 0, "one day asks for none")]
    [InlineData("2015-09-26", 4, 0, "91 of 366 days is under a quarter")]
    [InlineData("2015-09-27", 4, 1, "92 of 366 days is over a quarter, and a half is rounded up")]
    [InlineData("2016-03-29", 4, 2, "276 of 366 days is over three quarters")]
    public void A_covenant_that_ends_early_asks_for_the_part_of_its_last_year(string einde, int aantal, int nodig, string reden)
    {
        var jaren = Jaarregels.Overleggen([], Convenantdata.Standaard, Dag("2012-01-01"), Dag(einde));
        jaren.Should().HaveCount(aantal);
        jaren[^1].Nodig.Should().Be(nodig, reden);
        if (nodig == 0) jaren[^1].Staat.Should().Be(Jaarstaat.NietVanToepassing, "nothing held is no year kept");
    }

    [Theory]
    [InlineData(Overlegsoort.Gezamenlijk, Overlegstaat.Gehouden, true)]
    [InlineData(Overlegsoort.JaarlijkseEvaluatie, Overlegstaat.VerslagVastgesteld, true)]
    [InlineData(Overlegsoort.Gezamenlijk, Overlegstaat.Gepland, false)]
    [InlineData(Overlegsoort.Gezamenlijk, Overlegstaat.Afgelast, false)]
    [InlineData(Overlegsoort.JaarlijkseEvaluatie, Overlegstaat.Gepland, false)]
    [InlineData(Overlegsoort.Herijking, Overlegstaat.Gehouden, false)]
    [InlineData(Overlegsoort.Voortzetting, Overlegstaat.Gehouden, false)]
    [InlineData(Overlegsoort.OnvoorzieneOmstandigheden, Overlegstaat.Gehouden, false)]
    public void Only_what_was_held_about_the_measures_counts(Overlegsoort soort, Overlegstaat staat, bool telt) =>
        (new Overleg(Guid.NewGuid(), soort, Dag("2013-02-01"), "Den Haag") { Staat = staat }).TeltMee.Should().Be(telt);

    [Theory]
    [InlineData("2014-06-27", "2014-06-27", Jaarstaat.Voldaan)]
    [InlineData("", "2014-06-27", Jaarstaat.Loopt)]
    [InlineData("2014-06-28", "2014-06-28", Jaarstaat.TeLaat)]
    public void Each_covenant_year_asks_for_one_discussion_of_the_measures(string dag, string vandaag, Jaarstaat staat) =>
        Jaarregels.Evaluaties(Dagen(dag).Select(datum => new Evaluatie(datum, false, null, "Niets")), Kalender, Dag(vandaag))[1].Staat.Should().Be(staat, "art. 12.5 counts covenant years, whatever the setting");

    [Fact]
    public void Entry_into_force_shifts_every_year() =>
        Jaren("2012-08-30 2012-11-01", "2014-01-01", new Convenantdata(Dag("2012-08-31")))[0].Staat.Should().Be(Jaarstaat.TeLaat);

    private static IReadOnlyList<Jaarstand> Jaren(string dagen, string vandaag, Convenantdata data) => Jaarregels.Overleggen(
        Dagen(dagen).Select(dag => new Overleg(Guid.NewGuid(), Overlegsoort.Gezamenlijk, dag, "Den Haag") { Staat = Overlegstaat.Gehouden }), data, Dag(vandaag));

    private static IEnumerable<DateOnly> Dagen(string dagen) => dagen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Dag);

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
