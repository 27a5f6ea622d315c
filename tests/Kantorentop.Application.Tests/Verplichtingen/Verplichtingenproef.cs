using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Application.Verklaringen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Verplichtingen.Bronnen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Verplichtingen;

/// <summary>
/// A database with two investors on 15 January 2015; 'BEL' owns an empty building in a Transformatiegebied that owes a plan
/// (7.4) since 1 January 2015.
/// </summary>
internal sealed class Verplichtingenproef : IAsyncDisposable
{
    public const string Plan = "7.4-gebouw-G";

    private readonly Testdatabase _database;
    private readonly Snapshothouder _houder;
    private readonly Verplichtingenboek _verplichtingen;
    private readonly Klok _klok = new(2015, 1, 15);

    private Verplichtingenproef(Testdatabase database)
    {
        _database = database;
        _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        var klok = new Domeinklok(_klok);
        Boek = new Registratieboek(database.Contexts, klok);
        var bron = new Verplichtingenbron(_houder, klok, [new Antwoordbron(), new Afspraakbron(), new Kaderbron(), new Fondsenbron(), new Registersbron(), new Overleggenbron()]);
        _verplichtingen = new Verplichtingenboek(database.Contexts, bron);
        var audit = new Auditboek(database.Contexts, klok);
        Tonen = new ToonVerplichtingen(database.Contexts, _verplichtingen);
        Detail = new ToonVerplichting(database.Contexts, _verplichtingen, audit);
        Matrix = new ToonPlichtenmatrix(database.Contexts, _verplichtingen);
        Leden = new ToonLedenstand(database.Contexts, _verplichtingen);
        Stand = new ToonVerplichtingenstand(database.Contexts, _verplichtingen);
        var soort = new Documenteigenaarsoort(Antwoorddocumenten.Soort, new Antwoorddocumenten(database.Contexts).RechtAsync, sleutel => sleutel);
        Document = new HaalDocument(database.Contexts, new Documentinzage(new Documentrechten([soort])), audit);
        Beoordelen = new BeoordeelAntwoord(Boek);
        Verwittiging = new Verwittigingsbron(database.Contexts, _houder, klok);
        Verwittigen = new VerwittigEigenaar(Boek, _houder, klok);
        Planblad = new ToonTransformatieplan(database.Contexts, Detail, Verwittiging, new Inzage(audit));
        Bewijs = new ToonBewijs(database.Contexts, _houder, Detail);
        Beantwoorden = new BeantwoordVerplichting(Boek, bron, new Bestandskeuring(Virusscan.Geen));
        Afleggen = new LegVerklaringAf(Boek, bron, new Bestandskeuring(Virusscan.Geen));
        Verklaring = new ToonVerklaring(database.Contexts, _verplichtingen, audit);
        Verklaringen = new ToonVerklaringen(database.Contexts, _verplichtingen, _houder);
    }

    public Registratieboek Boek { get; }

    public ToonVerplichtingen Tonen { get; }

    public ToonVerplichting Detail { get; }

    public ToonVerplichtingenstand Stand { get; }

    public ToonPlichtenmatrix Matrix { get; }

    public ToonLedenstand Leden { get; }

    public HaalDocument Document { get; }

    public BeantwoordVerplichting Beantwoorden { get; }

    public BeoordeelAntwoord Beoordelen { get; }

    public ToonBewijs Bewijs { get; }

    public Verwittigingsbron Verwittiging { get; }

    public VerwittigEigenaar Verwittigen { get; }

    public ToonTransformatieplan Planblad { get; }

    public RegistreerTransformatieplan Registreren => new(Beantwoorden);

    public LegVerklaringAf Afleggen { get; }

    public ToonVerklaring Verklaring { get; }

    public ToonVerklaringen Verklaringen { get; }

    public static Bevoegdheid Partij(string code, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), $"Medewerker van {code}", new Organisatie(Organisatiesoort.Marktpartij, code), rollen);

    public static Bevoegdheid Secretariaat(Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Secretaris", new Organisatie(Organisatiesoort.Secretariaat, ""), rollen);

    public static Antwoordinvoer Invoer(string tekst = "Wij maken er woningen van.", long versie = 0, string sleutel = Plan, string partij = "BEL") =>
        new(partij, sleutel, tekst, new DateOnly(2015, 1, 10)) { OperatieId = Guid.NewGuid(), Versie = versie };

    public static async Task<Verplichtingenproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Verplichtingenproef(await Testdatabase.CreateAsync(soort));
        await proef.LegVastAsync(VoegFeitenToe);
        return proef;
    }

    /// <summary>A region, a framework, a finding, and a decision on a plan that an analysis went before but no agreement on its costs.</summary>
    public async Task VoegOverheidToeAsync()
    {
        await Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "overheid", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Kantorenregio("Utrecht", true));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2012, 1, 1), null));
            sessie.VoegToe(new Plan("P", "L", "Plan", null, null));
            sessie.VoegToe(new Kader("GM0344", Kadersoort.Structuurvisie, "Structuurvisie") { VastgesteldOp = new(2013, 6, 1), Dekkend = true });
            sessie.VoegToe(new Opschorting(Gebied.Kantorenregio("Utrecht"), new(2014, 1, 1), null, "Brief", null));
            sessie.VoegToe(new Risicoanalyse("L", new(2014, 1, 1), Analysemethode.Taxatie, "Bureau", Analysestaat.Vastgesteld, null));
            sessie.VoegToe(new Tafelpartij("L", "BEL"));
            sessie.VoegToe(new Capaciteitsbesluit(new("11111111-2222-3333-4444-555555555555"), "P", Besluitsoort.Schrappen, new Oppervlakte(500m), null, null, new(2014, 5, 1), null));
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await _houder.WerkBijAsync();
    }

    public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

    /// <summary>Records more facts, which the figures then know.</summary>
    public async Task LegVastAsync(Action<Schrijfsessie> schrijf)
    {
        await Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            schrijf(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await _houder.WerkBijAsync();
    }

    public void Advance(TimeSpan tijd) => _klok.Advance(tijd);

    public async ValueTask DisposeAsync()
    {
        _houder.Dispose();
        await _database.DisposeAsync();
    }

    private static void VoegFeitenToe(Schrijfsessie sessie)
    {
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2011, 1, 1), null, null));
        sessie.VoegToe(new Locatie("L", "GM0344", "Kanaleneiland", null, null));
        sessie.VoegToe(new Gebiedsaanduiding("L", Toekomstperspectief.Transformatie, new(2013, 1, 1), null));
        sessie.VoegToe(new Partij("BEL", "Belegger", Partijsoort.Belegger, "IVBN", "12345678"), new Partij("AND", "Ander", Partijsoort.Belegger, "IVBN", null));
        sessie.VoegToe(new Gebouw("G", "L", "Churchilllaan 2", null, null, null, new(1990, 1, 1), null, null, "BEL"));
        sessie.VoegToe(new Ruimte("R", "G", new Oppervlakte(6000m), null, null, null));
        sessie.VoegToe(new Ruimtestand("R", new(2012, 1, 1), null, Gebruik.Geen, true));
    }
}
