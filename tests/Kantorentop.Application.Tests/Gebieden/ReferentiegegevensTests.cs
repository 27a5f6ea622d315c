using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Xunit;

namespace Kantorentop.Application.Tests.Gebieden;

public sealed class ReferentiegegevensTests
{
    [Fact]
    public void Annex_1_names_fifty_municipalities_with_distinct_codes()
    {
        Referentiegegevens.Gemeenten.Should().HaveCount(50);
        Referentiegegevens.Gemeenten.Should().OnlyHaveUniqueItems(gemeente => gemeente.Code);
    }

    [Theory]
    [InlineData("PV20", 1)]
    [InlineData("PV21", 1)]
    [InlineData("PV22", 2)]
    [InlineData("PV23", 5)]
    [InlineData("PV24", 2)]
    [InlineData("PV25", 4)]
    [InlineData("PV26", 7)]
    [InlineData("PV27", 8)]
    [InlineData("PV28", 11)]
    [InlineData("PV29", 0)]
    [InlineData("PV30", 5)]
    [InlineData("PV31", 4)]
    public void Annex_1_has_so_many_municipalities_in_a_province(string provincie, int aantal) =>
        Referentiegegevens.Gemeenten.Count(gemeente => gemeente.Provincie == provincie).Should().Be(aantal);

    [Fact]
    public void A_municipality_has_its_official_name_and_lies_in_the_Netherlands()
    {
        Referentiegegevens.Gemeenten.Should().Contain(new Gemeente("GM0518", "'s-Gravenhage", "PV28", new DateOnly(2011, 1, 1), null, null));
        Referentiegegevens.Bijlage.Should().OnlyContain(rij =>
            rij.Breedtegraad > 50.7m && rij.Breedtegraad < 53.6m && rij.Lengtegraad > 3.3m && rij.Lengtegraad < 7.3m);
    }
}
