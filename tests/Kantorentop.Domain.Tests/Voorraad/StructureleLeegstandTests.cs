using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Voorraad;

/// <summary>Structurele leegstand, art. 1: longer than three years without interruption.</summary>
public sealed class StructureleLeegstandTests
{
    [Theory]
    [InlineData("2012-01-01", "2014-12-31", false)]
    [InlineData("2012-01-01", "2015-01-01", false)]
    [InlineData("2012-01-01", "2015-01-02", true)]
    [InlineData("2012-02-29", "2015-02-28", false)]
    [InlineData("2012-02-29", "2015-03-01", true)]
    [InlineData("2012-02-28", "2015-02-28", false)]
    [InlineData("2012-02-28", "2015-03-01", true)]
    [InlineData("2013-02-28", "2016-02-28", false)]
    [InlineData("2013-02-28", "2016-02-29", true)]
    public void Begins_on_the_day_after_three_full_years(string begin, string peildatum, bool structureel)
    {
        EenRuimte(1000, Stand("R", begin)).Kerncijfers(peildatum).StructureleLeegstand.Should().Be(structureel ? 1000 : 0);
        Leegstandsregels.IsStructureel(Dag(begin), Dag(peildatum)).Should().Be(structureel);
    }

    [Fact]
    public void Goes_on_through_successive_standen_that_are_both_vacant() =>
        EenRuimte(1000, Stand("R", "2012-01-01", "2013-01-01"), Stand("R", "2013-01-01", null, Gebruik.Tijdelijk))
            .Kerncijfers("2015-01-02").StructureleLeegstand.Should().Be(1000);

    [Theory]
    [InlineData(Gebruik.Geen, false)]
    [InlineData(Gebruik.Kantoor, true)]
    public void Starts_anew_after_one_day_of_use_or_without_an_offer(Gebruik gebruik, bool aangeboden) =>
        EenRuimte(1000, Stand("R", "2010-01-01", "2013-01-01"), Stand("R", "2013-01-01", "2013-01-02", gebruik, aangeboden), Stand("R", "2013-01-02"))
            .Kerncijfers("2016-01-02").StructureleLeegstand.Should().Be(0);

    [Theory]
    [InlineData("2016-01-02", 0)]
    [InlineData("2016-01-03", 1000)]
    public void Starts_anew_after_an_unknown_day(string peildatum, int structureel) =>
        EenRuimte(1000, Stand("R", "2010-01-01", "2013-01-01"), Stand("R", "2013-01-02")).Kerncijfers(peildatum).StructureleLeegstand.Should().Be(structureel);

    [Theory]
    [InlineData("2015-06-01", 0)]
    [InlineData("2015-06-02", 1000)]
    public void Never_counts_from_before_delivery(string peildatum, int structureel) =>
        Wereld([Gebouw("G", "2010-01-01", "2012-06-01")], [Ruimte("R", "G", 1000)], Stand("R", "2010-01-01"))
            .Kerncijfers(peildatum).StructureleLeegstand.Should().Be(structureel);

    [Theory]
    [InlineData("A", "2012-01-01")]
    [InlineData("B", "2013-01-01")]
    [InlineData("A+B", "2013-01-01")]
    [InlineData("A + B", "2013-01-01")]
    [InlineData(null, "2014-01-01")]
    [InlineData("A+klein", "2014-01-01")]
    [InlineData("A+gebruikt", "2014-01-01")]
    [InlineData("A+onbekend", "2014-01-01")]
    [InlineData("A+eerder", "2014-01-01")]
    public void A_joined_unit_goes_on_from_the_latest_begin_when_all_it_came_from_were_leeg_the_day_before(string? uit, string leegSinds)
    {
        var snapshot = Snapshot.Van(1, Wereld(
            [Gebouw("G")],
            [
                Ruimte("A", "G", 500, tot: "2014-01-01"), Ruimte("B", "G", 500, tot: "2014-01-01"), Ruimte("klein", "G", 499, tot: "2014-01-01"),
                Ruimte("gebruikt", "G", 500, tot: "2014-01-01"), Ruimte("eerder", "G", 500, tot: "2013-12-31"), Ruimte("N", "G", 1000, "2014-01-01", null, uit),
            ],
            Stand("A", "2012-01-01"), Stand("B", "2013-01-01"), Stand("klein", "2012-01-01"), Stand("gebruikt", "2012-01-01", null, Gebruik.Kantoor),
            Stand("eerder", "2012-01-01"), Stand("N", "2014-01-01")));
        snapshot.Gebouwstand("G", Dag("2014-06-01"))!.Ruimten.Single(ruimte => ruimte.Ruimte.Code == "N").LeegSinds.Should().Be(Dag(leegSinds));
    }

    [Fact]
    public void A_split_that_splits_again_keeps_the_first_begin()
    {
        var feiten = Wereld(
            [Gebouw("G")],
            [
                Ruimte("A", "G", 2000, tot: "2013-01-01"),
                Ruimte("Z", "G", 1000, "2013-01-01", "2014-01-01", "A"), Ruimte("C", "G", 1000, "2013-01-01", null, "A"),
                Ruimte("B", "G", 500, "2014-01-01", null, "Z"), Ruimte("D", "G", 500, "2014-01-01", null, "Z"),
            ],
            Stand("A", "2012-01-01"), Stand("Z", "2013-01-01"), Stand("C", "2013-01-01"), Stand("B", "2014-01-01"), Stand("D", "2014-01-02"));
        feiten.Kerncijfers("2015-01-01").StructureleLeegstand.Should().Be(0);
        feiten.Kerncijfers("2015-01-02").StructureleLeegstand.Should().Be(1500, "D began a day after it came to be, and starts anew");
    }

    [Fact]
    public void A_chain_that_names_itself_ends()
    {
        var feiten = Wereld(
            [Gebouw("G")],
            [Ruimte("A", "G", 500, "2013-01-01", null, "B"), Ruimte("B", "G", 500, "2013-01-01", null, "A+B")],
            Stand("A", "2013-01-01"), Stand("B", "2013-01-01"));
        feiten.Kerncijfers("2016-01-02").StructureleLeegstand.Should().Be(1000);
        feiten.Kerncijfers("2016-01-01").StructureleLeegstand.Should().Be(0);
    }

    [Theory]
    [InlineData("9990-01-01", 1000)]
    [InlineData("9996-12-31", 0)]
    [InlineData("9998-01-01", 0)]
    public void Does_not_run_off_the_calendar(string begin, int structureel) =>
        Snapshot.Van(1, EenRuimte(1000, Stand("R", begin))).Kerncijfers(Gebied.Land, DateOnly.MaxValue)
            .Should().Match<Kerncijfers>(cijfers => cijfers.Leegstand == 1000 && cijfers.StructureleLeegstand == structureel);
}
