using FluentAssertions;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Overleggen;

/// <summary>What may be recorded of a consultation in which state.</summary>
public sealed class OverlegregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly Overleg Gepland = new(Guid.NewGuid(), Overlegsoort.Gezamenlijk, new(2015, 1, 15), "Den Haag, 10.00 uur");
    private static readonly Overleg Gehouden = Gepland with { Staat = Overlegstaat.Gehouden };
    private static readonly Overleg Vastgesteld = Gepland with { Staat = Overlegstaat.VerslagVastgesteld };
    private static readonly Overlegbesluit Besluit = new(Guid.NewGuid(), Gepland.Sleutel, 1, "Partijen publiceren de voorbeelden.") { Artikel = "7.7" };
    private static readonly Overlegactie Actie = new(Guid.NewGuid(), Gepland.Sleutel, 1, "Voorbeelden verzamelen", new(2015, 3, 1)) { Soort = Organisatiesoort.Koepel, Houder = "IVBN" };

    public static TheoryData<Overlegstaat, string, string, string> Staten => new()
    {
        { Overlegstaat.Gepland, "", "niet-gehouden", "niet-gehouden" },
        { Overlegstaat.Gehouden, "niet-gepland", "", "" },
        { Overlegstaat.VerslagVastgesteld, "niet-gepland", "verslag-vastgesteld", "verslag-vastgesteld" },
        { Overlegstaat.Afgelast, "niet-gepland", "niet-gehouden", "niet-gehouden" },
    };

    [Theory]
    [MemberData(nameof(Staten))]
    public void Each_state_allows_its_own_acts(Overlegstaat staat, string plannen, string besluiten, string vaststellen)
    {
        var overleg = Gepland with { Staat = staat };
        Codes(Overlegregels.Planning(overleg, ["Rijk", "IPO"], Convenantdata.Standaard)).Should().Be(plannen);
        Codes(Overlegregels.Agenda(overleg, [Punt("7.4")])).Should().Be(plannen, "the agenda changes until the meeting is held");
        Codes(Overlegregels.Houden(overleg, Aanwezig(2), Vandaag)).Should().Be(plannen);
        Codes(Overlegregels.Afgelasten(overleg, "Staking")).Should().Be(plannen);
        Codes(Overlegregels.Besluit(overleg, Besluit, null)).Should().Be(besluiten);
        Codes(Overlegregels.Actie(overleg, Actie)).Should().Be(besluiten);
        Codes(Overlegregels.Vaststellen(overleg with { Verslag = "Zo ging het.", Vastgesteld = Vandaag }, Vandaag)).Should().Be(vaststellen);
    }

    [Fact]
    public void It_is_planned_within_the_covenant_and_with_two_parties_at_least()
    {
        Codes(Overlegregels.Planning(Gepland with { Datum = new(2012, 6, 28) }, ["Rijk", "IPO"], Convenantdata.Standaard)).Should().BeEmpty();
        Codes(Overlegregels.Planning(Gepland with { Datum = new(2012, 6, 27), Plaats = " " }, ["Rijk"], Convenantdata.Standaard)).Should().Be("voor-inwerkingtreding plaats-ontbreekt genodigden");
        Codes(Overlegregels.Planning(Gepland, ["Rijk", "Bouwend Nederland"], Convenantdata.Standaard)).Should().Be("genodigden");
    }

    [Fact]
    public void An_agenda_names_members_of_the_covenant()
    {
        Overlegregels.Agenda(Gepland, [Punt("7.4"), Punt("7.44"), Punt(null) with { Onderwerp = "" }]).Select(melding => melding.Veld).Should().Equal("Punten[1].Artikel", "Punten[2].Onderwerp");
        Codes(Overlegregels.Agenda(Gepland, [.. Enumerable.Repeat(Punt(null), Agendapunt.Maximum)])).Should().BeEmpty();
        Codes(Overlegregels.Agenda(Gepland, [.. Enumerable.Repeat(Punt(null), Agendapunt.Maximum + 1)])).Should().Be("agenda-te-lang");
    }

    [Fact]
    public void It_was_held_on_its_day_or_after_by_two_parties()
    {
        Codes(Overlegregels.Houden(Gepland, Aanwezig(2), new(2015, 1, 15))).Should().BeEmpty();
        Codes(Overlegregels.Houden(Gepland, Aanwezig(2), new(2015, 1, 14))).Should().Be("nog-niet-geweest");
        Codes(Overlegregels.Houden(Gepland, Aanwezig(1), new(2015, 1, 15))).Should().Be("aanwezigen");
    }

    [Fact]
    public void A_report_is_adopted_between_the_meeting_and_today()
    {
        Codes(Overlegregels.Vaststellen(Gehouden with { Verslag = "Tekst", Vastgesteld = Gehouden.Datum }, Vandaag)).Should().BeEmpty();
        Codes(Overlegregels.Vaststellen(Gehouden with { Verslag = "Tekst", Vastgesteld = Gehouden.Datum.AddDays(-1) }, Vandaag)).Should().Be("dag-van-vaststelling");
        Codes(Overlegregels.Vaststellen(Gehouden with { Verslag = "Tekst", Vastgesteld = Vandaag.AddDays(1) }, Vandaag)).Should().Be("dag-van-vaststelling");
        Codes(Overlegregels.Vaststellen(Gehouden, Vandaag)).Should().Be("verslag-ontbreekt dag-van-vaststelling");
    }

    [Fact]
    public void A_decision_follows_only_one_that_was_adopted_before()
    {
        var vervolg = Besluit with { VolgtOp = Guid.NewGuid() };
        Codes(Overlegregels.Besluit(Gehouden, vervolg, Vastgesteld with { Datum = new(2014, 6, 1) })).Should().BeEmpty();
        Codes(Overlegregels.Besluit(Gehouden, vervolg, Gehouden with { Datum = new(2014, 6, 1) })).Should().Be("volgt-op", "its report is not adopted");
        Codes(Overlegregels.Besluit(Gehouden, vervolg, Vastgesteld with { Datum = new(2015, 6, 1) })).Should().Be("volgt-op", "it is of a later meeting");
        Codes(Overlegregels.Besluit(Gehouden, vervolg, null)).Should().Be("volgt-op", "it does not exist");
        Codes(Overlegregels.Besluit(Gehouden, Besluit with { Tekst = " ", Artikel = "99", Uiterlijk = new(2015, 1, 14) }, null)).Should().Be("tekst-ontbreekt artikel-onbekend uiterlijk-te-vroeg");
    }

    [Fact]
    public void An_action_is_past_its_date_the_day_after()
    {
        Actie.IsOverDatum(new(2015, 3, 1)).Should().BeFalse();
        Actie.IsOverDatum(new(2015, 3, 2)).Should().BeTrue();
        (Actie with { GedaanOp = new(2015, 4, 1) }).IsOverDatum(new(2015, 4, 2)).Should().BeFalse("it was done, though late");
        Codes(Overlegregels.Actie(Gehouden, Actie with { Wat = "", Uiterlijk = new(2015, 1, 14) })).Should().Be("wat-ontbreekt uiterlijk-te-vroeg");
        Codes(Overlegregels.Afmelding(Actie with { GedaanOp = Gehouden.Datum }, Gehouden.Datum, Vandaag)).Should().BeEmpty();
        Codes(Overlegregels.Afmelding(Actie with { GedaanOp = Vandaag.AddDays(1) }, Gehouden.Datum, Vandaag)).Should().Be("gedaan-op");
        Codes(Overlegregels.Afmelding(Actie, Gehouden.Datum, Vandaag)).Should().Be("gedaan-op");
    }

    [Fact]
    public void The_yearly_discussion_says_what_must_change_or_that_nothing_must()
    {
        var evaluatie = new Evaluatie(new(2014, 6, 1), true, "Artikel 7, lid 4: plannen eerder", "Aanpassen");
        Codes(Evaluatieregels.Toets(evaluatie, Convenantdata.Standaard, Vandaag)).Should().BeEmpty();
        Codes(Evaluatieregels.Toets(evaluatie with { Maatregelen = null }, Convenantdata.Standaard, Vandaag)).Should().Be("maatregelen");
        Codes(Evaluatieregels.Toets(evaluatie with { IsBijstellingNodig = false }, Convenantdata.Standaard, Vandaag)).Should().Be("maatregelen");
        Codes(Evaluatieregels.Toets(evaluatie with { Datum = new(2012, 6, 27), Besluit = "" }, Convenantdata.Standaard, Vandaag)).Should().Be("buiten-looptijd besluit-ontbreekt");
        Codes(Evaluatieregels.Toets(evaluatie with { Datum = new(2015, 1, 16) }, Convenantdata.Standaard, Vandaag)).Should().Be("datum-toekomst");
        Codes(Evaluatieregels.Toets(evaluatie with { Einde = new(2017, 6, 26) }, Convenantdata.Standaard, Vandaag)).Should().BeEmpty("a day before the term ends is early");
        Codes(Evaluatieregels.Toets(evaluatie with { Einde = new(2017, 6, 27) }, Convenantdata.Standaard, Vandaag)).Should().Be("einde");
        Evaluatieregels.Einde([evaluatie, evaluatie with { Einde = new(2016, 1, 1) }]).Should().Be(new DateOnly(2016, 1, 1));
    }

    private static string Codes(IEnumerable<Melding> meldingen) => string.Join(' ', meldingen.Select(melding => melding.Code));

    private static Agendapunt Punt(string? artikel) => new(Guid.NewGuid(), Gepland.Sleutel, 1, "Transformatieplannen") { Artikel = artikel };

    private static IReadOnlyList<Overlegdeelname> Aanwezig(int aantal) =>
        [.. Convenantpartijen.Ondertekenaars.Select((partij, plaats) => new Overlegdeelname(Gepland.Sleutel, partij.Naam, plaats < aantal))];
}
