using FluentAssertions;
using Kantorentop.Application.Berichten;
using Xunit;

namespace Kantorentop.Application.Tests.Berichten;

public sealed class RoosterTests
{
    [Theory]
    [InlineData("2015-01-15T05:59:59Z", 7, null)]
    [InlineData("2015-01-15T06:00:00Z", 7, "2015-01-15")]
    [InlineData("2015-07-15T04:59:59Z", 7, null)]
    [InlineData("2015-07-15T05:00:00Z", 7, "2015-07-15")]
    [InlineData("2015-03-29T00:59:59Z", 2, null)]
    [InlineData("2015-03-29T01:00:00Z", 2, "2015-03-29")]
    [InlineData("2015-10-25T00:00:00Z", 2, "2015-10-25")]
    [InlineData("2015-10-25T01:30:00Z", 2, "2015-10-25")]
    [InlineData("2015-01-14T23:00:00Z", 0, "2015-01-15")]
    public void The_hour_is_that_of_Amsterdam_also_when_the_clock_changes(string nu, int uur, string? dag) =>
        Dagrooster.DagVan(DateTimeOffset.Parse(nu, System.Globalization.CultureInfo.InvariantCulture), uur)
            .Should().Be(dag is null ? null : DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Pauses_grow_and_end()
    {
        var pauzes = Enumerable.Range(1, 9).Select(VerzendPost.Pauze).ToList();

        pauzes.Take(8).Should().NotContainNulls().And.BeInAscendingOrder();
        pauzes[8].Should().BeNull();
    }

    [Theory]
    [InlineData("", "", "", false, "", null)]
    [InlineData("mail", "post@x.nl", "https://x.nl", true, "naam", null)]
    [InlineData("mail", "post@x.nl", "https://x.nl", false, "", null)]
    [InlineData("mail", "", "https://x.nl", true, "", "Post:Van")]
    [InlineData("mail", "post@x.nl", "x.nl", true, "", "Post:Adres")]
    [InlineData("mail", "post@x.nl", "https://x.nl", false, "naam", "Post:Tls")]
    public void Settings_that_cannot_work_say_what_is_missing(string host, string van, string adres, bool tls, string gebruiker, string? bezwaar)
    {
        var instellingen = new Postinstellingen { Host = host, Van = van, Adres = adres, Tls = tls, Gebruiker = gebruiker };

        if (bezwaar is null) instellingen.Bezwaar().Should().BeNull();
        else instellingen.Bezwaar().Should().Contain(bezwaar);
        new Postinstellingen { Host = "mail", Van = "a@x.nl", Adres = "https://x.nl", Uur = 24 }.Bezwaar().Should().Contain("Post:Uur");
    }
}
