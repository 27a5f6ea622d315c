using FluentAssertions;
using Xunit;

namespace Kantorentop.Domain.Tests;

public sealed class BladindelingTests
{
    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(50, 1, 1, 1)]
    [InlineData(51, 2, 2, 2)]
    [InlineData(100, 3, 2, 2)]
    [InlineData(101, 3, 3, 3)]
    [InlineData(101, 0, 3, 1)]
    [InlineData(101, -7, 3, 1)]
    [InlineData(101, int.MaxValue, 3, 3)]
    [InlineData(101, null, 3, 1)]
    public void A_page_that_is_not_there_gives_the_nearest_that_is(int aantal, int? gevraagd, int bladen, int blad)
    {
        var indeling = new Bladindeling(aantal, 50, gevraagd);

        (indeling.Bladen, indeling.Blad).Should().Be((bladen, blad));
    }

    [Fact]
    public void All_pages_together_are_the_whole_list_in_its_order_in_memory_and_in_a_query()
    {
        int[] rijen = [.. Enumerable.Range(1, 11)];

        Enumerable.Range(1, 3).SelectMany(blad => new Bladindeling(11, 5, blad).Van(rijen)).Should().Equal(rijen);
        Enumerable.Range(1, 3).SelectMany(blad => new Bladindeling(11, 5, blad).Van(rijen.AsQueryable())).Should().Equal(rijen);
    }
}
