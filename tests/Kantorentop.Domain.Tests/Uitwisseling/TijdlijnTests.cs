using FluentAssertions;
using Kantorentop.Domain.Tijd;
using Xunit;

namespace Kantorentop.Domain.Tests.Uitwisseling;

public sealed class TijdlijnTests
{
    private static readonly DateOnly Begin = new(2012, 1, 1);

    [Theory]
    [InlineData(0, 10, 10, 20, false)]
    [InlineData(0, 11, 10, 20, true)]
    [InlineData(0, null, 10, 20, true)]
    [InlineData(20, null, 10, 20, false)]
    [InlineData(19, null, 10, 20, true)]
    [InlineData(10, 20, 10, 20, true)]
    [InlineData(12, 13, 10, 20, true)]
    [InlineData(0, 30, 10, 20, true)]
    public void Two_rows_overlap_when_one_day_falls_in_both(int vanaf, int? tot, int anderVanaf, int? anderTot, bool overlapt)
    {
        var (rij, ander) = (Rij(1, vanaf, tot), Rij(2, anderVanaf, anderTot));

        var lijn = new Tijdlijn<Vak>([rij, ander]);

        lijn.ZoekOverlap(rij).Should().Be(overlapt ? ander : null);
        lijn.ZoekOverlap(ander).Should().Be(overlapt ? rij : null);
    }

    [Fact]
    public void It_finds_what_comparing_every_pair_finds()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            var rijen = Enumerable.Range(0, toeval.Next(1, 9)).Select(nummer => Willekeurig(toeval, nummer)).ToList();
            var lijn = new Tijdlijn<Vak>(rijen);

            foreach (var rij in rijen)
            {
                var anderen = rijen.Where(ander => ander != rij && ((ITijdvak)ander).Periode.Overlapt(((ITijdvak)rij).Periode)).ToList();
                if (anderen.Count == 0) lijn.ZoekOverlap(rij).Should().BeNull($"of {rij} in world {zaad}");
                else anderen.Should().Contain(lijn.ZoekOverlap(rij)!, $"of {rij} in world {zaad}");
            }
        }
    }

    private static Vak Willekeurig(Random toeval, int nummer)
    {
        var vanaf = toeval.Next(20);
        return Rij(nummer, vanaf, toeval.Next(5) == 0 ? null : vanaf + toeval.Next(1, 8));
    }

    private static Vak Rij(int nummer, int vanaf, int? tot) => new(nummer, Begin.AddDays(vanaf), tot is { } dag ? Begin.AddDays(dag) : null);

    private sealed record Vak(int Nummer, DateOnly Vanaf, DateOnly? Tot) : ITijdvak;
}
