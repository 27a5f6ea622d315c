using FluentAssertions;
using Kantorentop.Web.Invoer;
using Xunit;

namespace Kantorentop.Web.Tests.Invoer;

public sealed class GetallezerTests
{
    [Theory]
    [InlineData("1250", "1250")]
    [InlineData("1.250", "1250")]
    [InlineData("1.250,5", "1250.5")]
    [InlineData("1250,5", "1250.5")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("999", "999")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData("007", "7")]
    [InlineData("-40.000", "-40000")]
    [InlineData("−40.000", "-40000")]
    [InlineData(" 1 250 ", "1250")]
    [InlineData("1\u00A0250", "1250")]
    [InlineData("1\u202F250", "1250")]
    [InlineData("1.250 m²", "1250")]
    [InlineData("1.250 M2", "1250")]
    [InlineData("12,5%", "12.5")]
    [InlineData("123.456.789.012.345", "123456789012345")]
    public void A_Dutch_number_is_read(string tekst, string waarde)
    {
        var lezing = Getallezer.Lees(tekst);

        lezing.Fout.Should().BeNull();
        lezing.Waarde.Should().Be(decimal.Parse(waarde, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_typed_is_neither_a_value_nor_a_fault(string? tekst) =>
        Getallezer.Lees(tekst).Should().Be(default(Lezing<decimal>));

    [Theory]
    [InlineData("12.5", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1.25", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1.2500", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1250.", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("0.500", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1250.000", "Gebruik een komma voor decimalen, bijvoorbeeld 12,5.")]
    [InlineData("1,2,3", "Gebruik hooguit één komma, bijvoorbeeld 1.250,5.")]
    [InlineData("1,250.5", "Zet een punt alleen tussen groepen van drie cijfers, bijvoorbeeld 1.250.000.")]
    [InlineData("1.25.000", "Zet een punt alleen tussen groepen van drie cijfers, bijvoorbeeld 1.250.000.")]
    [InlineData("1.250.5", "Zet een punt alleen tussen groepen van drie cijfers, bijvoorbeeld 1.250.000.")]
    [InlineData("1..250", "Zet een punt alleen tussen groepen van drie cijfers, bijvoorbeeld 1.250.000.")]
    [InlineData("12 meter", "Gebruik alleen cijfers, bijvoorbeeld 1.250.")]
    [InlineData("1e6", "Gebruik alleen cijfers, bijvoorbeeld 1.250.")]
    [InlineData("١٢", "Gebruik alleen cijfers, bijvoorbeeld 1.250.")]
    [InlineData("<b>1</b>", "Gebruik alleen cijfers, bijvoorbeeld 1.250.")]
    [InlineData(",5", "Vul een getal in, bijvoorbeeld 1.250,5.")]
    [InlineData("5,", "Vul een getal in, bijvoorbeeld 1.250,5.")]
    [InlineData("5-3", "Vul een getal in, bijvoorbeeld 1.250,5.")]
    [InlineData("-", "Vul een getal in, bijvoorbeeld 1.250,5.")]
    [InlineData("1234567890123456", "Vul een getal in van hooguit 15 cijfers.")]
    public void Anything_else_gets_a_sentence_that_says_what_to_do(string tekst, string fout)
    {
        var lezing = Getallezer.Lees(tekst);

        lezing.Waarde.Should().BeNull();
        lezing.Fout.Should().Be(fout);
    }
}
