using FluentAssertions;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tests.Verplichtingen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verklaringen;

/// <summary>Art. 6, 7.5, 7.6, 8.6, 9.4–9.8 and 10.2–10.5: who declares what, and when that is in time.</summary>
public class VerklaringsvragenTests
{
    [Theory]
    [InlineData(Partijsoort.Belegger, "6", "7.5", "7.6")]
    [InlineData(Partijsoort.Ontwikkelaar, "6", "8.6")]
    [InlineData(Partijsoort.Financier, "6", "9.4", "9.5", "9.6", "9.7", "9.8")]
    [InlineData(Partijsoort.Gebruiker, "6", "10.2", "10.3", "10.4", "10.5")]
    public void Asks_each_kind_of_party_its_own_members_in_the_order_of_the_covenant(Partijsoort soort, params string[] leden)
    {
        Verklaringsvragen.Voor(soort).Select(vraag => vraag.Lid).Should().Equal(leden);
        Verplichtingenlijst.Bepaal(new Partijdossier(new Partij("P", "P", soort, "NVB", null)), new(2015, 1, 15), Convenantdata.Standaard)
            .Where(verplichting => verplichting.Sleutel.ToString().EndsWith("-jaar-2014", StringComparison.Ordinal))
            .Select(verplichting => verplichting.Regel.Lid).Should().BeEquivalentTo(leden);
    }

    [Fact]
    public void Asks_only_about_members_of_the_covenant_and_never_for_money()
    {
        foreach (var vraag in Verklaringsvragen.Alle)
        {
            Artikelen.Find(vraag.Lid).Should().NotBeNull();
            $"{vraag.Telling}".Should().NotContainAny("€", "euro", "bedrag", "huurprijs", "rente");
            $"{vraag.Verwacht}{vraag.Stelling}".Should().EndWith(".");
        }
    }

    [Fact]
    public void Counts_where_the_article_asks_for_it() =>
        Verklaringsvragen.Alle.Where(vraag => vraag.Telling is not null).Select(vraag => vraag.Lid).Should().Equal("7.5", "8.6", "9.5");

    [Theory]
    [InlineData("7.5-jaar-2014", "2014-12-31", NogNietAanDeOrde)]
    [InlineData("7.5-jaar-2014", "2015-01-01", Loopt)]
    [InlineData("7.6-jaar-2014", "2015-03-01", Loopt)]
    [InlineData("7.6-jaar-2014", "2015-03-02", TeLaat)]
    public void Has_the_term_of_the_yearly_declaration(string sleutel, string op, Verplichtingstaat staat) =>
        Proefdossier.Belegger().Staat(sleutel, op).Should().Be(staat);

    [Theory]
    [InlineData("2015-03-01", VoldaanOpTijd)]
    [InlineData("2015-03-02", VoldaanTeLaat)]
    public void Is_in_time_until_1_March_that_day_included(string bewijs, Verplichtingstaat staat) =>
        Proefdossier.Ontwikkelaar().Beantwoord("8.6-jaar-2014", bewijs).Staat("8.6-jaar-2014", "2015-06-01").Should().Be(staat);
}
