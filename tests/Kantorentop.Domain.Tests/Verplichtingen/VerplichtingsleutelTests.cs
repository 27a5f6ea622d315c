using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

public class VerplichtingsleutelTests
{
    [Theory]
    [InlineData("7.4-gebouw-UTR-01")]
    [InlineData("6-jaar-2014")]
    [InlineData("8.3-partij-ONT-1")]
    [InlineData("8.5-plan-P1")]
    public void Comes_back_as_it_was_written(string tekst) => Verplichtingsleutel.Parse(tekst)!.Value.ToString().Should().Be(tekst);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7.4-gebouw")]
    [InlineData("7.4-gebouw-")]
    [InlineData("7.4-Gebouw-A")]
    [InlineData("7.4-0-A")]
    public void Refuses_what_is_not_a_key(string? tekst) => Verplichtingsleutel.Parse(tekst).Should().BeNull();
}
