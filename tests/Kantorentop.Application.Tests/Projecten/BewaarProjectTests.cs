using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Projecten;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Verplichtingen.Bronnen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Projecten;

public class BewaarProjectTests
{
    private static readonly Bevoegdheid Eigen = Wie(Organisatiesoort.Marktpartij, "ONT");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_project_gives_its_duties_and_saving_its_answers_answers_them_once(Databasesoort soort)
    {
        await using var proef = await Projectproef.CreateAsync(soort);
        var project = Project();
        (await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(project)))!.Meldingen.Should().BeEmpty();
        (await proef.StandenAsync()).Should().Contain($"8.7-project-{project.Code}", Verplichtingstaat.Loopt).And.Contain($"8.5-project-{project.Code}", Verplichtingstaat.Loopt);

        var blad = (await proef.Tonen.ExecuteAsync(Eigen, project.Sleutel))!;
        blad.Project.Should().Be(project);
        blad.Plichten.Select(plicht => plicht.Lid).Should().Equal("8.5", "8.7", "8.8");
        var ingevuld = project with { Onderbouwing = new("Drie panden", "Geen paste", "Bij het station", MetGebruiker: true), Verlaten = new(false, null, IsJong: false, null) };
        (await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(ingevuld, blad.Versie)))!.Meldingen.Should().BeEmpty();
        var standen = await proef.StandenAsync();
        standen.Should().Contain($"8.7-project-{project.Code}", Verplichtingstaat.VoldaanOpTijd).And.Contain($"8.8-project-{project.Code}", Verplichtingstaat.VoldaanOpTijd);
        standen.Should().Contain($"8.5-project-{project.Code}", Verplichtingstaat.Loopt);

        var versie = (await proef.Tonen.ExecuteAsync(Eigen, project.Sleutel))!.Versie;
        (await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(ingevuld with { Naam = "Andere naam" }, versie)))!.IsGelukt.Should().BeTrue();
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync()).Should().Be(2, "a new name is no new answer");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_project_is_for_its_party_and_the_secretariat_and_goes_when_its_party_says_so(Databasesoort soort)
    {
        await using var proef = await Projectproef.CreateAsync(soort);
        var project = Project();
        await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(project));
        foreach (var ander in new[] { Wie(Organisatiesoort.Marktpartij, "AND"), Wie(Organisatiesoort.Gemeente, "GM0344"), Wie(Organisatiesoort.Koepel, "NEPROM"), Wie(Organisatiesoort.Rijk, ""), Bevoegdheid.Anoniem })
        {
            (await proef.Tonen.ExecuteAsync(ander, project.Sleutel)).Should().BeNull();
            (await proef.Lijst.ExecuteAsync(ander, "ONT")).Should().BeNull();
            (await proef.Lijst.PartijenAsync(ander)).Should().BeNull();
            (await proef.Bewaren.ExecuteAsync(ander, Opdracht(project))).Should().BeNull();
            (await proef.Bewaren.VerwijderAsync(ander, "ONT", (project.Sleutel, Guid.NewGuid()))).Should().BeNull();
        }

        var secretariaat = Wie(Organisatiesoort.Secretariaat, "");
        (await proef.Tonen.ExecuteAsync(secretariaat, project.Sleutel))!.MagBijhouden.Should().BeFalse();
        (await proef.Lijst.PartijenAsync(secretariaat))!.Should().ContainSingle().Which.Aantal.Should().Be(1);
        (await proef.Bewaren.ExecuteAsync(Wie(Organisatiesoort.Marktpartij, "AND"), Opdracht(project with { Partij = "AND" }, 2))).Should().BeNull("the key is of another party");
        await proef.Bewaren.VerwijderAsync(Eigen, "ONT", (project.Sleutel, Guid.NewGuid()));
        (await proef.Lijst.ExecuteAsync(Eigen, "ONT"))!.Projecten.Should().BeEmpty();
        await using var db = proef.CreateContext();
        db.Auditregels.Should().Contain(regel => regel.Actie == "projecten-inzien");
    }

    [Fact]
    public async Task Bad_input_and_a_stale_form_change_nothing()
    {
        await using var proef = await Projectproef.CreateAsync(Databasesoort.Sqlite);
        var project = Project();
        var fout = await proef.Bewaren.ExecuteAsync(Eigen, new(project with { Locatie = "BESTAAT-NIET", Gereed = new(2014, 1, 1), Begin = new(2014, 2, 1) }, null) { OperatieId = Guid.NewGuid(), Versie = 0 });
        fout!.Meldingen.Select(melding => melding.Code).Should().BeEquivalentTo("locatie-onbekend", "gereed-voor-begin", "datum-ontbreekt");
        await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(project));
        (await proef.Bewaren.ExecuteAsync(Eigen, Opdracht(project)))!.Meldingen.Should().ContainSingle(melding => melding.Code == "verouderd");
        var lijst = (await proef.Lijst.ExecuteAsync(Eigen, "ONT"))!;
        lijst.Stand.Ontwikkelaandeel.Geheel.M2.Should().Be(500.25m);
        lijst.Stand.Toegevoegd.M2.Should().Be(500.25m);
        (await proef.Sector.ExecuteAsync()).Cijfers.Ontwikkelaandeel.Should().BeNull("one developer is no sector");

        var vraag = new Ontwikkelvraag(Ontwikkelcijfer.Toegevoegd, "ONT", Jaar: 2);
        var regel = (await proef.Herkomst.ExecuteAsync(Eigen, vraag))!.Rijen!.Regels.Should().ContainSingle().Subject;
        (regel.Naam, regel.Rij.Telt, regel.Rij.Regel.Project).Should().Be(("Toren", Telwijze.Mee, project.Sleutel));
        regel.Vastleggingen.Should().ContainSingle().Which.Soort.Should().Be(Kantorentop.Application.Herkomst.Feitsoort.Project);
        (await proef.Herkomst.ExecuteAsync(Eigen, vraag with { Jaar = 1 }))!.Aantal.Should().Be(0, "it was decided in the second year");
        (await proef.Herkomst.ExecuteAsync(Wie(Organisatiesoort.Marktpartij, "AND"), vraag)).Should().BeNull();
        var sector = (await proef.Herkomst.ExecuteAsync(Eigen, vraag with { Partij = null, Jaar = null }))!;
        (sector.Stand, sector.Aantal, sector.Rijen).Should().Be((null, 0, null), "what is not public has no numbers");
        (await proef.Herkomst.ExecuteAsync(Eigen, new(Ontwikkelcijfer.Netto, null, null))).Should().BeNull("the sector has no such figure");
    }

    private static Bevoegdheid Wie(Organisatiesoort soort, string sleutel) => new(Guid.NewGuid(), "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);

    private static Project Project() => new(Guid.NewGuid(), "ONT", Projectsoort.Nieuwbouw, "Toren", "L", new Oppervlakte(500.25m), new(2014, 2, 3))
    {
        Duurzaamheid = new(0.85m, 1.1m, "BREEAM Very Good", null, LabelIsBeter: true),
    };

    private static Projectopdracht Opdracht(Project project, long versie = 0) => new(project, new(2015, 1, 10)) { OperatieId = Guid.NewGuid(), Versie = versie };
}

/// <summary>A database with two developers and a Beperkingsgebied, on 15 January 2015.</summary>
internal sealed class Projectproef : IAsyncDisposable
{
    private readonly Testdatabase _database;
    private readonly Snapshothouder _houder;
    private readonly ToonVerplichtingen _plichten;

    private Projectproef(Testdatabase database)
    {
        _database = database;
        _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        var klok = new Domeinklok(new Klok(2015, 1, 15));
        Boek = new Registratieboek(database.Contexts, klok);
        var audit = new Auditboek(database.Contexts, klok);
        _plichten = new ToonVerplichtingen(database.Contexts, new Verplichtingenboek(database.Contexts, new Verplichtingenbron(_houder, klok, [new Antwoordbron(), new Projectenbron()])));
        Bewaren = new BewaarProject(Boek, _houder, klok);
        Tonen = new ToonProject(database.Contexts, _houder, klok, audit);
        Lijst = new ToonProjecten(database.Contexts, _houder, klok, audit);
        Sector = new ToonSectorontwikkeling(database.Contexts, _houder, klok);
        Herkomst = new ToonOntwikkelherkomst(database.Contexts, _houder, klok, new Inzage(audit));
    }

    public Registratieboek Boek { get; }

    public BewaarProject Bewaren { get; }

    public ToonProject Tonen { get; }

    public ToonProjecten Lijst { get; }

    public ToonSectorontwikkeling Sector { get; }

    public ToonOntwikkelherkomst Herkomst { get; }

    public static async Task<Projectproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Projectproef(await Testdatabase.CreateAsync(soort));
        await proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2011, 1, 1), null, null));
            sessie.VoegToe(new Locatie("L", "GM0344", "Kanaleneiland", null, null));
            sessie.VoegToe(new Gebiedsaanduiding("L", Toekomstperspectief.Beperking, new(2013, 1, 1), null));
            sessie.VoegToe(new Partij("ONT", "Ontwikkelaar", Partijsoort.Ontwikkelaar, "NEPROM", null), new Partij("AND", "Ander", Partijsoort.Ontwikkelaar, "NEPROM", null));
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await proef._houder.WerkBijAsync();
        return proef;
    }

    public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

    public async Task<Dictionary<string, Verplichtingstaat>> StandenAsync()
    {
        var eigen = new Bevoegdheid(Guid.NewGuid(), "Iemand", new Organisatie(Organisatiesoort.Marktpartij, "ONT"), Rol.Lezen);
        var plichten = (await _plichten.ExecuteAsync(eigen, "ONT"))!.Verplichtingen;
        return plichten.ToDictionary(plicht => plicht.Sleutel.ToString(), plicht => plicht.Staat);
    }

    public async ValueTask DisposeAsync()
    {
        _houder.Dispose();
        await _database.DisposeAsync();
    }
}
