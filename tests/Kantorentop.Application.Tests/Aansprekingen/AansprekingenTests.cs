using FluentAssertions;
using Kantorentop.Application.Aansprekingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tests.Verplichtingen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Aansprekingen;

/// <summary>The register of art. 13.11, with municipality GM0344 and province PV26 in the region Utrecht.</summary>
public class AansprekingenTests
{
    private static readonly Bevoegdheid Provincie = Wie(Organisatiesoort.Provincie, "PV26");
    private static readonly Bevoegdheid Gemeente = Wie(Organisatiesoort.Gemeente, "GM0344");
    private static readonly Bevoegdheid Ivbn = Wie(Organisatiesoort.Koepel, "IVBN");
    private static readonly Bevoegdheid Secretaris = Verplichtingenproef.Secretariaat();

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Both_sides_and_the_secretariat_see_it_and_the_answer_is_given_once(Databasesoort soort)
    {
        await using var desk = await Desk.CreateAsync(soort);
        var invoer = Invoer();
        (await desk.Registreren.ExecuteAsync(Provincie, invoer))!.Waarde.Should().Be(1);
        (await desk.Registreren.ExecuteAsync(Provincie, invoer))!.IsGelukt.Should().BeTrue("a double click counts once");
        (await desk.Tonen.TelAsync(Gemeente)).Should().Be(1);

        foreach (var wie in new[] { Provincie, Gemeente, Secretaris })
            (await desk.Tonen.ExecuteAsync(wie)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Van = "Provincie Utrecht", Aan = "Gemeente Utrecht", Aanspreking = new { Lid = "3.1a", IsBeantwoord = false } });
        foreach (var wie in new[] { Ivbn, Wie(Organisatiesoort.Gemeente, "GM0363"), Wie(Organisatiesoort.Provincie, "PV26", Rol.Invoeren), Verplichtingenproef.Partij("BEL"), Bevoegdheid.Anoniem })
        {
            (await desk.Tonen.ExecuteAsync(wie)).Should().BeEmpty();
            (await desk.Tonen.FindAsync(wie, 1)).Should().BeNull();
            (await desk.Beantwoorden.ExecuteAsync(wie, (Guid.NewGuid(), 1), "Wij doen het.")).Should().BeNull();
        }

        (await desk.Tonen.FindAsync(Gemeente, 2)).Should().BeNull();
        (await desk.Beantwoorden.ExecuteAsync(Gemeente, (Guid.NewGuid(), 2), "Wij doen het.")).Should().BeNull();
        (await desk.Beantwoorden.ExecuteAsync(Provincie, (Guid.NewGuid(), 1), "Wij doen het.")).Should().BeNull("who addresses does not answer");
        (await desk.Beantwoorden.ExecuteAsync(Gemeente, (Guid.NewGuid(), 1), " "))!.Meldingen.Should().ContainSingle(melding => melding.Code == "tekst-ontbreekt");
        (await desk.Beantwoorden.ExecuteAsync(Gemeente, (Guid.NewGuid(), 1), "Wij doen het."))!.IsGelukt.Should().BeTrue();
        (await desk.Beantwoorden.ExecuteAsync(Secretaris, (Guid.NewGuid(), 1), "Nog eens."))!.Meldingen.Should().ContainSingle(melding => melding.Code == "al-beantwoord");
        (await desk.Tonen.FindAsync(Provincie, 1))!.Aanspreking.Should().BeEquivalentTo(new { Antwoord = "Wij doen het.", BeantwoordOp = new DateOnly(2015, 1, 15) });
        (await desk.Tonen.TelAsync(Gemeente)).Should().Be(0);
        await using var db = desk.CreateContext();
        db.Auditregels.Should().ContainSingle(regel => regel.Actie == "partij-aanspreken" && regel.Object == "Provincie Utrecht spreekt Gemeente Utrecht aan over artikel 3.1a");
        db.Auditregels.Should().ContainSingle(regel => regel.Actie == "aanspreking-beantwoorden");
    }

    [Fact]
    public async Task The_secretariat_writes_down_for_any_party_and_market_parties_address_nobody()
    {
        await using var desk = await Desk.CreateAsync(Databasesoort.Sqlite);
        (await desk.Registreren.ExecuteAsync(Secretaris, Invoer() with { Van = "Rijk", Aan = "IVBN", Gebied = null }))!.IsGelukt.Should().BeTrue();
        (await desk.Tonen.ExecuteAsync(Ivbn)).Should().ContainSingle().Which.MagBeantwoorden.Should().BeTrue();
        foreach (var wie in new[] { Verplichtingenproef.Partij("BEL"), Verplichtingenproef.Secretariaat(Rol.Lezen), Wie(Organisatiesoort.Gemeente, "GM0344", Rol.Lezen), Bevoegdheid.Anoniem })
        {
            (await desk.Registreren.ExecuteAsync(wie, Invoer())).Should().BeNull();
            desk.Tonen.Keuzes(wie).Should().BeNull();
        }

        desk.Tonen.Keuzes(Gemeente)!.Aan.Should().NotContain(drager => drager.Code == "GM0344" || drager.IsMarktpartij);
        desk.Tonen.Keuzes(Secretaris)!.Van.Should().Contain(drager => drager.Code == "GM0344");
    }

    [Fact]
    public async Task Bad_input_is_refused_with_a_sentence_at_its_field()
    {
        await using var desk = await Desk.CreateAsync(Databasesoort.Sqlite);
        var goed = Invoer();
        foreach (var (invoer, veld, code) in new[]
        {
            (goed with { Aan = null }, "Aan", "aan-ontbreekt"),
            (goed with { Aan = "BEL" }, "Aan", "aan-ontbreekt"),
            (goed with { Aan = "PV26" }, "Aan", "zelfde-partij"),
            (goed with { Lid = "99.1" }, "Lid", "artikel-ontbreekt"),
            (goed with { Gebied = "kantorenregio:Nergens" }, "Gebied", "gebied-onbekend"),
            (goed with { Gebied = "onzin" }, "Gebied", "gebied-onbekend"),
            (goed with { Datum = null }, "Datum", "datum-ontbreekt"),
            (goed with { Datum = new(2015, 1, 16) }, "Datum", "datum-in-toekomst"),
            (goed with { Datum = new(2012, 6, 27) }, "Datum", "datum-te-vroeg"),
            (goed with { Tekst = "" }, "Tekst", "tekst-ontbreekt"),
            (goed with { Tekst = new string('a', Aanspreking.MaximumTekst + 1) }, "Tekst", "tekst-te-lang"),
            (goed with { Tekst = "Dit is een Overtreding." }, "Tekst", "woord-van-verwijt"),
        })
        {
            (await desk.Registreren.ExecuteAsync(Provincie, invoer))!.Meldingen.Should().ContainSingle()
                .Which.Should().Match<Kantorentop.Domain.Melding>(melding => melding.Veld == veld && melding.Code == code && melding.Tekst.EndsWith('.'));
        }

        (await desk.Registreren.ExecuteAsync(Secretaris, goed))!.Meldingen.Should().ContainSingle(melding => melding.Code == "van-ontbreekt");
        (await desk.Registreren.ExecuteAsync(Provincie, goed with { Datum = new(2012, 6, 28) }))!.IsGelukt.Should().BeTrue();
    }

    [Fact]
    public async Task Who_is_addressed_owes_an_answer_and_the_answer_is_the_evidence()
    {
        await using var desk = await Desk.CreateAsync(Databasesoort.Sqlite);
        await desk.Registreren.ExecuteAsync(Provincie, Invoer());
        (await desk.StaatAsync()).Should().Be(Verplichtingstaat.Loopt);
        await desk.Beantwoorden.ExecuteAsync(Secretaris, (Guid.NewGuid(), 1), "De gemeente schreef dat zij het doet.");
        (await desk.StaatAsync()).Should().Be(Verplichtingstaat.VoldaanOpTijd);
    }

    private static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Medewerker", new Organisatie(soort, sleutel), rollen);

    private static Aansprekinginvoer Invoer() =>
        new(Guid.NewGuid(), "GM0344", "3.1a", "Wij vragen u om een besluit.", new(2015, 1, 12)) { Gebied = "kantorenregio:Utrecht" };

    private sealed class Desk : IAsyncDisposable
    {
        private readonly Testdatabase _database;
        private readonly Snapshothouder _houder;

        private Desk(Testdatabase database)
        {
            _database = database;
            _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
            var klok = new Domeinklok(new Klok(2015, 1, 15));
            Boek = new Registratieboek(database.Contexts, klok);
            Tonen = new ToonAansprekingen(database.Contexts, _houder, klok);
            Registreren = new RegistreerAanspreking(Boek, _houder, klok);
            Beantwoorden = new BeantwoordAanspreking(Boek, klok);
        }

        public ToonAansprekingen Tonen { get; }

        public RegistreerAanspreking Registreren { get; }

        public BeantwoordAanspreking Beantwoorden { get; }

        private Registratieboek Boek { get; }

        public static async Task<Desk> CreateAsync(Databasesoort soort)
        {
            var desk = new Desk(await Testdatabase.CreateAsync(soort));
            await desk.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
            {
                sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2011, 1, 1), null, null));
                sessie.VoegToe(new Kantorenregio("Utrecht", true));
                sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2012, 6, 28), null));
                return Task.FromResult(Kantorentop.Domain.Uitkomst.Gelukt);
            });
            await desk._houder.WerkBijAsync();
            return desk;
        }

        public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

        /// <summary>The state of the municipality's duty to answer the first one.</summary>
        public async Task<Verplichtingstaat?> StaatAsync()
        {
            await using var db = CreateContext();
            var gegevens = Aanspreekplichten.Van(await db.Set<Aanspreking>().AsNoTracking().ToListAsync());
            return new Plichtvorming(_houder.Huidig, new(2015, 1, 15), gegevens).Allen().Single(rij => rij.Drager.Code == "GM0344")
                .Verplichtingen.SingleOrDefault(rij => rij.Sleutel.ToString() == "13.11-gebeurtenis-1")?.Staat;
        }

        public async ValueTask DisposeAsync()
        {
            _houder.Dispose();
            await _database.DisposeAsync();
        }
    }
}
