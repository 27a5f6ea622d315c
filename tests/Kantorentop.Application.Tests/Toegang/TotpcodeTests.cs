using FluentAssertions;
using Kantorentop.Application.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Toegang;

public sealed class TotpcodeTests
{
    // '12345678901234567890' in base 32: the key of RFC 6238, appendix B.
    private const string Sleutel = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconden, string code) =>
        Totpcode.Bereken(Sleutel, Totpcode.StapVan(DateTimeOffset.FromUnixTimeSeconds(seconden))).Should().Be(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_code_may_be_one_step_early_or_late(int stappen, bool goed)
    {
        var nu = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var stap = Totpcode.StapVan(nu) + stappen;

        Totpcode.FindStap(Sleutel, Totpcode.Bereken(Sleutel, stap), nu).Should().Be(goed ? stap : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00592")]
    [InlineData("0059244")]
    [InlineData("abcdef")]
    public void Anything_else_is_no_code(string code) =>
        Totpcode.FindStap(Sleutel, code, DateTimeOffset.FromUnixTimeSeconds(1234567890)).Should().BeNull();
}
