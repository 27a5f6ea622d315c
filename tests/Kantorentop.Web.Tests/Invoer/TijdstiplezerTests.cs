using System.Globalization;
using FluentAssertions;
using Kantorentop.Web.Invoer;
using Xunit;

namespace Kantorentop.Web.Tests.Invoer;

public sealed class TijdstiplezerTests
{
    private static readonly DateTimeOffset Nu = Utc("2015-01-15T11:00:00Z");

    [Theory]
    [InlineData("14-01-2015", "2015-01-14T22:59:59.999999Z")]
    [InlineData("1 juli 2014", "2014-07-01T21:59:59.999999Z")]
    [InlineData("29-03-2014 23:59", "2014-03-29T22:59:59.999999Z")]
    [InlineData("14-1-2015 9:05", "2015-01-14T08:05:59.999999Z")]
    [InlineData("14-1-2015 9.05", "2015-01-14T08:05:59.999999Z")]
    [InlineData("26-10-2014 02:30", "2014-10-26T01:30:59.999999Z")]
    [InlineData("2015-01-14T12:00:00+01:00", "2015-01-14T11:00:00Z")]
    [InlineData("2015-01-14T12:00:00 01:00", "2015-01-14T11:00:00Z")]
    [InlineData("2015-01-14T11:00:00.5Z", "2015-01-14T11:00:00.5Z")]
    public void A_day_a_minute_and_an_exact_instant_are_read(string tekst, string ogenblik) =>
        Tijdstiplezer.Lees(tekst, Nu).Waarde.Should().Be(Utc(ogenblik));

    [Theory]
    [InlineData("15-01-2015")]
    [InlineData("15-01-2015 12:00")]
    public void Of_today_what_is_still_to_come_is_cut_off(string tekst) => Tijdstiplezer.Lees(tekst, Nu).Waarde.Should().Be(Nu);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("nu")]
    [InlineData("Nu")]
    public void Nothing_and_now_are_no_instant(string? tekst) => Tijdstiplezer.Lees(tekst, Nu).Should().Be(default(Lezing<DateTimeOffset>));

    [Theory]
    [InlineData("31-02-2014", "De datum 31-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("31-02-2014 12:00", "De datum 31-02-2014 bestaat niet. Controleer de dag, de maand en het jaar.")]
    [InlineData("14-01-2015 25:00", "De tijd 25:00 bestaat niet. Kies een tijd van 00:00 tot en met 23:59.")]
    [InlineData("01-01-9999", "Vul een jaar in van 1500 tot en met 2100.")]
    [InlineData("9999-12-31T23:59:59-12:00", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("2015-01-14T12:00:00", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    [InlineData("vorige week", "Vul een datum in als dag-maand-jaar, bijvoorbeeld 28-06-2012.")]
    public void Anything_else_gets_a_sentence_that_says_what_to_do(string tekst, string fout) =>
        Tijdstiplezer.Lees(tekst, Nu).Should().Be(new Lezing<DateTimeOffset>(null, fout));

    [Theory]
    [InlineData("2015-01-14T22:59:59.999999Z", "14-01-2015")]
    [InlineData("2015-01-14T08:05:59.999999Z", "14-01-2015 09:05")]
    [InlineData("2015-01-14T08:05:00Z", "2015-01-14T08:05:00Z")]
    public void What_is_written_in_the_field_is_read_back_as_the_same_instant(string ogenblik, string tekst)
    {
        Tijdstiplezer.Schrijf(Utc(ogenblik)).Should().Be(tekst);
        Tijdstiplezer.Lees(tekst, Nu).Waarde.Should().Be(Utc(ogenblik));
    }

    private static DateTimeOffset Utc(string tekst) => DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture);
}
