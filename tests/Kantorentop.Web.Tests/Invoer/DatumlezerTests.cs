using FluentAssertions;
using Kantorentop.Web.Invoer;
using Xunit;

namespace Kantorentop.Web.Tests.Invoer;

public sealed class DatumlezerTests
{
    [Theory]
    [InlineData("1-7-2012", 2012, 7, 1)]
    [InlineData("01-07-2012", 2012, 7, 1)]
    [InlineData("2012-07-01", 2012, 7, 1)]
    [InlineData("1 juli 2012", 2012, 7, 1)]
    [InlineData("01  Juli 2012", 2012, 7, 1)]
    [InlineData(" 28 juni 2012 ", 2012, 6, 28)]
    [InlineData("29-2-2012", 2012, 2, 29)]
    [InlineData("31 december 2100", 2100, 12, 31)]
    [InlineData("1-1-1500", 1500, 1, 1)]
    public void A_date_in_any_Dutch_form_is_read(string tekst, int jaar, int maand, int dag)
    {
        var lezing = Datumlezer.Lees(tekst);

        lezing.Fout.Should().BeNull();
        lezing.Waarde.Should().Be(new DateOnly(jaar, maand, dag));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_typed_is_neither_a_date_nor_a_fault(string? tekst) =>
        Datumlezer.Lees(tekst).Should().Be(default(Lezing<DateOnly>));

    [Theory]
    [InlineData("30-02-2014", "De datum 30-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("29-2-2014", "De datum 29-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("29-2-1900", "De datum 29-02-1900 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("0-1-2014", "De datum 00-01-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("1-13-2014", "De datum 01-13-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("2014-02-30", "De datum 30-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("31 april 2014", "De datum 31-04-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("1-1-1499", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("1-1-2101", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("1-1-0000", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("1-7-12", "Schrijf het jaar met vier cijfers, bijvoorbeeld 28-06-2012.")]
    [InlineData("1 juli 12", "Schrijf het jaar met vier cijfers, bijvoorbeeld 28-06-2012.")]
    [InlineData("1/7/2012", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("1 foo 2012", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("gisteren", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("2012-7-1", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("٠١-٠٧-٢٠١٢", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    public void Anything_else_gets_a_sentence_that_says_what_to_do(string tekst, string fout)
    {
        var lezing = Datumlezer.Lees(tekst);

        lezing.Waarde.Should().BeNull();
        lezing.Fout.Should().Be(fout);
    }
}
