using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Xunit;
using static Kantorentop.Domain.Tests.Afspraken.Proefafspraak;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

/// <summary>The steps between submission and signature: check, consultation, competition check.</summary>
public sealed class StapregelsTests
{
    private static readonly Bevoegdheid Gelderland = Gedeputeerde with { Gebruiker = Guid.NewGuid(), Organisatie = new(Organisatiesoort.Provincie, "PV25") };

    [Fact]
    public void A_province_checks_with_other_eyes_than_those_that_submitted()
    {
        var afspraak = TerControle();

        afspraak.KeurGoed(new(Provinciaal, Gecontroleerd), 1, ConsultatieTot).Meldingen.Should().Equal(Controleregels.IndienerControleertNiet);
        afspraak.KeurGoed(new(Utrecht, Gecontroleerd), 1, ConsultatieTot).Meldingen.Should().Equal(Stapregels.GeenPartij);
        afspraak.KeurGoed(new(Gedeputeerde, Gecontroleerd), 1, ConsultatieTot).IsGelukt.Should().BeTrue();

        afspraak.Consultatie.Should().Be(new Consultatie(Gecontroleerd, ConsultatieTot));
    }

    [Theory]
    [InlineData("2013-05-03", false)]
    [InlineData("2013-05-04", true)]
    public void Market_parties_get_at_least_a_day_after_the_check(string tot, bool gelukt) =>
        TerControle().KeurGoed(new(Gedeputeerde, Gecontroleerd), 1, Dag(tot)).IsGelukt.Should().Be(gelukt);

    [Fact]
    public void Of_several_provinces_each_checks_once_and_the_latest_day_counts()
    {
        var afspraak = Concept();
        var partijen = new Regiopartijen("Utrecht", [new(Gelderland.Organisatie!.Value, "Provincie Gelderland"), .. Ondertekenaars.Alle]);
        afspraak.DienIn(new(Utrecht, Ingediend), Toets(Volledig()), null, partijen);

        afspraak.KeurGoed(new(Gelderland, Gecontroleerd), 1, ConsultatieTot).IsGelukt.Should().BeTrue();
        afspraak.Staat.Should().Be(Afspraakstaat.TerControle);
        afspraak.KeurGoed(new(Gelderland, Gecontroleerd), 1, ConsultatieTot).Meldingen.Should().ContainSingle().Which.Code.Should().Be("al-gecontroleerd");
        afspraak.KeurGoed(new(Gedeputeerde, Gecontroleerd), 1, ConsultatieTot.AddDays(-3)).IsGelukt.Should().BeTrue();

        afspraak.Staat.Should().Be(Afspraakstaat.InConsultatie);
        afspraak.Consultatie!.Tot.Should().Be(ConsultatieTot);
    }

    [Theory]
    [InlineData("2013-05-17", true)]
    [InlineData("2013-05-18", false)]
    public void A_market_party_comments_up_to_and_including_the_last_day(string dag, bool gelukt) =>
        InConsultatie().Reageer(new(Belegger, Dag(dag)), 1, Onderdeel.Visie, "Een reactie.").IsGelukt.Should().Be(gelukt);

    [Fact]
    public void A_comment_has_a_text_of_bounded_length_and_a_party_makes_a_bounded_number()
    {
        var afspraak = InConsultatie();

        afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Visie, " ").IsGelukt.Should().BeFalse();
        afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Visie, new string('x', Reactie.MaximumTekst + 1)).IsGelukt.Should().BeFalse();
        for (var i = 0; i < Reactie.MaximumPerPartij; i++) afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Visie, "x").IsGelukt.Should().BeTrue();
        afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Visie, "x").Meldingen.Should().ContainSingle().Which.Code.Should().Be("te-veel-reacties");
        afspraak.Reageer(new(Ontwikkelaar, Gecontroleerd), 1, Onderdeel.Visie, "x").IsGelukt.Should().BeTrue();
    }

    [Fact]
    public void A_comment_is_answered_once_and_the_answer_stays()
    {
        var afspraak = MetReactie();

        afspraak.Beantwoord(new(Utrecht, Gecontroleerd), 2, "Antwoord").Meldingen.Should().ContainSingle().Which.Code.Should().Be("reactie-onbekend");
        afspraak.Beantwoord(new(Utrecht, Gecontroleerd), 1, null).IsGelukt.Should().BeFalse();
        afspraak.Beantwoord(new(Utrecht, Gecontroleerd), 1, "Eerste antwoord").IsGelukt.Should().BeTrue();
        afspraak.Beantwoord(new(Nieuwegein, Gecontroleerd), 1, "Tweede antwoord").Meldingen.Should().ContainSingle().Which.Code.Should().Be("al-beantwoord");

        afspraak.Reacties[0].Antwoord!.Tekst.Should().Be("Eerste antwoord");
    }

    [Fact]
    public void A_consultation_is_not_closed_while_a_comment_waits_and_early_only_with_an_explanation()
    {
        var afspraak = MetReactie();
        afspraak.SluitConsultatie(new(Gedeputeerde, Gesloten), 1, null).Meldingen.Should().ContainSingle().Which.Code.Should().Be("reactie-zonder-antwoord");
        afspraak.Beantwoord(new(Utrecht, Gecontroleerd), 1, "Antwoord");

        afspraak.SluitConsultatie(new(Utrecht, Gesloten), 1, null).Meldingen.Should().Equal(Stapregels.GeenPartij);
        afspraak.SluitConsultatie(new(Gedeputeerde, ConsultatieTot), 1, " ").Meldingen.Should().ContainSingle().Which.Code.Should().Be("toelichting-ontbreekt");
        afspraak.SluitConsultatie(new(Gedeputeerde, ConsultatieTot), 1, "Iedereen reageerde.").IsGelukt.Should().BeTrue();

        afspraak.Consultatie.Should().BeEquivalentTo(new { GeslotenOp = ConsultatieTot, Toelichting = "Iedereen reageerde." });
    }

    [Theory]
    [InlineData("Jurist", "2013-05-01", "Geen bezwaar", null)]
    [InlineData("Jurist", "2013-05-18", "Geen bezwaar", null)]
    [InlineData("Jurist", "2013-04-30", "Geen bezwaar", "toets-voor-indienen")]
    [InlineData("Jurist", "2013-05-19", "Geen bezwaar", "toets-in-toekomst")]
    [InlineData(" ", "2013-05-18", "Geen bezwaar", "toetser-ontbreekt")]
    [InlineData("Jurist", "2013-05-18", "", "conclusie-ontbreekt")]
    public void The_competition_check_names_who_when_and_a_conclusion_about_the_submitted_text(string door, string datum, string conclusie, string? code)
    {
        var afspraak = BijToets();

        var uitkomst = afspraak.LegToetsVast(new(Utrecht, Gesloten), 1, new(door, Dag(datum), conclusie, Gesloten));

        uitkomst.Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);
        afspraak.Staat.Should().Be(code is null ? Afspraakstaat.TerOndertekening : Afspraakstaat.Mededingingstoets);
    }

    [Fact]
    public void Who_may_act_at_a_step_returns_it_there()
    {
        TerControle().StuurTerug(new(Utrecht, Gecontroleerd), 1, "reden").Meldingen.Should().Equal(Stapregels.GeenPartij);
        TerControle().StuurTerug(new(Gedeputeerde, Gecontroleerd), 1, "reden").IsGelukt.Should().BeTrue();
        InConsultatie().StuurTerug(new(Utrecht, Gecontroleerd), 1, "reden").IsGelukt.Should().BeTrue();
        BijToets().StuurTerug(new(Belegger, Gesloten), 1, "reden").Meldingen.Should().Equal(Stapregels.GeenPartij);
    }
}
