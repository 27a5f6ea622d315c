using System.Globalization;
using FluentAssertions;
using Kantorentop.Domain;
using Xunit;

namespace Kantorentop.Web.Tests;

/// <summary>The same on every server: each expectation is tried under three cultures.</summary>
public sealed class WeergaveTests
{
    public static TheoryData<string> Culturen => ["nl-NL", "en-US", ""];

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Areas_have_thousands_marks_and_a_space_that_does_not_break(string cultuur) => In(cultuur, () =>
    {
        Weergave.M2(1_234_567m).Should().Be("1.234.567\u00A0m²");
        Weergave.M2(0).Should().Be("0\u00A0m²");
        Weergave.M2(499.5m).Should().Be("500\u00A0m²");
        Weergave.M2(null).Should().Be("onbekend");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Amounts_have_cents_and_a_space_that_does_not_break(string cultuur) => In(cultuur, () =>
    {
        Weergave.Euro(new Bedrag(123_456_750)).Should().Be("€\u00A01.234.567,50");
        Weergave.Euro(null).Should().Be("onbekend");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Percentages_have_one_decimal_half_away_from_zero_and_no_space(string cultuur) => In(cultuur, () =>
    {
        Weergave.Percentage(12.5m).Should().Be("12,5%");
        Weergave.Percentage(15.65m).Should().Be("15,7%");
        Weergave.Percentage(15.55m).Should().Be("15,6%");
        Weergave.Percentage(0).Should().Be("0,0%");
        Weergave.Percentage(null).Should().Be("onbekend");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Dates_are_words_in_text_and_digits_in_tables(string cultuur) => In(cultuur, () =>
    {
        Weergave.Datum(new(2012, 6, 28)).Should().Be("28 juni 2012");
        Weergave.DatumKort(new(2012, 6, 8)).Should().Be("08-06-2012");
        Weergave.DatumIso(new(2012, 6, 8)).Should().Be("2012-06-08");
        Weergave.Datum(null).Should().Be("onbekend");
        Weergave.Tijdstip(new(2015, 1, 15, 9, 5, 0, TimeSpan.Zero)).Should().Be("15 januari 2015 om 09.05 uur");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void A_half_open_period_ends_on_the_day_before(string cultuur) => In(cultuur, () =>
    {
        Weergave.Tijdvak(new(2012, 1, 1), new(2013, 1, 1)).Should().Be("vanaf 1 januari 2012 tot en met 31 december 2012");
        Weergave.Tijdvak(new(2012, 1, 1), null).Should().Be("vanaf 1 januari 2012");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void A_difference_shows_its_sign_after_rounding(string cultuur) => In(cultuur, () =>
    {
        Weergave.Verschil(0.6m, 1).Should().Be("+0,6");
        Weergave.Verschil(-0.6m, 1).Should().Be("−0,6");
        Weergave.Verschil(-0.04m, 1).Should().Be("0,0");
        Weergave.ExactVerschil(-4_500m).Should().Be("−4.500");
        Weergave.Getal(-1_234.5m, 1).Should().Be("−1.234,5");
        Weergave.Exact(-0.25m).Should().Be("−0,25");
        Weergave.ExactVerschil(0.25m).Should().Be("+0,25");
        Weergave.ExactVerschil(0m).Should().Be("0");
        Weergave.ExactVerschil(null).Should().Be("onbekend");
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void A_number_can_be_shown_as_it_was_typed(string cultuur) => In(cultuur, () =>
    {
        Weergave.Exact(1250.50m).Should().Be("1.250,5");
        Weergave.Exact(1250m).Should().Be("1.250");
    });

    [Theory]
    [InlineData(0, "0 gebouwen")]
    [InlineData(1, "1 gebouw")]
    [InlineData(1250, "1.250 gebouwen")]
    public void A_count_has_its_noun_in_the_right_number(int aantal, string tekst) =>
        Weergave.Aantal(aantal, "gebouw", "gebouwen").Should().Be(tekst);

    private static void In(string cultuur, Action bewering)
    {
        var vorige = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
        try
        {
            bewering();
        }
        finally
        {
            CultureInfo.CurrentCulture = vorige;
        }
    }
}
