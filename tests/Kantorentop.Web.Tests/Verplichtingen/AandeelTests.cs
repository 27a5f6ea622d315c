using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Verplichtingen;
using Xunit;

namespace Kantorentop.Web.Tests.Verplichtingen;

/// <summary>How a share of art. 8 reads: never more than is certain, and never a number where nothing is known.</summary>
public sealed class AandeelTests
{
    [Theory]
    [InlineData(0, 0, 0, "Geen activiteit sinds 2012")]
    [InlineData(60_000, 0, 120_000, "50,0% van 120.000 m²")]
    [InlineData(60_000, 0, 120_001, "net onder 50% van 120.001 m²")]
    [InlineData(600, 300, 1_000, "minstens 60,0% van 1.000 m², van 300 m² is het gebied onbekend")]
    [InlineData(0, 999, 1_000, "minstens 0,0% van 1.000 m², van 999 m² is het gebied onbekend")]
    [InlineData(0, 1_000, 1_000, "niet te bepalen: van 1.000 m² is het gebied onbekend")]
    public void A_share_says_what_is_certain(int deel, int onbekend, int geheel, string woorden) =>
        Verplichtingweergave.Aandeel(new Aandeel(new Oppervlakte(deel), new Oppervlakte(onbekend), new Oppervlakte(geheel)))
            .Replace('\u00A0', ' ').Should().Be(woorden);
}
