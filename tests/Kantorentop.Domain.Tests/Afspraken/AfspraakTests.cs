using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Afspraken.Proefafspraak;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class AfspraakTests
{
    [Fact]
    public void Only_a_complete_draft_is_submitted_and_what_is_missing_is_said()
    {
        var afspraak = Concept();

        var uitkomst = afspraak.DienIn(new(Provinciaal, Ingediend), Toets(Volledig() with { Visie = new("Mix", null, null) }), "toelichting", Ondertekenaars);

        uitkomst.Meldingen.Should().ContainSingle().Which.Tekst.Should().Be("Beschrijf bij onderdeel a welke vraag naar kantoren de regio verwacht.");
        afspraak.Staat.Should().Be(Afspraakstaat.Concept);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("De markt vraagt erom.", true)]
    public void What_does_not_add_up_is_submitted_only_with_an_explanation_that_stays(string? toelichting, bool gelukt)
    {
        var afspraak = Concept();
        var inhoud = Volledig();
        var teveel = inhoud with { Locatiedoelen = [inhoud.Locatiedoelen[0] with { Plancapaciteit = new Oppervlakte(51m) }, inhoud.Locatiedoelen[1]] };

        var uitkomst = afspraak.DienIn(new(Provinciaal, Ingediend), Toets(teveel), toelichting, Ondertekenaars);

        uitkomst.IsGelukt.Should().Be(gelukt);
        (afspraak.Indiening?.Toelichting).Should().Be(gelukt ? toelichting : null);
        (afspraak.Indiening?.Afwijkingen).Should().Be(gelukt ? "De locaties houden 1\u00a0m² plancapaciteit meer over dan de regio wil." : null);
    }

    [Fact]
    public void Submission_asks_each_municipality_and_province_of_that_day()
    {
        TerOndertekening().Ondertekenaars.Select(partij => partij.Naam)
            .Should().Equal("Provincie Utrecht", "Gemeente Utrecht", "Gemeente Nieuwegein");
        Concept().DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, new("Utrecht", [])).IsGelukt.Should().BeFalse();
    }

    [Theory]
    [InlineData("2013-04-30", false)]
    [InlineData("2013-05-01", true)]
    [InlineData("2013-06-01", true)]
    [InlineData("2013-06-02", false)]
    public void A_signature_is_dated_from_submission_up_to_today(string datum, bool gelukt) =>
        Onderteken(TerOndertekening(), Utrecht, datum).IsGelukt.Should().Be(gelukt);

    [Fact]
    public void Who_submitted_does_not_sign_a_party_signs_once_and_an_outsider_never()
    {
        var afspraak = TerOndertekening();

        Onderteken(afspraak, Provinciaal).Meldingen.Should().Equal(Ondertekenregels.IndienerTekentNiet);
        Onderteken(afspraak, Gedeputeerde).IsGelukt.Should().BeTrue();
        Onderteken(afspraak, Gedeputeerde).Meldingen.Should().ContainSingle().Which.Code.Should().Be("al-ondertekend");
        Onderteken(afspraak, Buitenstaander).Meldingen.Should().Equal(Ondertekenregels.GeenPartij);
        afspraak.StuurTerug(new(Buitenstaander, Ingediend), 1, "reden").Meldingen.Should().Equal(Ondertekenregels.GeenPartij);
    }

    [Fact]
    public void It_is_in_force_on_the_day_of_the_latest_signature_and_not_one_signature_before()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Gedeputeerde, "2013-05-20");
        Onderteken(afspraak, Utrecht, "2013-05-03");
        afspraak.Staat.Should().Be(Afspraakstaat.TerOndertekening);

        Onderteken(afspraak, Nieuwegein, "2013-05-04");

        afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        afspraak.VanKrachtOp.Should().Be(Dag("2013-05-20"));
        afspraak.Gebeurtenissen.Select(stap => stap.Soort).Should().Equal(
            Gebeurtenissoort.Begonnen, Gebeurtenissoort.Ingediend, Gebeurtenissoort.Ondertekend, Gebeurtenissoort.Ondertekend,
            Gebeurtenissoort.Ondertekend, Gebeurtenissoort.VanKracht);
    }

    [Fact]
    public void A_return_needs_a_reason_voids_signatures_and_asks_for_a_new_round()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Nieuwegein);

        afspraak.StuurTerug(new(Utrecht, Ingediend), 1, " ").IsGelukt.Should().BeFalse();
        afspraak.StuurTerug(new(Utrecht, Ingediend), 1, "Te veel nieuwbouw.").IsGelukt.Should().BeTrue();
        afspraak.DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, Ondertekenaars).IsGelukt.Should().BeTrue();

        afspraak.Ronde.Should().Be(2);
        afspraak.Ondertekenaars.Should().HaveCount(3).And.OnlyContain(partij => partij.Handtekening == null);
        Onderteken(afspraak, Nieuwegein, ronde: 1).Meldingen.Should().ContainSingle().Which.Code.Should().Be("afspraak-gewijzigd");
        Onderteken(afspraak, Nieuwegein, ronde: 2).IsGelukt.Should().BeTrue();
    }

    [Theory]
    [InlineData(Afspraakstaat.Concept, true, false)]
    [InlineData(Afspraakstaat.TerOndertekening, false, true)]
    [InlineData(Afspraakstaat.Teruggestuurd, true, false)]
    [InlineData(Afspraakstaat.VanKracht, false, false)]
    [InlineData(Afspraakstaat.Vervangen, false, false)]
    public void Each_state_allows_its_own_acts_only(Afspraakstaat staat, bool indienen, bool tekenen)
    {
        In(staat).DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, Ondertekenaars).IsGelukt.Should().Be(indienen);
        Onderteken(In(staat), Utrecht).IsGelukt.Should().Be(tekenen);
        In(staat).StuurTerug(new(Utrecht, Ingediend), 1, "reden").IsGelukt.Should().Be(tekenen);
        In(staat).IsBewerkbaar.Should().Be(indienen);
        var vervang = () => In(staat).Vervang(Ingediend);
        if (staat == Afspraakstaat.VanKracht) vervang.Should().NotThrow();
        else vervang.Should().Throw<InvalidOperationException>();
    }

    private static Afspraak In(Afspraakstaat staat) => staat switch
    {
        Afspraakstaat.Concept => Concept(),
        Afspraakstaat.TerOndertekening => TerOndertekening(),
        Afspraakstaat.Teruggestuurd => Teruggestuurd(),
        Afspraakstaat.VanKracht => VanKracht(),
        _ => Vervangen(),
    };
}
