using Kantorentop.Application.Belemmeringen;
using Kantorentop.Application.Expertaanvragen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Praktijkvoorbeelden;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Registers;

/// <summary>The region Utrecht with two municipalities and a location in each, on 15 January 2015.</summary>
internal sealed class Registerproef : IAsyncDisposable
{
    private readonly Testdatabase _database;
    private readonly Snapshothouder _houder;
    private readonly Registratieboek _boek;

    private Registerproef(Testdatabase database)
    {
        _database = database;
        _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        var klok = new Domeinklok(new Klok(2015, 1, 15));
        _boek = new Registratieboek(database.Contexts, klok);
        var register = new Registerboek(_boek);
        Belemmeringen = new(database.Contexts, _houder, klok);
        Belemmering = new(register, _houder, klok);
        Voorbeelden = new(database.Contexts, _houder, klok);
        Voorbeeld = new(register, _houder, klok);
        Aanvragen = new(database.Contexts, _houder, new Inzage(new Auditboek(database.Contexts, klok)), klok);
        Aanvraag = new(register, _houder, klok);
    }

    public static Bevoegdheid Rijk { get; } = Van(Organisatiesoort.Rijk, "");

    public static Bevoegdheid Utrecht { get; } = Van(Organisatiesoort.Gemeente, "GM0344");

    public static Bevoegdheid Zeist { get; } = Van(Organisatiesoort.Gemeente, "GM0355");

    public static Bevoegdheid Secretariaat { get; } = Van(Organisatiesoort.Secretariaat, "");

    public static Bevoegdheid Ivbn { get; } = Van(Organisatiesoort.Koepel, "IVBN");

    public static Bevoegdheid Belegger { get; } = Van(Organisatiesoort.Marktpartij, "BEL-1");

    public ToonBelemmeringen Belemmeringen { get; }

    public RegistreerBelemmering Belemmering { get; }

    public ToonPraktijkvoorbeelden Voorbeelden { get; }

    public RegistreerPraktijkvoorbeeld Voorbeeld { get; }

    public ToonExpertaanvragen Aanvragen { get; }

    public RegistreerExpertaanvraag Aanvraag { get; }

    public static async Task<Registerproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Registerproef(await Testdatabase.CreateAsync(soort));
        await proef._boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2011, 1, 1), null, null), new Gemeente("GM0355", "Zeist", "PV26", new(2011, 1, 1), null, null));
            sessie.VoegToe(new Kantorenregio("Utrecht", true));
            sessie.VoegToe(new Locatie("L", "GM0344", "Kanaleneiland", null, null), new Locatie("Z", "GM0355", "Centrum", null, null));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2012, 6, 28), null), new Regiolidmaatschap("Utrecht", "GM0355", new(2012, 6, 28), null));
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await proef._houder.WerkBijAsync();
        return proef;
    }

    public static Bevoegdheid Van(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Medewerker", new Organisatie(soort, sleutel), rollen) { OrganisatieNaam = $"{soort} {sleutel}" };

    public static Registerformulier Formulier(long? gezien) => new(Guid.NewGuid(), gezien);

    public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        _houder.Dispose();
        await _database.DisposeAsync();
    }
}
