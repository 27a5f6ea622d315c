using FluentAssertions;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>Art. 6: a yearly declaration, in time until 1 March of the next year [conv].</summary>
public class TransparantieTests
{
    [Theory]
    [InlineData("2014-12-31", NogNietAanDeOrde)]
    [InlineData("2015-01-01", Loopt)]
    [InlineData("2015-03-01", Loopt)]
    [InlineData("2015-03-02", TeLaat)]
    public void Follows_its_term_without_an_answer(string op, Verplichtingstaat staat) =>
        Proefdossier.Belegger().Staat("6-jaar-2014", op).Should().Be(staat);

    [Theory]
    [InlineData("2015-01-01", VoldaanOpTijd)]
    [InlineData("2015-03-01", VoldaanOpTijd)]
    [InlineData("2015-03-02", VoldaanTeLaat)]
    public void Judges_an_answer_by_the_day_of_its_evidence(string bewijs, Verplichtingstaat staat) =>
        Proefdossier.Belegger().Beantwoord("6-jaar-2014", bewijs).Staat("6-jaar-2014", "2015-06-01").Should().Be(staat);

    [Fact]
    public void Does_not_lose_an_answer_in_time_to_a_later_one() =>
        Proefdossier.Belegger().Beantwoord("6-jaar-2014", "2015-05-01", "2015-02-01").Staat("6-jaar-2014", "2015-06-01").Should().Be(VoldaanOpTijd);

    [Fact]
    public void Does_not_know_evidence_of_a_later_day() =>
        Proefdossier.Belegger().Beantwoord("6-jaar-2014", "2015-02-01").Staat("6-jaar-2014", "2015-01-31").Should().Be(Loopt);

    [Theory]
    [InlineData(Partijsoort.Belegger)]
    [InlineData(Partijsoort.Ontwikkelaar)]
    [InlineData(Partijsoort.Financier)]
    [InlineData(Partijsoort.Gebruiker)]
    public void Is_owed_by_every_market_party(Partijsoort soort) =>
        new Partijdossier(new Partij("P", "P", soort, "IVBN", null)).Staat("6-jaar-2013", "2014-01-01").Should().Be(Loopt);

    [Fact]
    public void Is_shown_but_not_asked_of_a_party_without_an_umbrella() =>
        new Partijdossier(new Partij("P", "P", Partijsoort.Belegger, null, null)).Staat("6-jaar-2013", "2014-01-01").Should().Be(NietVanToepassing);

    [Fact]
    public void Runs_over_the_years_of_the_covenant_only()
    {
        var dossier = Proefdossier.Belegger();
        dossier.Zoek("6-jaar-2011", new(2020, 1, 1)).Should().BeNull();
        dossier.Zoek("6-jaar-2012", new(2020, 1, 1)).Should().NotBeNull();
        dossier.Zoek("6-jaar-2017", new(2020, 1, 1)).Should().NotBeNull();
        dossier.Zoek("6-jaar-2018", new(2020, 1, 1)).Should().BeNull();
        dossier.Zoek("6-jaar-2015", new(2014, 12, 31)).Should().BeNull();
    }
}
