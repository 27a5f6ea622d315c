using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>Leegstand by length: one year [conv] and three years (art. 1), both sides of each boundary.</summary>
public sealed class LeegstandsduurTests
{
    [Theory]
    [InlineData("2014-01-01", "2014-01-01", 1)]
    [InlineData("2014-01-01", "2014-12-31", 1)]
    [InlineData("2014-01-01", "2015-01-01", 1)]
    [InlineData("2014-01-01", "2015-01-02", 2)]
    [InlineData("2012-02-29", "2013-02-28", 1)]
    [InlineData("2012-02-29", "2013-03-01", 2)]
    [InlineData("2011-02-28", "2012-02-28", 1)]
    [InlineData("2011-02-28", "2012-02-29", 2)]
    [InlineData("2012-01-01", "2014-12-31", 2)]
    [InlineData("2012-01-01", "2015-01-01", 2)]
    [InlineData("2012-01-01", "2015-01-02", 3)]
    [InlineData("2012-02-29", "2015-02-28", 2)]
    [InlineData("2012-02-29", "2015-03-01", 3)]
    public void A_vacancy_is_in_one_part_from_the_day_after_its_birthday(string begin, string peildatum, int deel) =>
        Duur(EenRuimte(1000.25m, Stand("R", begin)), peildatum)
            .Should().Be(new Leegstandsduur(Gebied.Land, Dag(peildatum), deel == 1 ? 1000.25m : 0, deel == 2 ? 1000.25m : 0, deel == 3 ? 1000.25m : 0));

    [Fact]
    public void A_split_keeps_the_begin_that_it_went_on_from() =>
        Duur(
            Wereld(
                [Gebouw("G")],
                [Ruimte("A", "G", 2000, tot: "2014-01-01"), Ruimte("B", "G", 1500, "2014-01-01", null, "A"), Ruimte("C", "G", 500, "2014-01-01")],
                Stand("A", "2012-06-01"), Stand("B", "2014-01-01"), Stand("C", "2014-01-01")),
            "2014-07-01").Should().Be(new Leegstandsduur(Gebied.Land, Dag("2014-07-01"), 500, 1500, 0));

    [Fact]
    public void The_last_year_of_the_calendar_has_no_birthday_after_it() =>
        Snapshot.Van(1, EenRuimte(1000, Stand("R", "9999-03-01"))).Leegstandsduur(Gebied.Land, DateOnly.MaxValue).TotEenJaar.Should().Be(1000);

    private static Leegstandsduur Duur(Feiten feiten, string peildatum) => Snapshot.Van(1, feiten).Leegstandsduur(Gebied.Land, Dag(peildatum));
}
