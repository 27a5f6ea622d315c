using FluentAssertions;
using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Opmerkingen;

/// <summary>A note with a figure, from whoever doubts it to whoever keeps its rows and back.</summary>
public sealed class OpmerkingenTests
{
    private const string Tekst = "Dit is sinds december verhuurd.";

    private static readonly Cijfervraag Voorraad = new(Cijfer.Voorraad, Gebiedenproef.Vier, Gebiedenproef.Januari);
    private static readonly Bevoegdheid Schrijver = Wie(Organisatiesoort.Marktpartij, "P2");
    private static readonly Bevoegdheid Bewaarder = Wie(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public Task A_note_reaches_its_keeper_and_the_answer_its_writer(Databasesoort soort) => MetAsync(soort, async proef =>
    {
        (await PlaatsAsync(proef, Schrijver)).Should().BeEquivalentTo(Uitkomst.Gelukt);
        (await proef.Opmerkingen.TelAsync(Bewaarder)).Should().Be(1);
        var open = (await proef.Opmerkingen.LijstAsync(Bewaarder)).Should().ContainSingle().Subject;
        open.Should().Match<Opmerkingregel>(regel => regel.MagBeantwoorden && regel.Beantwoord == null && regel.Opmerking.Tekst == Tekst && regel.Vraag == Voorraad);

        (await BeantwoordAsync(proef, Bewaarder, open.Opmerking.Id)).Should().BeEquivalentTo(Uitkomst.Gelukt);

        (await proef.Opmerkingen.TelAsync(Bewaarder)).Should().Be(0);
        var terug = await proef.Opmerkingen.VanAsync(Schrijver, Voorraad);
        terug.Open.Should().Be(0);
        terug.Regels.Should().ContainSingle().Which.Opmerking.Antwoord.Should().Be("Verbeterd.");
        await using var db = proef.CreateContext();
        (await db.Auditregels.Select(regel => regel.Actie).ToListAsync()).Should().Contain(["opmerking-plaatsen", "opmerking-beantwoorden"]);
        (await db.Auditregels.AnyAsync(regel => regel.Object.Contains(Tekst))).Should().BeFalse("the trail tells what happened, not what was written");
    });

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public Task A_double_click_has_one_effect(Databasesoort soort) => MetAsync(soort, async proef =>
    {
        var invoer = new Opmerkinginvoer(Guid.NewGuid(), Voorraad, Tekst);

        await Plaatsen(proef).ExecuteAsync(Schrijver, invoer);
        await Plaatsen(proef).ExecuteAsync(Schrijver, invoer);

        (await proef.Opmerkingen.VanAsync(Schrijver, Voorraad)).Open.Should().Be(1);
    });

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public Task Others_hear_that_there_is_a_note_and_read_nothing(Databasesoort soort) => MetAsync(soort, async proef =>
    {
        await PlaatsAsync(proef, Schrijver);
        var id = (await proef.Opmerkingen.LijstAsync(Schrijver))[0].Opmerking.Id;

        foreach (var ander in new[] { Bevoegdheid.Anoniem, Wie(Organisatiesoort.Marktpartij, "P3"), Wie(Organisatiesoort.Gemeente, "GM0363"), Wie(Organisatiesoort.Provincie, "PV27"), Wie(Organisatiesoort.Rijk, "") })
        {
            var opmerkingen = await proef.Opmerkingen.VanAsync(ander, Voorraad);
            opmerkingen.Open.Should().Be(1);
            opmerkingen.Regels.Should().BeEmpty();
            (await proef.Opmerkingen.LijstAsync(ander)).Should().BeEmpty();
            (await proef.Opmerkingen.FindAsync(ander, id)).Should().BeNull();
            (await BeantwoordAsync(proef, ander, id)).Should().BeNull();
        }
    });

    [Theory]
    [InlineData(Organisatiesoort.Provincie, "PV26", Rol.Lezen | Rol.Invoeren, true)]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, Rol.Lezen, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", Rol.Lezen | Rol.Invoeren, false)]
    public Task Who_keeps_the_rows_answers_and_who_only_reads_does_not(Organisatiesoort soort, string sleutel, Rol rollen, bool mag) => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        await PlaatsAsync(proef, Schrijver);
        var lezer = Wie(soort, sleutel) with { Rollen = rollen };
        var regel = (await proef.Opmerkingen.LijstAsync(lezer)).Should().ContainSingle().Subject;

        var uitkomst = await BeantwoordAsync(proef, lezer, regel.Opmerking.Id);

        regel.MagBeantwoorden.Should().Be(mag);
        (uitkomst?.IsGelukt).Should().Be(mag ? true : null);
    });

    [Theory]
    [InlineData("kantorenregio:Utrecht", Organisatiesoort.Provincie, "PV26")]
    [InlineData("provincie:PV26", Organisatiesoort.Provincie, "PV26")]
    [InlineData("gemeente:GM0344", Organisatiesoort.Gemeente, "GM0344")]
    [InlineData("land", Organisatiesoort.Secretariaat, "")]
    public Task Each_kind_of_area_has_its_keeper(string gebied, Organisatiesoort soort, string sleutel) => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        await PlaatsAsync(proef, Schrijver, new Cijfervraag(Cijfer.Voorraad, Gebied.Parse(gebied)!.Value, Gebiedenproef.Januari));

        (await proef.Opmerkingen.TelAsync(Wie(soort, sleutel))).Should().Be(1);
    });

    [Theory]
    [InlineData(null, "tekst-ontbreekt")]
    [InlineData("  ", "tekst-ontbreekt")]
    [InlineData("2001", "tekst-te-lang")]
    public Task A_text_that_is_missing_or_too_long_is_refused(string? tekst, string code) => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        var getypt = tekst == "2001" ? new string('a', 2001) : tekst;

        var geplaatst = await Plaatsen(proef).ExecuteAsync(Schrijver, new(Guid.NewGuid(), Voorraad, getypt));
        var beantwoord = await Beantwoorden(proef).ExecuteAsync(Bewaarder, new(Guid.NewGuid(), Guid.NewGuid(), getypt));

        geplaatst!.Meldingen.Should().ContainSingle().Which.Code.Should().Be(code);
        beantwoord!.Meldingen.Should().ContainSingle().Which.Code.Should().Be(code);
        (await proef.Opmerkingen.VanAsync(Schrijver, Voorraad)).Open.Should().Be(0);
    });

    [Fact]
    public Task A_note_is_answered_once() => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        await PlaatsAsync(proef, Schrijver);
        var id = (await proef.Opmerkingen.LijstAsync(Bewaarder))[0].Opmerking.Id;
        await BeantwoordAsync(proef, Bewaarder, id);

        (await BeantwoordAsync(proef, Bewaarder, id))!.Meldingen.Should().ContainSingle().Which.Code.Should().Be("al-beantwoord");
    });

    [Fact]
    public Task What_someone_does_not_see_they_cannot_doubt() => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        (await PlaatsAsync(proef, Bevoegdheid.Anoniem)).Should().BeNull("a visitor writes to the government itself");
        (await PlaatsAsync(proef, Schrijver with { Rollen = Rol.Geen })).Should().BeNull();
        (await PlaatsAsync(proef, Schrijver, Voorraad with { Gebied = Gebiedenproef.Drie })).Should().BeNull("it is not public there");
        (await PlaatsAsync(proef, Schrijver, Voorraad with { Gebouw = "V4" })).Should().BeNull("it is a building of someone else");
        (await PlaatsAsync(proef, Schrijver, Voorraad with { Gebied = Gebied.Locatie("bestaat-niet") })).Should().BeNull();
        (await BeantwoordAsync(proef, Bewaarder, Guid.NewGuid())).Should().BeNull();
    });

    [Fact]
    public Task An_organisation_has_at_most_a_hundred_open_notes() => MetAsync(Databasesoort.Sqlite, async proef =>
    {
        await using (var db = proef.CreateContext())
        {
            db.AddRange(Enumerable.Range(1, PlaatsOpmerking.MaximumOpen).Select(_ => new Opmerking
            {
                Id = Guid.NewGuid(),
                Cijfer = "voorraad",
                Gebied = "land",
                Peildatum = Gebiedenproef.Januari,
                Bewaarder = "land",
                Tekst = Tekst,
                Afzendersoort = Organisatiesoort.Marktpartij,
                Afzender = "P2",
                Nummer = 1,
            }));
            await db.SaveChangesAsync();
        }

        (await PlaatsAsync(proef, Schrijver))!.Meldingen.Should().ContainSingle().Which.Code.Should().Be("te-veel-open");
    });

    private static Bevoegdheid Wie(Organisatiesoort soort, string sleutel) => Gebiedenproef.Wie(soort, sleutel) with { Rollen = Rol.Lezen | Rol.Invoeren };

    private static PlaatsOpmerking Plaatsen(Gebiedenproef proef) => new(proef.Boek, proef.Houder, proef.Klok);

    private static BeantwoordOpmerking Beantwoorden(Gebiedenproef proef) => new(proef.Boek, proef.Houder, proef.Klok);

    private static Task<Uitkomst?> PlaatsAsync(Gebiedenproef proef, Bevoegdheid wie, Cijfervraag? vraag = null) =>
        Plaatsen(proef).ExecuteAsync(wie, new(Guid.NewGuid(), vraag ?? Voorraad, Tekst));

    private static Task<Uitkomst?> BeantwoordAsync(Gebiedenproef proef, Bevoegdheid wie, Guid id) =>
        Beantwoorden(proef).ExecuteAsync(wie, new(Guid.NewGuid(), id, "Verbeterd."));

    private static async Task MetAsync(Databasesoort soort, Func<Gebiedenproef, Task> proefneming)
    {
        var proef = new Gebiedenproef(soort);
        await proef.InitializeAsync();
        try
        {
            await proefneming(proef);
        }
        finally
        {
            await proef.DisposeAsync();
        }
    }
}
