using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Xunit;

namespace Kantorentop.Application.Tests.Gebieden;

public sealed class GemeentenamenTests
{
    private static readonly Gemeentenamen Namen = new([new Gemeente("GM0828", "Oss", "PV30", new DateOnly(2011, 1, 1), null, null)]);

    [Theory]
    [InlineData("GM0363", "GM0363")]
    [InlineData("gm0363", "GM0363")]
    [InlineData("Amsterdam", "GM0363")]
    [InlineData(" gemeente  Amsterdam ", "GM0363")]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("’s\u2010Gravenhage", "GM0518")]
    [InlineData("Gemeente Den\u00A0Haag", "GM0518")]
    [InlineData("'s-Hertogenbosch", "GM0796")]
    [InlineData("s-hertogenbosch", "GM0796")]
    [InlineData("Den Bosch", "GM0796")]
    [InlineData("Zaandam", "GM0479")]
    [InlineData("ZAANSTAD", "GM0479")]
    [InlineData("Stichtse Vechten", "GM1904")]
    [InlineData("Stichtse Vechten (Maarssen)", "GM1904")]
    [InlineData("Maarssen", "GM1904")]
    [InlineData("Hoofddorp", "GM0394")]
    [InlineData("Leidschendam\u2011Voorburg", "GM1916")]
    [InlineData("Sittard\u2013Geleen", "GM1883")]
    [InlineData("Ｕｔｒｅｃｈｔ", "GM0344")]
    [InlineData("Málmö", null)]
    [InlineData("Hengelo", "GM0164")]
    [InlineData("Oss", "GM0828")]
    [InlineData("GM9999", null)]
    [InlineData("", null)]
    public void A_municipality_is_found_by_its_code_or_any_spelling(string tekst, string? code) =>
        Namen.FindCode(tekst).Should().Be(code);

    [Theory]
    [InlineData("Fryslân", "PV21")]
    [InlineData("Fryslan", "PV21")]
    [InlineData("friesland", "PV21")]
    [InlineData("provincie Noord\u2010Brabant", "PV30")]
    [InlineData("PV29", "PV29")]
    [InlineData("Holland", null)]
    public void A_province_is_found_by_its_code_or_any_spelling(string tekst, string? code) =>
        Provincienamen.FindCode(tekst).Should().Be(code);
}
