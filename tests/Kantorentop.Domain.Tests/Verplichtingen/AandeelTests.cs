using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

public class AandeelTests
{
    [Theory]
    [InlineData("60000", "120000", true, false)]
    [InlineData("60000", "120001", false, false)]
    [InlineData("60000.01", "120000", true, true)]
    public void Compares_with_half_exactly(string deel, string geheel, bool haalt, bool overschrijdt)
    {
        var aandeel = Maak(deel, "0", geheel);
        aandeel.Haalt(50m).Should().Be(haalt);
        aandeel.Overschrijdt(50m).Should().Be(overschrijdt);
    }

    [Fact]
    public void Is_no_share_without_activity()
    {
        var aandeel = Maak("0", "0", "0");
        aandeel.Percentage.Should().BeNull();
        aandeel.Haalt(0m).Should().BeFalse();
        aandeel.KanHalen(0m).Should().BeFalse();
    }

    [Theory]
    [InlineData("40", "10", true)]
    [InlineData("40", "9.99", false)]
    public void Counts_unknown_metres_only_for_what_could_be(string deel, string onbekend, bool kanHalen)
    {
        var aandeel = Maak(deel, onbekend, "100");
        aandeel.Haalt(50m).Should().BeFalse();
        aandeel.KanHalen(50m).Should().Be(kanHalen);
    }

    private static Aandeel Maak(string deel, string onbekend, string geheel) => new(M2(deel), M2(onbekend), M2(geheel));

    private static Oppervlakte M2(string m2) => new(decimal.Parse(m2, System.Globalization.CultureInfo.InvariantCulture));
}
