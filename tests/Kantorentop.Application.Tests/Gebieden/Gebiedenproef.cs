using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Plannen;
using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Voorraad;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Gebieden;

/// <summary>
/// A region of one municipality on 15 January 2015 with two locations of four buildings each. In 'DRIE' two of the four owners
/// share a KvK number, so there are three; in 'VIER' there are four, the fourth since 1 July 2013. 'EEN' is of one owner: without it
/// DRIE would follow from its municipality and VIER, and VIER would be hidden too.
/// </summary>
public sealed class Gebiedenproef : IAsyncLifetime
{
    public const string Gemeente = "GM0344";
    public static readonly Gebied Drie = Gebied.Locatie("DRIE");
    public static readonly Gebied Vier = Gebied.Locatie("VIER");
    public static readonly DateOnly Vandaag = new(2015, 1, 15);
    public static readonly DateOnly Januari = new(2015, 1, 1);

    private readonly Databasesoort _soort;
    private Testdatabase? _database;

    public Gebiedenproef()
    {
    }

    internal Gebiedenproef(Databasesoort soort) => _soort = soort;

    public Snapshothouder Houder { get; private set; } = null!;

    public Snapshot Kennis => Houder.Huidig;

    public Domeinklok Klok { get; } = new(new Klok(2015, 1, 15));

    public Inzage Inzage => new(new Auditboek(_database!.Contexts, Klok));

    public ToonGebied Gebieden => new(Klok);

    public ToonAfstemming Afstemmingen => new(Klok);

    public ToonGebouwen Gebouwen => new(Houder, Klok, Inzage);

    public ToonGebouw Gebouw => new(Houder, Klok, Inzage);

    public ToonTransformatieplicht Plichten => new(Houder, Klok, Inzage);

    public ToonHerkomst Herkomst => new(_database!.Contexts, Houder, Klok, Inzage);

    public ToonPlannen Plannen => new(Houder, Klok);

    public ToonStroomposten Stroomposten => new(_database!.Contexts, Houder, Klok, Inzage);

    public Registratieboek Boek => new(_database!.Contexts, Klok, Houder);

    public ToonOpmerkingen Opmerkingen => new(_database!.Contexts, Houder, Klok);

    public static Bevoegdheid Wie(Organisatiesoort? soort, string sleutel = "") => soort is { } organisatie
        ? new Bevoegdheid(Guid.NewGuid(), "Lezer", new Organisatie(organisatie, sleutel), Rol.Lezen)
        : Bevoegdheid.Anoniem;

    public KantorentopContext CreateContext() => _database!.Contexts.CreateDbContext();

    public async Task InitializeAsync()
    {
        _database = await Testdatabase.CreateAsync(_soort);
        Houder = new Snapshothouder(_database.Contexts, Convenantdata.Standaard);
        await new Registratieboek(_database.Contexts, Klok).LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            VoegGebiedenToe(sessie);
            VoegGebouwenToe(sessie);
            VoegPlannenToe(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await Houder.WerkBijAsync();
    }

    public async Task DisposeAsync()
    {
        Houder.Dispose();
        await _database!.DisposeAsync();
    }

    private static void VoegGebiedenToe(Schrijfsessie sessie)
    {
        sessie.VoegToe(new Gemeente(Gemeente, "Utrecht", "PV26", new(2000, 1, 1), null, null));
        sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
        sessie.VoegToe(new Regiolidmaatschap("Utrecht", Gemeente, new(2000, 1, 1), null));
        sessie.VoegToe(new Locatie("DRIE", Gemeente, "Drie", null, null), new Locatie("VIER", Gemeente, "Vier", null, null), new Locatie("EEN", Gemeente, "Een", null, null));
        sessie.VoegToe(
            new Partij("P1", "Een", Partijsoort.Belegger, null, "11111111"),
            new Partij("P2", "Twee", Partijsoort.Belegger, null, null),
            new Partij("P3", "Drie", Partijsoort.Ontwikkelaar, null, null),
            new Partij("P4", "Vier", Partijsoort.Gebruiker, null, null),
            new Partij("P5", "Dochter van een", Partijsoort.Belegger, null, "11111111"));
    }

    private static void VoegGebouwenToe(Schrijfsessie sessie)
    {
        foreach (var (code, locatie, eigenaar) in new[]
        {
            ("D1", "DRIE", "P1"), ("D2", "DRIE", "P2"), ("D3", "DRIE", "P3"), ("D5", "DRIE", "P5"),
            ("V1", "VIER", "P1"), ("V2", "VIER", "P2"), ("V3", "VIER", "P3"), ("V4", "VIER", "P3"),
        })
        {
            sessie.VoegToe(new Gebouw(code, locatie, code, null, null, null, new(2001, 1, 1), null, null, eigenaar));
            sessie.VoegToe(new Ruimte(code + "-1", code, new Oppervlakte(6000m), null, null, null));
            var gebruik = code is "D1" or "V1" ? Gebruik.Geen : Gebruik.Kantoor;
            sessie.VoegToe(new Ruimtestand(code + "-1", new(2008, 1, 1), null, gebruik, Aangeboden: gebruik == Gebruik.Geen));
        }

        sessie.VoegToe(new Gebouw("E1", "EEN", "E1", null, null, null, new(2001, 1, 1), null, null, "P2"));
        sessie.VoegToe(new Ruimte("E1-1", "E1", new Oppervlakte(600m), null, null, null));
        sessie.VoegToe(new Ruimtestand("E1-1", new(2008, 1, 1), null, Gebruik.Kantoor, Aangeboden: false));
        sessie.VoegToe(new Eigendom("V4", "P4", new(2013, 7, 1), null));
    }

    private static void VoegPlannenToe(Schrijfsessie sessie)
    {
        sessie.VoegToe(new Raming("Utrecht", new(2011, 1, 1), new Oppervlakte(10_000m), Oppervlakte.Nul, 0m, Oppervlakte.Nul, null, null));
        sessie.VoegToe(new Plan("PL", "VIER", "Plan", null, "P3"));
        sessie.VoegToe(
            new Planstand("PL", new(2010, 1, 1), new(2013, 3, 15), Planstatus.Vastgesteld, new Oppervlakte(30_000m), null),
            new Planstand("PL", new(2013, 3, 15), null, Planstatus.Vastgesteld, new Oppervlakte(25_000m), Planreden.Geschrapt));
    }
}
