using FluentAssertions;
using Kantorentop.Application.Belemmeringen;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kantorentop.Application.Tests.Registers.Registerproef;

namespace Kantorentop.Application.Tests.Registers;

public sealed class BelemmeringenTests
{
    private static readonly Belemmeringinvoer Parkeren = new("Parkeernorm", "De norm past niet bij ombouw.", "Nota parkeren", "L", (Bestuurslaag.Gemeente, "GM0344"));

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_report_is_answered_by_who_can_take_it_away_and_made_public_without_a_name(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        var operatie = Guid.NewGuid();
        (await proef.Belemmering.MeldAsync(Belegger, Parkeren, operatie)).IsGelukt.Should().BeTrue();
        (await proef.Belemmering.MeldAsync(Belegger, Parkeren, operatie)).IsGelukt.Should().BeTrue("a double click has one effect");
        (await proef.Belemmering.MeldAsync(Ivbn, Parkeren with { Oplosser = (Bestuurslaag.Rijk, null), Locatie = null }, Guid.NewGuid())).IsGelukt.Should().BeTrue();

        (await proef.Belemmeringen.LijstAsync(Utrecht, null, 1)).Rijen.Select(rij => (rij.Nummer, rij.Meldernaam)).Should().Equal((2, "Koepel IVBN"), (1, "Marktpartij BEL-1"));
        (await proef.Belemmeringen.LijstAsync(Belegger, null, 1)).Rijen.Select(rij => rij.Nummer).Should().Equal(1);
        (await proef.Belemmeringen.LijstAsync(Bevoegdheid.Anoniem, null, 1)).Aantal.Should().Be(0);
        var blad = (await proef.Belemmeringen.VindAsync(Utrecht, 1))!;
        (blad.Overheid, blad.Locatie, blad.MagBehandelen).Should().Be(("Gemeente Utrecht", "Kanaleneiland", true));

        (await proef.Belemmering.BehandelAsync(Utrecht, 1, (Belemmeringstaat.InOnderzoek, null), Formulier(blad.Id))).IsGelukt.Should().BeTrue();
        (await proef.Belemmering.BehandelAsync(Utrecht, 1, (Belemmeringstaat.Beantwoord, "Oud formulier."), Formulier(blad.Id))).Meldingen.Single().Code.Should().Be("verouderd");
        (await proef.Belemmering.BehandelAsync(Zeist, 1, (Belemmeringstaat.Beantwoord, "Niet van ons."), Formulier(blad.Id))).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Belemmering.BehandelAsync(Ivbn, 1, (Belemmeringstaat.Beantwoord, "Onbekend."), Formulier(blad.Id))).Meldingen.Single().Code.Should().Be("niet-gevonden");

        var nu = (await proef.Belemmeringen.VindAsync(Secretariaat, 1))!;
        (await proef.Belemmering.GeefVrijAsync(Utrecht, 1, openbaar: true, Formulier(nu.Id))).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Belemmering.GeefVrijAsync(Secretariaat, 1, openbaar: true, Formulier(nu.Id))).IsGelukt.Should().BeTrue();

        var openbaar = (await proef.Belemmeringen.VindAsync(Bevoegdheid.Anoniem, 1))!.Belemmering;
        (openbaar.Staat, openbaar.Melder, openbaar.Meldernaam, openbaar.OnderzochtVanaf).Should().Be((Belemmeringstaat.InOnderzoek, "", "", new DateOnly(2015, 1, 15)));
        (await proef.Belemmeringen.TellingAsync(Secretariaat)).Should().BeEquivalentTo(new Dictionary<Belemmeringstaat, int> { [Belemmeringstaat.Gemeld] = 1, [Belemmeringstaat.InOnderzoek] = 1 });
        await using var db = proef.CreateContext();
        (await db.Set<Belemmering>().CountAsync(rij => rij.Nummer == 1)).Should().Be(3, "each step stays known");
    }

    public static TheoryData<string, Bevoegdheid, bool, bool> Wie => new()
    {
        { "the reporter", Belegger, true, true },
        { "a reader of the reporter", Van(Organisatiesoort.Marktpartij, "BEL-1", Rol.Lezen), true, false },
        { "another party", Van(Organisatiesoort.Marktpartij, "BEL-2"), false, true },
        { "an umbrella", Ivbn, false, true },
        { "the municipality", Utrecht, true, true },
        { "another municipality", Zeist, true, true },
        { "the Rijk", Rijk, true, false },
        { "the secretariat", Secretariaat, true, false },
        { "an account without the role to read", Van(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren), false, false },
        { "a visitor", Bevoegdheid.Anoniem, false, false },
    };

    [Theory, MemberData(nameof(Wie))]
    public async Task A_report_that_is_not_public_is_for_governments_the_secretariat_and_who_made_it(string naam, Bevoegdheid wie, bool ziet, bool meldt)
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        await proef.Belemmering.MeldAsync(Belegger, Parkeren, Guid.NewGuid());

        (await proef.Belemmeringen.LijstAsync(wie, null, 1)).Aantal.Should().Be(ziet ? 1 : 0, "{0} asks", naam);
        (await proef.Belemmeringen.VindAsync(wie, 1) is not null).Should().Be(ziet);
        (await proef.Belemmeringen.TellingAsync(wie)).Values.Sum().Should().Be(ziet ? 1 : 0);
        (await proef.Belemmering.MeldAsync(wie, Parkeren with { Locatie = null }, Guid.NewGuid())).IsGelukt.Should().Be(meldt);
    }

    [Fact]
    public async Task A_report_names_places_that_exist()
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);

        var uitkomst = await proef.Belemmering.MeldAsync(Belegger, Parkeren with { Locatie = "WEG", Oplosser = (Bestuurslaag.Gemeente, "GM9999") }, Guid.NewGuid());

        uitkomst.Meldingen.Select(melding => melding.Code).Should().Equal("locatie-onbekend", "overheid-onbekend");
        (await proef.Belemmeringen.LijstAsync(Secretariaat, Belemmeringstaat.Gemeld, 1)).Aantal.Should().Be(0);
    }
}
