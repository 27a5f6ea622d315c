using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Kaders;

public class KadersTests
{
    private static readonly Kader Ontwerp = new("GM0344", Kadersoort.Structuurvisie, "Structuurvisie kantoren")
    {
        Imro = "NL.IMRO.0344.Kantoren-OW01",
        Planstatus = Imroplanstatus.Ontwerp,
        Dossierstatus = Dossierstatus.InVoorbereiding,
        TerInzage = new(2013, 3, 1),
    };

    private static readonly Bevoegdheid Gemeente = Van(Organisatiesoort.Gemeente, "GM0344");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_framework_is_recorded_corrected_and_judged_and_what_was_known_stays(Databasesoort soort)
    {
        await using var proef = await Proef.CreateAsync(soort);
        (await proef.LegVastAsync(Gemeente, Ontwerp)).Should().BeEmpty();
        (await proef.StaatAsync()).Should().Be(Kaderstaat.InVoorbereiding);

        var vastgesteld = Ontwerp with
        {
            Imro = "NL.IMRO.0344.Kantoren-VA01",
            Planstatus = Imroplanstatus.Vastgesteld,
            Dossierstatus = Dossierstatus.Vastgesteld,
            VastgesteldOp = new(2013, 6, 20),
            Dekkend = true,
        };
        (await proef.LegVastAsync(Gemeente, vastgesteld)).Should().BeEmpty();

        (await proef.StaatAsync()).Should().Be(Kaderstaat.Gereed);
        (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, "GM0344"))!.Bladen[0].Rij!.Feit.Should().Be(vastgesteld);
        await using var db = proef.CreateContext();
        (await db.Bekend<Kader>(2).SingleAsync()).Should().Be(Ontwerp);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_old_form_changes_nothing_and_a_double_click_has_one_effect(Databasesoort soort)
    {
        await using var proef = await Proef.CreateAsync(soort);
        var operatie = Guid.NewGuid();
        await proef.Registreren.ExecuteAsync(Gemeente, Ontwerp, (operatie, null));
        (await proef.Registreren.ExecuteAsync(Gemeente, Ontwerp, (operatie, null)))!.IsGelukt.Should().BeTrue();

        var oud = await proef.Registreren.ExecuteAsync(Gemeente, Ontwerp with { Titel = "Anders" }, (Guid.NewGuid(), null));

        oud!.Meldingen.Single().Code.Should().Be("verouderd");
        (await proef.Tonen.ExecuteAsync(Gemeente, "GM0344"))!.Bladen[0].Rij!.Feit.Titel.Should().Be(Ontwerp.Titel);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Planning_is_kept_per_year_and_a_year_that_is_emptied_ends(Databasesoort soort)
    {
        await using var proef = await Proef.CreateAsync(soort);
        (await proef.PlanAsync(Gemeente, (Jaar(2013, schrappen: 5000m), null), (Jaar(2014, schrappen: 0m), null), (Jaar(2015, null), null)))!.IsGelukt.Should().BeTrue();
        var jaren = (await proef.Tonen.ExecuteAsync(Gemeente, "GM0344"))!.Jaren;
        jaren.Where(jaar => jaar.Gepland is not null).Select(jaar => (jaar.Jaar, jaar.Gepland!.Feit.Schrappen!.Value.M2)).Should().Equal((2013, 5000m), (2014, 0m));

        var id = jaren.Single(jaar => jaar.Jaar == 2013).Gepland!.Id;
        (await proef.PlanAsync(Gemeente, (Jaar(2013, null), id)))!.IsGelukt.Should().BeTrue();
        (await proef.PlanAsync(Gemeente, (Jaar(2013, schrappen: 1m), id)))!.Meldingen.Single().Code.Should().Be("verouderd");
        (await proef.Tonen.ExecuteAsync(Gemeente, "GM0344"))!.Jaren.Count(jaar => jaar.Gepland is not null).Should().Be(1);
    }

    public static TheoryData<string, Bevoegdheid, bool> Wie => new()
    {
        { "the municipality", Gemeente, true },
        { "its reader", Van(Organisatiesoort.Gemeente, "GM0344", Rol.Lezen), false },
        { "another municipality", Van(Organisatiesoort.Gemeente, "GM0363"), false },
        { "its province", Van(Organisatiesoort.Provincie, "PV26"), false },
        { "the secretariat", Van(Organisatiesoort.Secretariaat, ""), false },
        { "a party with that code", Van(Organisatiesoort.Marktpartij, "GM0344"), false },
        { "a visitor", Bevoegdheid.Anoniem, false },
    };

    [Theory, MemberData(nameof(Wie))]
    public async Task Only_the_government_itself_records_and_everyone_reads(string naam, Bevoegdheid wie, bool mag)
    {
        await using var proef = await Proef.CreateAsync(Databasesoort.Sqlite);
        (await proef.LegVastAsync(wie, Ontwerp)).Should().Equal(mag ? [] : ["geen-recht"], "{0} asks", naam);
        (await proef.PlanAsync(wie, (Jaar(2013, 1m), null)))!.IsGelukt.Should().Be(mag);
        (await proef.Tonen.ExecuteAsync(wie, "GM0344"))!.MagInvoeren.Should().Be(mag);
        (await proef.Documenten.RechtAsync(wie, "GM0344", default))!.MagSchrijven.Should().Be(mag);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_gebiedsvisie_is_recorded_by_municipality_or_province_and_read_by_everyone(Databasesoort soort)
    {
        await using var proef = await Proef.CreateAsync(soort);
        var visie = new Gebiedsvisie("L", Gebiedsvisievoortgang.InVoorbereiding, null, null);
        (await proef.Visies.ExecuteAsync(Van(Organisatiesoort.Gemeente, "GM0363"), visie, (Guid.NewGuid(), null)))!.Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Visies.ExecuteAsync(Gemeente, visie, (Guid.NewGuid(), null)))!.IsGelukt.Should().BeTrue();
        (await proef.Visies.ExecuteAsync(Gemeente, visie with { Toelichting = "Oud formulier" }, (Guid.NewGuid(), null)))!.Meldingen.Single().Code.Should().Be("verouderd");

        var blad = (await proef.Visie.ExecuteAsync(Bevoegdheid.Anoniem, "L"))!;
        (blad.Rij!.Feit, blad.Staat, blad.MagInvoeren).Should().Be((visie, Gebiedsvisiestaat.ZonderTermijn, false));
        var vastgesteld = visie with { Voortgang = Gebiedsvisievoortgang.Vastgesteld, VastgesteldOp = new(2014, 12, 18) };
        (await proef.Visies.ExecuteAsync(Van(Organisatiesoort.Provincie, "PV26"), vastgesteld, (Guid.NewGuid(), blad.Rij.Id)))!.IsGelukt.Should().BeTrue();
        (await proef.Visie.ExecuteAsync(Gemeente, "L"))!.Staat.Should().Be(Gebiedsvisiestaat.OpTijd);
        (await proef.Visie.ExecuteAsync(Gemeente, "BESTAAT-NIET")).Should().BeNull();
        (await proef.Visies.ExecuteAsync(Gemeente, visie with { Locatie = "BESTAAT-NIET" }, (Guid.NewGuid(), null))).Should().BeNull();
    }

    [Fact]
    public async Task Who_lies_in_no_region_owes_no_frameworks()
    {
        await using var proef = await Proef.CreateAsync(Databasesoort.Sqlite);
        (await proef.Tonen.ExecuteAsync(Gemeente, "GM9999")).Should().BeNull();
        (await proef.Registreren.ExecuteAsync(Gemeente, Ontwerp with { Overheid = "GM9999" }, (Guid.NewGuid(), null))).Should().BeNull();
        (await proef.Documenten.RechtAsync(Gemeente, "PV29", default)).Should().BeNull();
        (await proef.Lijst.ExecuteAsync()).Select(regel => regel.Overheid.Naam).Should().Equal("Provincie Utrecht", "Gemeente Utrecht");
    }

    private static Kaderplanning Jaar(int jaar, decimal? schrappen) => new("GM0344", jaar, null, schrappen is { } m2 ? new Oppervlakte(m2) : null, null);

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Medewerker", new Organisatie(soort, sleutel), rollen);

    /// <summary>The region Utrecht with one municipality, on 15 January 2015.</summary>
    private sealed class Proef : IAsyncDisposable
    {
        private readonly Testdatabase _database;
        private readonly Snapshothouder _houder;

        private Proef(Testdatabase database)
        {
            _database = database;
            _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
            var klok = new Domeinklok(new Klok(2015, 1, 15));
            Boek = new Registratieboek(database.Contexts, klok);
            Registreren = new(Boek, _houder, klok);
            Tonen = new(database.Contexts, _houder, klok);
            Lijst = new(database.Contexts, _houder, klok);
            Documenten = new(_houder, klok);
            Visies = new(Boek, _houder, klok);
            Visie = new(database.Contexts, _houder, new ToonGebiedsvisies(database.Contexts, _houder, klok), klok);
        }

        public RegistreerKader Registreren { get; }

        public ToonKader Tonen { get; }

        public ToonKaders Lijst { get; }

        public Kaderdocumenten Documenten { get; }

        public RegistreerGebiedsvisie Visies { get; }

        public ToonGebiedsvisie Visie { get; }

        private Registratieboek Boek { get; }

        public static async Task<Proef> CreateAsync(Databasesoort soort)
        {
            var proef = new Proef(await Testdatabase.CreateAsync(soort));
            await proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
            {
                sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2011, 1, 1), null, null));
                sessie.VoegToe(new Kantorenregio("Utrecht", true));
                sessie.VoegToe(new Locatie("L", "GM0344", "Kanaleneiland", null, null));
                sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2012, 6, 28), null));
                return Task.FromResult(Uitkomst.Gelukt);
            });
            await proef._houder.WerkBijAsync();
            return proef;
        }

        public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

        public async Task<IEnumerable<string>> LegVastAsync(Bevoegdheid wie, Kader kader)
        {
            var gezien = (await Tonen.ExecuteAsync(wie, kader.Overheid))!.Bladen.Single(blad => blad.Soort == kader.Soort).Rij?.Id;
            return (await Registreren.ExecuteAsync(wie, kader, (Guid.NewGuid(), gezien)))!.Meldingen.Select(melding => melding.Code);
        }

        public Task<Uitkomst?> PlanAsync(Bevoegdheid wie, params IReadOnlyList<(Kaderplanning, long?)> jaren) =>
            Registreren.PlanAsync(wie, new("GM0344", Guid.NewGuid(), jaren));

        public async Task<Kaderstaat> StaatAsync() => (await Lijst.ExecuteAsync()).Single(regel => regel.Overheid.Code == "GM0344").Oordelen[0].Staat;

        public async ValueTask DisposeAsync()
        {
            _houder.Dispose();
            await _database.DisposeAsync();
        }
    }
}
