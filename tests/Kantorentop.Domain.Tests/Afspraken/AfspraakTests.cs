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
        TerControle().Ondertekenaars.Select(partij => partij.Naam)
            .Should().Equal("Provincie Utrecht", "Gemeente Utrecht", "Gemeente Nieuwegein");
        Concept().DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, new("Utrecht", [])).IsGelukt.Should().BeFalse();
    }

    [Theory]
    [InlineData("2013-05-17", false)]
    [InlineData("2013-05-18", true)]
    [InlineData("2013-06-01", true)]
    [InlineData("2013-06-02", false)]
    public void A_signature_is_dated_from_the_competition_check_up_to_today(string datum, bool gelukt) =>
        Onderteken(TerOndertekening(), Utrecht, datum).IsGelukt.Should().Be(gelukt);

    [Fact]
    public void Who_submitted_does_not_sign_a_party_signs_once_and_an_outsider_never()
    {
        var afspraak = TerOndertekening();

        Onderteken(afspraak, Provinciaal).Meldingen.Should().Equal(Ondertekenregels.IndienerTekentNiet);
        Onderteken(afspraak, Gedeputeerde).IsGelukt.Should().BeTrue();
        Onderteken(afspraak, Gedeputeerde).Meldingen.Should().ContainSingle().Which.Code.Should().Be("al-ondertekend");
        Onderteken(afspraak, Buitenstaander).Meldingen.Should().Equal(Stapregels.GeenPartij);
        afspraak.StuurTerug(new(Buitenstaander, Ingediend), 1, "reden").Meldingen.Should().Equal(Stapregels.GeenPartij);
    }

    [Fact]
    public void It_is_in_force_on_the_day_of_the_latest_signature_and_not_one_signature_before()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Gedeputeerde, "2013-05-30");
        Onderteken(afspraak, Utrecht, "2013-05-23");
        afspraak.Staat.Should().Be(Afspraakstaat.TerOndertekening);

        Onderteken(afspraak, Nieuwegein, "2013-05-24");

        afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        afspraak.VanKrachtOp.Should().Be(Dag("2013-05-30"));
        afspraak.Gebeurtenissen.Select(stap => stap.Soort).Should().Equal(
            Gebeurtenissoort.Begonnen, Gebeurtenissoort.Ingediend, Gebeurtenissoort.Gecontroleerd, Gebeurtenissoort.ConsultatieGeopend,
            Gebeurtenissoort.ConsultatieGesloten, Gebeurtenissoort.MededingingGetoetst, Gebeurtenissoort.Ondertekend, Gebeurtenissoort.Ondertekend,
            Gebeurtenissoort.Ondertekend, Gebeurtenissoort.VanKracht);
    }

    [Fact]
    public void A_return_needs_a_reason_and_voids_what_was_given_on_the_way_but_keeps_comments()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Nieuwegein);

        afspraak.StuurTerug(new(Utrecht, Ingediend), 1, " ").IsGelukt.Should().BeFalse();
        afspraak.StuurTerug(new(Utrecht, Ingediend), 1, "Te veel nieuwbouw.").IsGelukt.Should().BeTrue();
        afspraak.DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, Ondertekenaars).IsGelukt.Should().BeTrue();

        afspraak.Should().BeEquivalentTo(new { Ronde = 2, Consultatie = (Consultatie?)null, Mededingingstoets = (Mededingingstoets?)null });
        afspraak.Ondertekenaars.Should().HaveCount(3).And.OnlyContain(partij => partij.Handtekening == null && partij.Controle == null);
        afspraak.Reacties.Should().ContainSingle().Which.Antwoord.Should().NotBeNull();
    }

    [Fact]
    public void Who_read_a_text_that_was_returned_and_changed_meanwhile_takes_no_step_on_the_new_one()
    {
        var afspraak = Teruggestuurd();
        afspraak.DienIn(new(Provinciaal, Gesloten), Toets(Volledig()), null, Ondertekenaars);

        afspraak.KeurGoed(new(Gedeputeerde, Gesloten), 1, Dag("2013-07-01")).Meldingen.Should().Equal(Stapregels.Gewijzigd);
        afspraak.StuurTerug(new(Gedeputeerde, Gesloten), 1, "reden").Meldingen.Should().Equal(Stapregels.Gewijzigd);
        afspraak.KeurGoed(new(Gedeputeerde, Gesloten), 2, Dag("2013-07-01")).IsGelukt.Should().BeTrue();
        afspraak.Reageer(new(Belegger, Gesloten), 1, Onderdeel.Visie, "tekst").Meldingen.Should().Equal(Stapregels.Gewijzigd);
        afspraak.SluitConsultatie(new(Gedeputeerde, Gesloten), 2, "Iedereen reageerde.").IsGelukt.Should().BeTrue();
        afspraak.LegToetsVast(new(Utrecht, Gesloten), 1, new("Jurist", Gesloten, "Geen bezwaar", Gesloten)).Meldingen.Should().Equal(Stapregels.Gewijzigd);
        afspraak.LegToetsVast(new(Utrecht, Gesloten), 2, new("Jurist", Gesloten, "Geen bezwaar", Gesloten)).IsGelukt.Should().BeTrue();
        Onderteken(afspraak, Nieuwegein, ronde: 1).Meldingen.Should().Equal(Stapregels.Gewijzigd);
        Onderteken(afspraak, Nieuwegein, ronde: 2).IsGelukt.Should().BeTrue();
    }

    [Fact]
    public void Each_state_allows_its_own_acts_only()
    {
        foreach (var staat in Enum.GetValues<Afspraakstaat>())
        {
            bool Lukt(Afspraakdaad daad, Func<Afspraak, Uitkomst> zet) => zet(In(staat)).IsGelukt.Should().Be(daad.PastBij(staat), "{0} at {1}", daad, staat).And.Subject!.Value;

            In(staat).Staat.Should().Be(staat);
            Lukt(Afspraakdaad.Indienen, afspraak => afspraak.DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, Ondertekenaars));
            Lukt(Afspraakdaad.Controleren, afspraak => afspraak.KeurGoed(new(Gedeputeerde, Ingediend), 1, ConsultatieTot));
            Lukt(Afspraakdaad.Reageren, afspraak => afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Visie, "tekst"));
            Lukt(Afspraakdaad.ConsultatieSluiten, afspraak => afspraak.SluitConsultatie(new(Gedeputeerde, Gesloten), 1, null));
            Lukt(Afspraakdaad.MededingingToetsen, afspraak => afspraak.LegToetsVast(new(Utrecht, Gesloten), 1, new("Jurist", Gesloten, "Geen bezwaar", Gesloten)));
            Lukt(Afspraakdaad.Ondertekenen, afspraak => Onderteken(afspraak, Utrecht));
            Lukt(Afspraakdaad.Verlaten, afspraak => afspraak.Verlaat(new(Utrecht, Gesloten), 1, "reden"));
            Lukt(Afspraakdaad.Terugsturen, afspraak => afspraak.StuurTerug(new(Gedeputeerde, Gesloten), 1, "reden"));
            Lukt(Afspraakdaad.Opzeggen, afspraak => afspraak.ZegOp(
                new(Utrecht, Dag("2014-01-01")), new(Dag("2014-01-01"), Overlegsoort.Herijking, Dag("2013-06-01"), "reden")));
            var vervang = () => In(staat).Vervang(Ingediend);
            if (staat == Afspraakstaat.VanKracht) vervang.Should().NotThrow();
            else vervang.Should().Throw<InvalidOperationException>();
        }
    }
}
