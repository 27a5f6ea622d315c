using FluentAssertions;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling.Bewerken;

public sealed class RegistreerFeitTests
{
    private static readonly string[] NieuweStand = ["ruimte=A1", "vanaf=2015-01-01", "tot=", "gebruik=kantoor", "aangeboden=nee"];

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_new_stand_ends_the_one_that_holds_in_one_registratie(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var voor = await proef.AantalRegistratiesAsync();

        var uitslag = await proef.Registreren.LegVastAsync(proef.Opdracht("ruimtestanden", NieuweStand) with { SluitVorige = true });

        uitslag.Meldingen.Should().BeEmpty();
        (await proef.AantalRegistratiesAsync()).Should().Be(voor + 1);
        (await proef.BekendAsync<Ruimtestand>()).Where(stand => stand.Ruimte == "A1").Should().BeEquivalentTo(
        [
            new Ruimtestand("A1", new(2001, 5, 1), new(2011, 12, 31), Gebruik.Kantoor, false),
            new Ruimtestand("A1", new(2011, 12, 31), new(2015, 1, 1), Gebruik.Geen, true),
            new Ruimtestand("A1", new(2015, 1, 1), null, Gebruik.Kantoor, false),
        ]);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_standen_at_once_are_refused_at_the_field_and_nothing_is_recorded(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var voor = await proef.AantalRegistratiesAsync();

        var uitslag = await proef.VoegToeAsync("ruimtestanden", NieuweStand);

        uitslag.Meldingen.Should().ContainSingle(melding => melding.Code == "overlap" && melding.Veld == "vanaf");
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
    }

    [Fact]
    public async Task A_stand_that_begins_before_the_one_that_holds_does_not_end_it()
    {
        await using var proef = await Bewerkproef.CreateAsync();

        var uitslag = await proef.Registreren.LegVastAsync(
            proef.Opdracht("ruimtestanden", "ruimte=A1", "vanaf=2011-12-30", "gebruik=geen", "aangeboden=ja") with { SluitVorige = true });

        uitslag.Meldingen.Should().ContainSingle(melding => melding.Code == "overlap");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_correction_on_an_older_version_shows_both_texts_and_changes_nothing(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var versie = await proef.IdAsync<Ruimte>(ruimte => ruimte.Code == "A1");
        var eerste = proef.Opdracht("ruimten", "ruimte=A1", "gebouw=A", "oppervlakte=4100") with { Versie = versie };
        await proef.Registreren.LegVastAsync(eerste);

        var uitslag = await proef.Registreren.LegVastAsync(
            eerste with { OperatieId = Guid.NewGuid(), Cellen = Bewerkproef.Cellen("ruimte=A1", "gebouw=A", "oppervlakte=4200") });

        uitslag.IsGelukt.Should().BeFalse();
        uitslag.Conflict!.Toen.Cel("oppervlakte").Should().Be("4000");
        uitslag.Conflict.Nu!.Cel("oppervlakte").Should().Be("4100");
        uitslag.Conflict.Door.Naam.Should().Be("Jan de Vries");
        (await proef.BekendAsync<Ruimte>()).Single(ruimte => ruimte.Code == "A1").Oppervlakte.M2.Should().Be(4100);
    }

    [Fact]
    public async Task A_correction_of_what_was_ended_meanwhile_says_so()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        var versie = await proef.IdAsync<Ruimtestand>(stand => stand is { Ruimte: "C1" });
        var einde = proef.Opdracht("ruimtestanden") with { Versie = versie, Beeindig = true };
        (await proef.Registreren.LegVastAsync(einde)).IsGelukt.Should().BeTrue();

        var uitslag = await proef.Registreren.LegVastAsync(
            proef.Opdracht("ruimtestanden", "ruimte=C1", "vanaf=2014-03-01", "gebruik=kantoor", "aangeboden=nee") with { Versie = versie });

        uitslag.Conflict.Should().NotBeNull();
        uitslag.Conflict!.Nu.Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_same_form_sent_twice_has_one_effect(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var opdracht = proef.Opdracht("ruimten", "ruimte=A9", "gebouw=A", "oppervlakte=12,5");
        var voor = await proef.AantalRegistratiesAsync();

        (await proef.Registreren.LegVastAsync(opdracht)).IsGelukt.Should().BeTrue();
        (await proef.Registreren.LegVastAsync(opdracht)).IsGelukt.Should().BeTrue();

        (await proef.AantalRegistratiesAsync()).Should().Be(voor + 1);
    }

    [Fact]
    public async Task A_correction_that_changes_nothing_records_nothing()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        var versie = await proef.IdAsync<Ruimte>(ruimte => ruimte.Code == "A1");
        var voor = await proef.AantalRegistratiesAsync();

        var uitslag = await proef.Registreren.LegVastAsync(proef.Opdracht("ruimten", "ruimte=A1", "gebouw=A", "oppervlakte=4000") with { Versie = versie });

        uitslag.IsGelukt.Should().BeTrue();
        (await proef.AantalRegistratiesAsync()).Should().Be(voor);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_begin_can_be_corrected_and_a_thing_keeps_its_code(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);
        var versie = await proef.IdAsync<Ruimtestand>(stand => stand is { Ruimte: "C1" });

        var uitslag = await proef.Registreren.LegVastAsync(
            proef.Opdracht("ruimtestanden", "ruimte=D1", "vanaf=2014-04-01", "gebruik=geen", "aangeboden=ja") with { Versie = versie });

        uitslag.Meldingen.Should().BeEmpty();
        (await proef.BekendAsync<Ruimtestand>()).Where(stand => stand.Ruimte == "C1").Should().ContainSingle().Which.Vanaf.Should().Be(new DateOnly(2014, 4, 1));
    }

    [Fact]
    public async Task A_key_that_is_in_use_is_refused()
    {
        await using var proef = await Bewerkproef.CreateAsync();

        (await proef.VoegToeAsync("gebouwen", "gebouw=E", "locatie=UTR-PAP", "naam=Toren")).Meldingen
            .Should().ContainSingle(melding => melding.Code == "bestaat-al" && melding.Veld == "gebouw");
        (await proef.VoegToeAsync("planstanden", "plan=P-PAP", "vanaf=2014-06-01", "status=ontwerp", "oppervlakte=1")).Meldingen
            .Should().ContainSingle(melding => melding.Code == "bestaat-al" && melding.Veld == "vanaf");
    }

    [Theory]
    [InlineData("ruimten", "oppervlakte", "ruimte=X", "gebouw=A", "oppervlakte=1000000.01")]
    [InlineData("ruimten", "oppervlakte", "ruimte=X", "gebouw=A", "oppervlakte=0")]
    [InlineData("ruimten", "oppervlakte", "ruimte=X", "gebouw=A", "oppervlakte=1.005")]
    [InlineData("ruimten", "gebouw", "ruimte=X", "gebouw=BESTAAT-NIET", "oppervlakte=10")]
    [InlineData("ruimtestanden", "tot", "ruimte=G1", "vanaf=2030-01-02", "tot=2030-01-02", "gebruik=geen", "aangeboden=ja")]
    [InlineData("ruimtestanden", "gebruik", "ruimte=G1", "vanaf=2030-01-02", "gebruik=wonen", "aangeboden=ja")]
    [InlineData("ruimtestanden", "vanaf", "ruimte=G1", "vanaf=2015-02-30", "gebruik=geen", "aangeboden=ja")]
    [InlineData("gebouwen", "opgeleverd", "gebouw=X", "locatie=UTR-PAP", "naam=X", "bouwstart=2014-01-02", "opgeleverd=2014-01-01")]
    [InlineData("gebouwen", "naam", "gebouw=X", "locatie=UTR-PAP", "naam=")]
    public async Task What_a_file_would_be_refused_for_is_refused_at_its_field(string tabel, string veld, params string[] cellen)
    {
        await using var proef = await Bewerkproef.CreateAsync();

        var uitslag = await proef.VoegToeAsync(tabel, cellen);

        uitslag.Meldingen.Should().Contain(melding => melding.Veld == veld);
    }

    [Fact]
    public async Task What_others_refer_to_cannot_be_ended()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        var versie = await proef.IdAsync<Gebouw>(gebouw => gebouw.Code == "A");

        var uitslag = await proef.Registreren.LegVastAsync(proef.Opdracht("gebouwen") with { Versie = versie, Beeindig = true });

        uitslag.Meldingen.Should().ContainSingle(melding => melding.Code == "nog-in-gebruik");
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_could_run_is_kept_as_it_was_typed()
    {
        await using var proef = await Bewerkproef.CreateAsync();

        await proef.VoegToeAsync("gebouwen", "gebouw=X", "locatie=UTR-PAP", "naam='=1+1", "adres=-2 hoog");

        (await proef.BekendAsync<Gebouw>()).Should().ContainSingle(gebouw => gebouw.Naam == "'=1+1" && gebouw.Adres == "-2 hoog");
        var blad = await proef.Blad.GebouwAsync(proef.Door, "X");
        blad!.Huidig!.Cel("naam").Should().Be("'=1+1");
    }

    [Fact]
    public async Task A_perspective_follows_the_one_before()
    {
        await using var proef = await Bewerkproef.CreateAsync();

        await proef.Registreren.LegVastAsync(
            proef.Opdracht("gebiedsaanduidingen", "locatie=UTR-PAP", "toekomstperspectief=balans", "vanaf=2015-01-01") with { SluitVorige = true });

        (await proef.BekendAsync<Gebiedsaanduiding>()).Where(aanduiding => aanduiding.Locatie == "UTR-PAP").Should().BeEquivalentTo(
        [
            new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, new(2013, 6, 1), new(2015, 1, 1)),
            new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Balans, new(2015, 1, 1), null),
        ]);
    }

    [Fact]
    public async Task A_municipality_that_moves_to_another_region_leaves_the_first()
    {
        await using var proef = await Bewerkproef.CreateAsync();
        proef.Door = Bewerkproef.Provincie("PV26");

        await proef.Registreren.LegVastAsync(
            proef.Opdracht("regio-gemeenten", "regio=Zwolle", "gemeente=Stichtse Vecht", "vanaf=2015-01-01") with { SluitVorige = true });

        (await proef.BekendAsync<Regiolidmaatschap>()).Where(lid => lid.Gemeente == "GM1904").Should().BeEquivalentTo(
        [
            new Regiolidmaatschap("Utrecht", "GM1904", new(2014, 1, 1), new(2015, 1, 1)),
            new Regiolidmaatschap("Zwolle", "GM1904", new(2015, 1, 1), null),
        ]);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Opening_the_page_of_a_thing_leaves_a_line_and_an_unknown_one_does_not(Databasesoort soort)
    {
        await using var proef = await Bewerkproef.CreateAsync(soort);

        (await proef.Blad.GebouwAsync(proef.Door, "A")).Should().NotBeNull();
        (await proef.Blad.GebouwAsync(proef.Door, "nergens")).Should().BeNull();

        (await proef.LaatsteAuditregelAsync()).Should().Match<Auditregel>(regel => regel.Actie == "rijen-inzien" && regel.Object == "gebouw A");
    }
}
