using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Xunit;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class WoordverschilTests
{
    [Theory]
    [InlineData("De regio bouwt niet.", "De regio bouwt wel.", "De regio bouwt |-niet.|+wel.")]
    [InlineData("a b c d", "a c d e", "a |-b |c d|+ e")]
    [InlineData(null, "nieuw", "+nieuw")]
    [InlineData("oud", null, "-oud")]
    [InlineData("gelijk", "gelijk", "gelijk")]
    [InlineData("een twee", "een  twee", "een|- |+  |twee")]
    [InlineData(null, null, "")]
    public void What_went_and_what_came_is_told_by_the_word(string? oud, string? nieuw, string verwacht) =>
        string.Join('|', Woordverschil.Van(oud, nieuw).Select(Schrijf)).Should().Be(verwacht);

    [Fact]
    public void The_stretches_make_both_texts_again_however_long()
    {
        var oud = string.Join(' ', Enumerable.Range(0, 4_000).Select(i => $"w{i % 97}"));
        var nieuw = string.Join(' ', Enumerable.Range(0, 4_000).Select(i => $"w{i % 89}"));

        var delen = Woordverschil.Van(oud, nieuw);

        string.Concat(delen.Where(deel => deel.Lot != Woordlot.Erbij).Select(deel => deel.Tekst)).Should().Be(oud);
        string.Concat(delen.Where(deel => deel.Lot != Woordlot.Weg).Select(deel => deel.Tekst)).Should().Be(nieuw);
    }

    private static string Schrijf(Woorddeel deel) => deel.Lot switch { Woordlot.Weg => "-", Woordlot.Erbij => "+", _ => "" } + deel.Tekst;
}
