using FluentAssertions;
using Kantorentop.Domain.Tijd;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Tijd;

public sealed class ConvenantdataTests
{
    private static readonly Convenantdata Data = Convenantdata.Standaard;

    [Fact]
    public void Deadlines_are_those_of_the_covenant()
    {
        Data.Inwerkingtreding.Should().Be(Dag("2012-06-28"));
        Data.LaatsteDag.Should().Be(Dag("2017-06-27"));
        Data.Looptijd.Should().Be(new Periode(Dag("2012-06-28"), Dag("2017-06-28")));
        Data.LooptijdInDagen.Should().Be(1826);
        Data.Publicatie.Should().Be(Dag("2012-07-28"));
        Data.Standaardformat.Should().Be(Dag("2012-12-28"));
        Data.RegionaleAfspraken.Should().Be(Dag("2013-06-28"));
        Data.EersteGebruikersonderzoek.Should().Be(Dag("2014-06-28"));
        Data.TweedeGebruikersonderzoek.Should().Be(Dag("2016-06-28"));
        Data.Voortzettingsoverleg.Should().Be(Dag("2016-12-27"));
    }

    [Fact]
    public void Calendar_dates_do_not_move_with_the_signing()
    {
        Convenantdata.Monitoringafspraken.Should().Be(Dag("2012-12-31"));
        Convenantdata.Expertteam.Should().Be(Dag("2013-12-31"));
        Convenantdata.Planvenster.Should().Be(new Periode(Dag("2012-01-01"), Dag("2022-01-01")));
    }

    [Fact]
    public void A_later_signing_shifts_every_term()
    {
        var later = new Convenantdata(Dag("2012-08-31"));
        later.Standaardformat.Should().Be(Dag("2013-02-28"));
        later.LaatsteDag.Should().Be(Dag("2017-08-30"));
        later.RegionaleAfspraken.Should().Be(Dag("2013-08-31"));
    }

    [Theory]
    [InlineData("2012-06-27", null)]
    [InlineData("2012-06-28", 1)]
    [InlineData("2013-06-27", 1)]
    [InlineData("2013-06-28", 2)]
    [InlineData("2017-06-27", 5)]
    [InlineData("2017-06-28", null)]
    public void A_covenant_year_runs_from_28_June(string dag, int? jaar) => Data.Convenantjaar(Dag(dag)).Should().Be(jaar);
}
