using FluentAssertions;
using Xunit;

namespace Kantorentop.Domain.Tests;

public sealed class BedragTests
{
    [Theory]
    [InlineData("1250", 125_000)]
    [InlineData("1.250", 125_000)]
    [InlineData("1250,5", 125_050)]
    [InlineData(" € 1.250.000,05 ", 125_000_005)]
    [InlineData("€12,30", 1_230)]
    [InlineData("-10", -1_000)]
    [InlineData("−0,01", -1)]
    [InlineData("0", 0)]
    [InlineData("10.000.000.000", 1_000_000_000_000)]
    public void Reads_what_someone_types_to_the_cent(string tekst, long centen)
    {
        Bedrag.TryLees(tekst, out var bedrag).Should().BeTrue();
        bedrag.Centen.Should().Be(centen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("veel")]
    [InlineData("12.50")]
    [InlineData("1.2500")]
    [InlineData("1,250.00")]
    [InlineData("1,005")]
    [InlineData("1e6")]
    [InlineData("10.000.000.000,01")]
    [InlineData("99999999999999999999")]
    public void Refuses_what_could_be_read_in_two_ways_or_is_no_amount(string? tekst) =>
        Bedrag.TryLees(tekst, out _).Should().BeFalse();

    [Fact]
    public void Reads_back_what_it_writes()
    {
        foreach (var centen in new long[] { 0, 1, -1, 99, 100, 123_456_789, -123_456_789 })
        {
            Bedrag.TryLees(new Bedrag(centen).Kaal(), out var terug).Should().BeTrue();
            terug.Centen.Should().Be(centen);
        }
    }

    [Fact]
    public void Shows_itself_in_dutch_only_when_asked()
    {
        new Bedrag(123_456_750).Voluit().Should().Be("€\u00a01.234.567,50");
        new Bedrag(-5).Voluit().Should().Be("−€\u00a00,05");
        new Bedrag(long.MinValue).Voluit().Should().StartWith("−€");
        $"{new Bedrag(123_456_750)}".Should().NotContain("234", "an amount in a log line may be confidential");
    }

    [Fact]
    public void Adds_up_exactly_and_never_wraps()
    {
        Bedrag.Som([new(10), new(20), new(-30)]).Should().Be(Bedrag.Nul);
        Bedrag.Som([]).Should().Be(Bedrag.Nul);
        (new Bedrag(1) < new Bedrag(2)).Should().BeTrue();
        var teveel = () => new Bedrag(long.MaxValue) + new Bedrag(1);
        teveel.Should().Throw<OverflowException>();
        var tefijn = () => Bedrag.VanEuro(0.005m);
        tefijn.Should().Throw<ArgumentOutOfRangeException>();
    }
}
