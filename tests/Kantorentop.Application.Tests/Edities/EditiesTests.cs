using FluentAssertions;
using Kantorentop.Application.Edities;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Edities;

public sealed class EditiesTests
{
    private static readonly Bevoegdheid Gemeente = new(Guid.NewGuid(), "Lezer", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_edition_is_reproduced_to_the_digit_after_any_number_of_corrections(Databasesoort soort)
    {
        await using var proef = await Editieproef.CreateAsync(soort);
        var sleutel = (await proef.PubliceerAsync("Monitor 2015")).Waarde!;
        var eerst = (await proef.Tonen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!;
        foreach (var (nummer, leeg) in new[] { (2, true), (1, false), (3, true), (2, false), (4, true) }) await proef.CorrigeerAsync(nummer, leeg);

        var narekening = (await proef.Narekenen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!.Waarde!;
        var later = (await proef.Tonen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!;

        narekening.IsGelijk.Should().BeTrue();
        narekening.ZelfdeRegels.Should().BeTrue();
        narekening.Verschillen.Should().BeEmpty();
        eerst.Correcties.Should().BeEmpty();
        later.Editie.Cijfers.Should().Be(eerst.Editie.Cijfers);
        later.Editie.IsOngeschonden.Should().BeTrue();
        later.Correcties.Should().ContainEquivalentOf(new Editieverschil("locatie:VIER", "leegstand", "6000", "12000"));
        later.Correcties.Select(verschil => verschil.Onderwerp).Should().Contain(["land", "provincie:PV26", "kantorenregio:Utrecht", "gemeente:GM0344", "gebouw:V1", "gebouw:V3"]);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_database_refuses_to_change_or_remove_an_edition(Databasesoort soort)
    {
        await using var proef = await Editieproef.CreateAsync(soort);
        await proef.PubliceerAsync("Monitor 2015");
        await using var db = proef.CreateContext();

        var wijziging = () => db.Set<Editie>().ExecuteUpdateAsync(rij => rij.SetProperty(editie => editie.Hash, "anders"));
        var verwijdering = () => db.Set<Editie>().ExecuteDeleteAsync();

        await wijziging.Should().ThrowAsync<Exception>().WithMessage("*editie*");
        await verwijdering.Should().ThrowAsync<Exception>().WithMessage("*editie*");
    }

    [Fact]
    public async Task Figures_that_come_out_otherwise_and_other_rules_are_reported()
    {
        await using var proef = await Editieproef.CreateAsync(Databasesoort.Sqlite);
        var sleutel = (await proef.PubliceerAsync("Echt")).Waarde!;
        var echt = (await proef.Tonen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!.Editie;
        await using (var db = proef.CreateContext())
        {
            var tekst = echt.Cijfers.Replace("\"leegstand\":6000", "\"leegstand\":5999", StringComparison.Ordinal);
            db.Add(Anders(echt, tekst));
            await db.SaveChangesAsync();
        }

        var narekening = (await proef.Narekenen.ExecuteAsync(Editieproef.Secretariaat, "anders"))!.Waarde!;

        narekening.IsGelijk.Should().BeFalse();
        narekening.ZelfdeRegels.Should().BeFalse();
        narekening.Editie.IsOngeschonden.Should().BeFalse("the hash is that of other figures");
        narekening.Verschillen.Should().ContainEquivalentOf(new Editieverschil("land", "leegstand", "5999", "6000"));
    }

    [Fact]
    public async Task Visitors_see_the_areas_with_four_owners_and_only_the_secretariaat_sees_buildings()
    {
        await using var proef = await Editieproef.CreateAsync(Databasesoort.Sqlite);
        var sleutel = (await proef.PubliceerAsync("Monitor 2015")).Waarde!;
        await proef.CorrigeerAsync(2, leeg: true);

        var (openbaar, gemeente, alles) = (
            (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, sleutel))!,
            (await proef.Tonen.ExecuteAsync(Gemeente, sleutel))!,
            (await proef.Tonen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!);

        openbaar.Cijfers.Kerncijfers.Select(bericht => bericht.Gebied).Should().Equal("gemeente:GM0344", "kantorenregio:Utrecht", "land", "locatie:VIER", "provincie:PV26");
        openbaar.Cijfers.Kerncijfers.Should().OnlyContain(bericht => bericht.Voorraad == 24_000 && bericht.Leegstand == null && bericht.Verborgen == "te-weinig-eigenaren");
        openbaar.Correcties.Should().BeEmpty("the vacancy of single owners stays hidden");
        gemeente.Correcties.Should().NotContain(verschil => verschil.Onderwerp.StartsWith("gebouw:")).And.NotBeEmpty();
        gemeente.Cijfers.Transformatieplicht.Should().BeEmpty();
        alles.Cijfers.Transformatieplicht.Single().Gebouwen.Should().ContainSingle();
        Editiecijfers.Hash(System.Text.Encoding.UTF8.GetString(Editiebestand.Json(alles))).Should().Be(alles.Editie.Hash);
        (await proef.Narekenen.ExecuteAsync(Bevoegdheid.Anoniem, sleutel))!.Meldingen[0].Code.Should().Be("bekend-op-geen-recht");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_an_edition_hides_is_hidden_in_every_later_one_of_its_day_and_in_the_figures_of_now(Databasesoort soort)
    {
        await using var proef = await Editieproef.CreateAsync(soort);
        var eerste = (await proef.PubliceerAsync("Eerste")).Waarde!;
        var (toen, locatie, dag) = (await OpenbaarAsync(proef, eerste), Gebied.Locatie("VIER"), new DateOnly(2015, 1, 1));
        foreach (var nummer in new[] { 2, 3, 4 }) await proef.CorrigeerAsync(nummer, leeg: true);

        var tweede = (await proef.PubliceerAsync("Tweede")).Waarde!;

        toen.Should().Contain("locatie:VIER\tleegstand");
        (await OpenbaarAsync(proef, eerste)).Should().Be(toen, "it was frozen with the edition");
        (await OpenbaarAsync(proef, tweede)).Should().Contain("locatie:VIER\tleegstand", "what the first hid could be taken off the second");
        proef.Houder.Huidig.Geheim(dag).VerborgenVanaf(locatie).Should().Be(Cijfergroep.Leegstand);
        proef.Houder.Huidig.Geheim(dag.AddYears(-1)).VerborgenVanaf(locatie).Should().BeNull("by itself it is of four owners");
        using var ander = new Snapshothouder(proef.Contexts, Domain.Tijd.Convenantdata.Standaard);
        await ander.WerkBijAsync();
        ander.Huidig.Geheim(dag).VerborgenVanaf(locatie).Should().Be(Cijfergroep.Leegstand, "another node reads it from the database");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_an_edition_hides_is_hidden_in_what_was_known_earlier_too(Databasesoort soort)
    {
        await using var proef = await Editieproef.CreateAsync(soort);
        await proef.PubliceerAsync("Eerste");
        foreach (var nummer in new[] { 2, 3, 4 }) await proef.CorrigeerAsync(nummer, leeg: true);
        var toen = proef.Klok.GetUtcNow().AddMinutes(-30);
        await proef.PubliceerAsync("Tweede");

        var kennis = (await proef.Bron.NeemAsync(Editieproef.Secretariaat, toen)).Waarde!;

        kennis.Nummer.Should().BeLessThan(proef.Houder.Huidig.Nummer);
        kennis.Geheim(new(2015, 1, 1)).VerborgenVanaf(Gebied.Locatie("VIER")).Should().Be(Cijfergroep.Leegstand, "the first edition hid it, and anyone may hold that beside it");
        kennis.Geheim(new(2014, 1, 1)).VerborgenVanaf(Gebied.Locatie("VIER")).Should().BeNull();
    }

    [Fact]
    public async Task Only_the_secretariaat_publishes_and_a_name_is_used_once()
    {
        await using var proef = await Editieproef.CreateAsync(Databasesoort.Sqlite);

        Code(await proef.PubliceerAsync("Monitor 2015", Gemeente)).Should().Be("editie-geen-recht");
        (await proef.PubliceerAsync("Monitor 2015")).Waarde.Should().Be("monitor-2015");
        Code(await proef.PubliceerAsync("monitor: 2015")).Should().Be("editie-naam-bestaat");
        Code(await proef.PubliceerAsync("Nieuw")).Should().Be("editie-naam");
        Code(await proef.PubliceerAsync("  ")).Should().Be("editie-naam");
        (await proef.Lijst.ExecuteAsync()).Should().ContainSingle().Which.Naam.Should().Be("Monitor 2015");
    }

    [Fact]
    public async Task What_was_not_seen_is_not_published()
    {
        await using var proef = await Editieproef.CreateAsync(Databasesoort.Sqlite);
        var opdracht = new Editieopdracht("Monitor", new(2015, 1, 1), proef.Klok.GetUtcNow());

        Code(await proef.Publicatie.ExecuteAsync(Editieproef.Secretariaat, opdracht, "andere hash", Guid.NewGuid())).Should().Be("editie-verouderd");
        Code(await proef.Voorbereiding.ExecuteAsync(Editieproef.Secretariaat, opdracht with { Peildatum = new(2016, 1, 1) })).Should().Be("editie-peildatum");
        Code(await proef.Voorbereiding.ExecuteAsync(Editieproef.Secretariaat, opdracht with { BekendOp = proef.Klok.GetUtcNow().AddDays(1) })).Should().Be("bekend-op-toekomst");
    }

    private static async Task<string> OpenbaarAsync(Editieproef proef, string sleutel) =>
        (await proef.Tonen.ExecuteAsync(Editieproef.Secretariaat, sleutel))!.Editie.Openbaar;

    private static string Code(Uitkomst uitkomst) => uitkomst.Meldingen[0].Code;

    private static Editie Anders(Editie editie, string cijfers) => new()
    {
        Sleutel = "anders",
        Naam = "Anders",
        Peildatum = editie.Peildatum,
        BekendOp = editie.BekendOp,
        Kennisnummer = editie.Kennisnummer,
        Regelversie = Rekenregels.Versie + 1,
        Hash = new string('0', 64),
        Cijfers = cijfers,
        Openbaar = editie.Openbaar,
        Nummer = editie.Nummer,
    };
}
