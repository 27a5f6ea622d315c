using FluentAssertions;
using Kantorentop.Web.Onderdelen.Grafieken;
using Xunit;

namespace Kantorentop.Web.Tests.Onderdelen.Grafieken;

public sealed class SchaalTests
{
    [Theory]
    [InlineData(0, 16, 0, 20, 5)]
    [InlineData(0, 20, 0, 20, 5)]
    [InlineData(0, 470_000, 0, 500_000, 100_000)]
    [InlineData(-40_000, 12_500, -40_000, 20_000, 20_000)]
    [InlineData(0, 0, 0, 1, 0.2)]
    [InlineData(0, 0.3, 0, 0.3, 0.1)]
    public void A_scale_is_round_and_holds_every_value(double laagste, double hoogste, double onder, double boven, double stap) =>
        Schaal.Van([(decimal)laagste, (decimal)hoogste]).Should().Be(new Schaal((decimal)onder, (decimal)boven, (decimal)stap));

    [Fact]
    public void Coordinates_have_a_point_under_every_culture() => Svg.N(12.34m).Should().Be("12.3");

    [Theory]
    [InlineData("2012-01-01", 470_000)]
    [InlineData("2012-06-28", 470_000)]
    [InlineData("2015-01-01", 233_970)]
    [InlineData("2017-06-28", 0)]
    [InlineData("2018-01-01", 0)]
    public void The_path_is_straight_between_its_corners(string datum, int waarde)
    {
        Meetpunt[] pad = [new(new(2012, 1, 1), 470_000), new(new(2012, 6, 28), 470_000), new(new(2017, 6, 28), 0)];

        var op = Padwaarde.Op(pad, DateOnly.Parse(datum, System.Globalization.CultureInfo.InvariantCulture));

        Math.Round(op!.Value).Should().Be(waarde);
    }

    [Fact]
    public void Without_a_path_there_is_no_value() => Padwaarde.Op([], new(2015, 1, 1)).Should().BeNull();

    [Theory]
    [InlineData(null, 0)]
    [InlineData(0.0, 1)]
    [InlineData(4.99, 1)]
    [InlineData(5.0, 2)]
    [InlineData(14.99, 3)]
    [InlineData(15.0, 4)]
    [InlineData(20.0, 5)]
    public void A_class_of_vacancy_holds_its_lower_bound(double? percentage, int klasse) => Leegstandsklasse.Van((decimal?)percentage).Should().Be(klasse);

    [Fact]
    public void Names_of_lines_that_end_together_do_not_cover_each_other()
    {
        Reeks[] reeksen = [new("a", [new(new(2014, 1, 1), 10), new(new(2015, 1, 1), 10)]), new("b", [new(new(2014, 1, 1), 10.1m), new(new(2015, 1, 1), 10.1m)])];

        var lijnen = Lijn.Teken(reeksen, Lijn.Stelsel(reeksen), Meeteenheid.Percentage);

        Math.Abs(lijnen[0].NaamY - lijnen[1].NaamY).Should().BeGreaterOrEqualTo(20);
    }

    [Fact]
    public void An_unknown_value_breaks_the_line()
    {
        Reeks[] reeksen = [new("a", [new(new(2013, 1, 1), 1), new(new(2014, 1, 1), null), new(new(2015, 1, 1), 2)])];

        Lijn.Teken(reeksen, Lijn.Stelsel(reeksen), Meeteenheid.Percentage)[0].Delen.Should().HaveCount(2);
    }
}
