using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>Art. 8.2–8.5, 8.7 and 8.8.</summary>
public class OntwikkelaarsTests
{
    [Theory]
    [InlineData(Toekomstperspectief.Groei)]
    [InlineData(Toekomstperspectief.Balans, "8.4", "8.7")]
    [InlineData(Toekomstperspectief.Beperking, "8.5", "8.7")]
    [InlineData(Toekomstperspectief.Transformatie, "8.5", "8.7")]
    public void Owes_by_the_perspective_of_the_location(Toekomstperspectief perspectief, params string[] leden)
    {
        var dossier = Proefdossier.Ontwikkelaar().Met(Grondslag.Toevoeging, Proefdossier.Gebouw("G", perspectief));
        foreach (var lid in new[] { "8.4", "8.5", "8.7" })
            dossier.Staat($"{lid}-gebouw-G", "2015-01-15").Should().Be(leden.Contains(lid) ? Loopt : null);
    }

    [Fact]
    public void Cannot_be_judged_without_a_perspective() =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.Toevoeging, Proefdossier.Gebouw("G", null))
            .Staat("8.5-gebouw-G", "2015-01-15").Should().Be(NietTeBeoordelen);

    [Theory]
    [InlineData("8.5")]
    [InlineData("8.7")]
    public void Is_fulfilled_by_an_answer(string lid)
    {
        var dossier = Proefdossier.Ontwikkelaar().Met(Grondslag.Toevoeging, Proefdossier.Gebouw("G", Toekomstperspectief.Beperking));
        dossier.Zoek($"{lid}-gebouw-G", Proefdossier.Peildag)!.VraagtAntwoord.Should().BeTrue();
        dossier.Beantwoord($"{lid}-gebouw-G", "2014-03-01").Staat($"{lid}-gebouw-G", "2015-01-15").Should().Be(VoldaanOpTijd);
    }

    [Theory]
    [InlineData("2012-12-31", NogNietAanDeOrde)]
    [InlineData("2013-01-01", Loopt)]
    public void Begins_with_the_project(string op, Verplichtingstaat staat) =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.Toevoeging, Proefdossier.Gebouw("G", Toekomstperspectief.Balans, "2013-01-01"))
            .Staat("8.4-gebouw-G", op).Should().Be(staat);

    [Fact]
    public void Cannot_tell_whether_a_building_was_left_behind_until_the_developer_says_so()
    {
        var dossier = Proefdossier.Ontwikkelaar().Met(Grondslag.Nieuwbouw, Proefdossier.Gebouw("G", Toekomstperspectief.Groei));
        dossier.Staat("8.8-gebouw-G", "2015-01-15").Should().Be(NietTeBeoordelen);
        dossier.Beantwoord("8.8-gebouw-G", "2014-03-01").Staat("8.8-gebouw-G", "2015-01-15").Should().Be(VoldaanOpTijd);
    }

    [Theory]
    [InlineData("2017-06-27", 60_000, 0, 120_000, Loopt)]
    [InlineData("2017-06-28", 60_000, 0, 120_000, VoldaanOpTijd)]
    [InlineData("2017-06-28", 60_000, 0, 120_001, TeLaat)]
    [InlineData("2017-06-28", 60_000, 1, 120_001, NietTeBeoordelen)]
    [InlineData("2017-06-27", 0, 0, 0, NietTeBeoordelen)]
    [InlineData("2017-06-28", 0, 0, 0, NietTeBeoordelen)]
    public void Judges_the_share_of_half_when_five_years_are_over(string op, int deel, int onbekend, int geheel, Verplichtingstaat staat) =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.Ontwikkelaandeel, Deel(deel, onbekend, geheel))
            .Staat("8.3-partij-ONT", op).Should().Be(staat);

    [Fact]
    public void Is_not_fulfilled_by_words_where_a_share_decides() =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.Ontwikkelaandeel, Deel(1, 0, 120_000)).Beantwoord("8.3-partij-ONT", "2014-01-01")
            .Staat("8.3-partij-ONT", "2017-06-28").Should().Be(TeLaat);

    [Fact]
    public void Lets_new_build_in_growth_areas_run_without_a_term() =>
        Proefdossier.Ontwikkelaar().Met(Grondslag.Nieuwbouwaandeel, Deel(1, 0, 10)).Staat("8.2-partij-ONT", "2017-06-27").Should().Be(Loopt);

    [Fact]
    public void Is_not_owed_by_an_investor() =>
        Proefdossier.Belegger().Met(Grondslag.Toevoeging, Proefdossier.Gebouw("G", Toekomstperspectief.Balans))
            .Zoek("8.4-gebouw-G", Proefdossier.Peildag).Should().BeNull();

    private static Onderwerp Deel(int deel, int onbekend, int geheel) => new(Onderwerpsoort.Partij, "ONT", "Ontwikkelaar")
    {
        Aandeel = new Aandeel(new Oppervlakte(deel), new Oppervlakte(onbekend), new Oppervlakte(geheel)),
    };
}
