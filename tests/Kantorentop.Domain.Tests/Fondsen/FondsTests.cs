using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Fondsen;

/// <summary>The course of a fund: proposed, worked out, set up, extended, ended (art. 5).</summary>
public sealed class FondsTests
{
    [Theory]
    [InlineData(Kadervoorwaardestaat.Ontbreekt, false)]
    [InlineData(Kadervoorwaardestaat.InVoorbereiding, true)]
    [InlineData(Kadervoorwaardestaat.Overeengekomen, true)]
    public void Is_set_up_only_where_frameworks_are_agreed_or_being_agreed(Kadervoorwaardestaat kaders, bool mag)
    {
        var uitkomst = Proeffonds.Onderbouwd().StelIn(new(Dag("2014-01-01"), Dag("2018-12-31"), null), kaders, Proeffonds.Daad());
        uitkomst.IsGelukt.Should().Be(mag);
        if (!mag) uitkomst.Meldingen.Codes().Should().Equal("kaders-ontbreken");
    }

    [Theory]
    [InlineData(Fondsvoorwaarde.Rijksbesluit)]
    [InlineData(Fondsvoorwaarde.Emu)]
    [InlineData(Fondsvoorwaarde.Mededinging)]
    [InlineData(Fondsvoorwaarde.Draagvlak)]
    public void Is_set_up_only_with_evidence_for_each_condition(Fondsvoorwaarde zonder)
    {
        var fonds = Proeffonds.Onderbouwd();
        fonds.LegVoorwaardenVast([.. fonds.Bewijzen.Where(bewijs => bewijs.Voorwaarde != zonder)], fonds.Draagvlak, Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.StelIn(new(Dag("2014-01-01"), Dag("2018-12-31"), null), Kadervoorwaardestaat.Overeengekomen, Proeffonds.Daad())
            .Meldingen.Should().ContainSingle(melding => melding.Code == "voorwaarde-zonder-bewijs" && melding.Tekst.Contains(Instelregels.Naam(zonder)));
    }

    [Fact]
    public void Needs_a_count_of_support_but_no_share()
    {
        var fonds = Proeffonds.Onderbouwd();
        fonds.LegVoorwaardenVast(fonds.Bewijzen, null, Proeffonds.Daad());
        var instelling = new Instelbesluit(Dag("2014-01-01"), Dag("2018-12-31"), null);
        fonds.StelIn(instelling, Kadervoorwaardestaat.Overeengekomen, Proeffonds.Daad()).Meldingen.Codes().Should().Equal("draagvlak-ontbreekt");
        fonds.LegVoorwaardenVast(fonds.Bewijzen, new(Draagvlakmaat.Oppervlakte, 1, 100_000, Dag("2013-06-01")), Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.StelIn(instelling, Kadervoorwaardestaat.Overeengekomen, Proeffonds.Daad()).IsGelukt.Should().BeTrue("the portal sets no threshold of its own");
        fonds.Draagvlak!.Aandeel.Should().Be(0.001m);
    }

    [Theory]
    [InlineData(-1, 10, "draagvlak-voor")]
    [InlineData(11, 10, "draagvlak-voor")]
    [InlineData(0, 0, "draagvlak-totaal")]
    public void Refuses_a_count_that_cannot_be(int voor, int totaal, string code) => Proeffonds.Nieuw()
        .LegVoorwaardenVast([], new(Draagvlakmaat.Eigenaren, voor, totaal, Dag("2014-01-01")), Proeffonds.Daad()).Meldingen.Codes().Should().Equal(code);

    [Fact]
    public void Has_an_end() => Proeffonds.Onderbouwd().StelIn(new(Dag("2014-01-01"), null, "later"), Kadervoorwaardestaat.Overeengekomen, Proeffonds.Daad())
        .Meldingen.Codes().Should().Equal("einddatum-ontbreekt");

    [Theory]
    [InlineData("2014-01-01", "2018-12-31", false)]
    [InlineData("2014-01-01", "2019-01-01", true)]
    [InlineData("2011-03-01", "2016-02-29", false)]
    [InlineData("2011-03-01", "2016-03-01", true)]
    [InlineData("2012-02-29", "2017-02-27", false)]
    [InlineData("2012-02-29", "2017-02-28", true)]
    public void Past_five_years_asks_for_an_explanation_and_is_not_refused(string vanaf, string laatsteDag, bool voorbij)
    {
        var zonder = Proeffonds.Onderbouwd().StelIn(new(Dag(vanaf), Dag(laatsteDag), " "), Kadervoorwaardestaat.Overeengekomen, Proeffonds.Daad());
        zonder.Meldingen.Codes().Should().Equal(voorbij ? ["looptijd-toelichting"] : []);
        var fonds = Proeffonds.Ingesteld(vanaf, laatsteDag);
        fonds.Looptijdtoelichting.Should().Be(voorbij ? "omdat het langer duurt" : null);
        fonds.LooptOp(Dag(laatsteDag)).Should().BeTrue();
        fonds.LooptOp(Dag(laatsteDag).AddDays(1)).Should().BeFalse();
        fonds.LooptOp(Dag(vanaf).AddDays(-1)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2016-02-29", "2021-02-28", false)]
    [InlineData("2016-02-29", "2021-03-01", true)]
    [InlineData("2016-02-28", "2021-02-27", false)]
    [InlineData("2016-02-28", "2021-02-28", true)]
    public void Is_extended_by_five_years_also_when_it_ends_around_the_leap_day(string einde, string tot, bool voorbij)
    {
        var fonds = Proeffonds.Ingesteld("2012-06-28", einde);
        fonds.Verleng(Dag(tot), null, Proeffonds.Daad()).Meldingen.Codes().Should().Equal(voorbij ? ["looptijd-toelichting"] : []);
        fonds.Verleng(Dag(tot), "reden", Proeffonds.Daad());
        fonds.LooptOp(Dag(tot)).Should().BeTrue();
        fonds.Verlengingen.Should().HaveCount(1, "of the two tries one was refused, by the explanation or by the day");
    }

    [Fact]
    public void A_second_extension_asks_for_an_explanation()
    {
        var fonds = Proeffonds.Ingesteld();
        fonds.Verleng(Dag("2018-12-31"), null, Proeffonds.Daad()).Meldingen.Codes().Should().Equal("verlenging-te-vroeg");
        fonds.Verleng(Dag("2019-12-31"), null, Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.Verleng(Dag("2020-12-31"), null, Proeffonds.Daad()).Meldingen.Codes().Should().Equal("looptijd-toelichting");
        fonds.Verleng(Dag("2020-12-31"), "nog twee gebouwen", Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.Einde.Should().Be(Dag("2021-01-01"));
        fonds.Gebeurtenissen.Select(stap => stap.Soort).Should().EndWith([Fondsgebeurtenissoort.Verlengd, Fondsgebeurtenissoort.Verlengd]);
    }

    [Fact]
    public void Ends_once_with_a_reason_and_changes_no_more()
    {
        var fonds = Proeffonds.Ingesteld();
        fonds.Beeindig(Dag("2015-01-01"), null, Proeffonds.Daad()).Meldingen.Codes().Should().Equal("reden-ontbreekt");
        fonds.Beeindig(Dag("2015-01-16"), "klaar", Proeffonds.Daad()).Meldingen.Codes().Should().Equal("einde-dag");
        fonds.Beeindig(Dag("2014-01-01"), "klaar", Proeffonds.Daad()).Meldingen.Codes().Should().Equal("einde-dag");
        fonds.Beeindig(Dag("2015-01-01"), "klaar", Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.LooptOp(Dag("2014-12-31")).Should().BeTrue();
        fonds.LooptOp(Dag("2015-01-01")).Should().BeFalse();
        fonds.Wijzig(Proeffonds.Gegevens, Proeffonds.Daad()).IsGelukt.Should().BeFalse();
        fonds.Verleng(Dag("2020-01-01"), "toch", Proeffonds.Daad()).IsGelukt.Should().BeFalse();
        fonds.BereidVoor(Proeffonds.Daad()).IsGelukt.Should().BeFalse();
    }

    [Fact]
    public void Each_act_raises_the_version()
    {
        var fonds = Proeffonds.Nieuw();
        var eerste = fonds.Versie;
        fonds.BereidVoor(Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.Wijzig(Proeffonds.Gegevens with { Naam = "Anders" }, Proeffonds.Daad()).IsGelukt.Should().BeTrue();
        fonds.Versie.Should().Be(eerste + 2);
        fonds.Naam.Should().Be("Anders");
        fonds.Status.Should().Be(Fondsstatus.InVoorbereiding);
    }

    [Fact]
    public void The_initiative_is_taken_together_by_a_government_and_another()
    {
        Toets(Proeffonds.Gegevens).Should().BeEmpty();
        Toets(Proeffonds.Gegevens with { Initiatiefnemers = [Proeffonds.Gemeente] }).Should().Equal("niet-gezamenlijk");
        Toets(Proeffonds.Gegevens with { Initiatiefnemers = [Initiatiefnemer.Koepel("IVBN"), Initiatiefnemer.Koepel("NEPROM")] }).Should().Equal("geen-overheid");
        Toets(Proeffonds.Gegevens with { Tarief = Bedrag.Nul }).Should().Equal("tarief");
        Initiatiefnemer.Koepels.Should().NotContain("NVB", "art. 5.1 does not name it");
    }

    [Theory]
    [InlineData("gemeente:GM0344", true)]
    [InlineData("locatie:LOC", true)]
    [InlineData("gemeente:GM0355", false)]
    [InlineData("locatie:BUITEN", false)]
    public void A_part_lies_in_the_region(string deel, bool mag) =>
        Toets(Proeffonds.Gegevens with { Delen = [Gebied.Parse(deel)!.Value] }).Should().Equal(mag ? [] : ["deel-buiten-regio"]);

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", true, true, true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0355", false, false, false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true, false, false)]
    [InlineData(Organisatiesoort.Koepel, "IVBN", false, false, false)]
    [InlineData(Organisatiesoort.Koepel, "NEPROM", false, false, false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", false, false, false)]
    [InlineData(Organisatiesoort.Rijk, "", false, false, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", false, false, true)]
    public void Each_has_its_own_rights(Organisatiesoort soort, string sleutel, bool voorstellen, bool beheren, bool lezen)
    {
        var partijen = Regiopartijen.Van(Proeffonds.Kennis().Indeling, "Utrecht", Proeffonds.Vandaag);
        var wie = Proeffonds.Ambtenaar with { Organisatie = new(soort, sleutel) };
        var fonds = Proeffonds.Nieuw();
        Fondsrechten.MagVoorstellen(wie, partijen).Should().Be(voorstellen);
        Fondsrechten.MagBeheren(wie, fonds.Initiatiefnemers).Should().Be(beheren);
        Fondsrechten.MagAlleBoekingen(wie, fonds.Initiatiefnemers).Should().Be(lezen);
        Fondsrechten.EigenPartij(wie).Should().Be(soort == Organisatiesoort.Marktpartij ? sleutel : null);
        Fondsrechten.MagBeheren(wie with { Rollen = Rol.Lezen }, fonds.Initiatiefnemers).Should().BeFalse();
        Fondsrechten.MagAlleBoekingen(wie with { Rollen = Rol.Geen }, fonds.Initiatiefnemers).Should().BeFalse();
    }

    private static IEnumerable<string> Toets(Fondsgegevens gegevens)
    {
        var kennis = Proeffonds.Kennis();
        return gegevens.Toets("Utrecht", kennis.Indeling, code => kennis.FindLocatie(code)?.Gemeente, Proeffonds.Vandaag).Codes();
    }
}
