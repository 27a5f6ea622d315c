using FluentAssertions;
using Kantorentop.Domain.Geheimhouding;
using Xunit;

namespace Kantorentop.Domain.Tests.Geheimhouding;

/// <summary>When one owner can be found in a figure; areas in hundredths of a m².</summary>
public sealed class BijdragenTests
{
    [Theory]
    [InlineData(true, 600_000, 300_000, 250_000, 200_000)]
    [InlineData(false, 900_000, 30_000, 10_000, 10_000)]
    [InlineData(false, 600_000, 400_000, 300_000)]
    [InlineData(true, 600_000, 400_000, 300_000, 1)]
    [InlineData(false, 600_000, 400_000, 300_000, 0)]
    [InlineData(true)]
    [InlineData(true, 0, 0)]
    public void Four_owners_make_a_public_figure_when_none_of_them_dominates(bool openbaar, params int[] bijdragen) =>
        Van(bijdragen).IsOpenbaar.Should().Be(openbaar);

    [Theory]
    [InlineData(70_000, true)]
    [InlineData(70_001, false)]
    public void The_largest_owner_is_at_most_seventy_percent(int grootste, bool openbaar) =>
        Van(grootste, 10_000, 10_000, 10_000).IsOpenbaar.Should().Be(openbaar);

    [Theory]
    [InlineData(100_000, 90_000, 10_000, true)]
    [InlineData(100_000, 90_000, 9_999, false)]
    [InlineData(100_010, 90_000, 10_001, true)]
    [InlineData(100_011, 90_000, 10_001, false)]
    public void Beside_the_two_largest_a_tenth_of_the_largest_is_left(int grootste, int tweede, int rest, bool openbaar) =>
        Van(grootste, tweede, rest - 1, 1).IsOpenbaar.Should().Be(openbaar);

    [Fact]
    public void The_order_of_owners_does_not_matter()
    {
        int[] bijdragen = [90_000, 10_000, 100_000, 1];
        Van(bijdragen).IsOpenbaar.Should().Be(Van([.. bijdragen.Reverse()]).IsOpenbaar).And.BeTrue();
    }

    [Fact]
    public void What_nobody_is_known_to_own_weighs_as_one_owner_and_counts_as_none()
    {
        var drie = Van(30_000, 20_000, 10_000);
        drie.VoegOnbekend(10_000);
        drie.IsOpenbaar.Should().BeFalse("a fourth owner is not known");
        var vier = Van(10_000, 10_000, 10_000, 10_000);
        vier.VoegOnbekend(93_333);
        vier.IsOpenbaar.Should().BeTrue();
        vier.VoegOnbekend(100_000);
        vier.IsOpenbaar.Should().BeTrue("what is unknown may be of several");
        vier.VoegOnbekend(1_000_000);
        vier.IsOpenbaar.Should().BeFalse("what is unknown may be of one");
    }

    [Fact]
    public void What_is_public_stays_so_when_public_figures_are_added_up()
    {
        var toeval = new Random(12);
        var paren = Enumerable.Range(0, 500).Select(_ => (Trek(toeval), Trek(toeval)))
            .Where(paar => Van(paar.Item1).IsOpenbaar && Van(paar.Item2).IsOpenbaar).ToList();
        paren.Should().HaveCountGreaterThan(50);
        paren.Should().OnlyContain(paar => Van(paar.Item1.Zip(paar.Item2, (een, ander) => een + ander).ToArray()).IsOpenbaar);
    }

    private static int[] Trek(Random toeval) => [.. Enumerable.Range(0, 6).Select(_ => toeval.Next(3) == 0 ? 0 : toeval.Next(1, 1000))];

    private static Bijdragen Van(params int[] bijdragen)
    {
        var som = default(Bijdragen);
        foreach (var bijdrage in bijdragen) som.Voeg(bijdrage);
        return som;
    }
}
