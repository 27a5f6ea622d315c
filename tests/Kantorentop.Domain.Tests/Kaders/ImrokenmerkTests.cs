using FluentAssertions;
using Kantorentop.Domain.Kaders;
using Xunit;

namespace Kantorentop.Domain.Tests.Kaders;

public class ImrokenmerkTests
{
    [Theory]
    [InlineData("NL.IMRO.9926.SVt1505Kantoren-VA01", "PV26", "SVt1505Kantoren", "VA01")]
    [InlineData("NL.IMRO.0363.M1006BPSTD-OW01", "GM0363", "M1006BPSTD", "OW01")]
    [InlineData("NL.IMRO.1884.WPZUIDEINDE72-VAS1", "GM1884", "WPZUIDEINDE72", "VAS1")]
    public void An_identification_names_government_plan_and_version(string tekst, string overheid, string plan, string versie)
    {
        var kenmerk = Imrokenmerk.Parse(tekst);
        kenmerk.Should().Be(new Imrokenmerk(overheid, plan, versie));
        kenmerk!.ToString().Should().Be(tekst);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nl.imro.9926.Kantoren-VA01")]
    [InlineData("NL.IMRO.926.Kantoren-VA01")]
    [InlineData("NL.IMRO.9926.-VA01")]
    [InlineData("NL.IMRO.9926.Kantoren")]
    [InlineData("NL.IMRO.9926.Kantoren-VA1")]
    [InlineData("NL.IMRO.9926.Kantoren-VA001")]
    [InlineData("NL.IMRO.9926.KantorenMetEenNaamTeLang-VA01")]
    [InlineData("NL.IMRO.9926.Kan toren-VA01")]
    [InlineData("NL.IMRO.9926.Kantoren-VA01\n")]
    [InlineData("NL.IMRO.٩٩٢٦.Kantoren-VA01")]
    public void Anything_else_is_none(string? tekst) => Imrokenmerk.Parse(tekst).Should().BeNull();
}
