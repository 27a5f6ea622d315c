using Kantorentop.Application.Opslag;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Verplichtingen.Bronnen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Overlegdossiers;

/// <summary>
/// Three regions on 15 January 2015: 'Utrecht' and 'Amersfoort' with five owners, and 'Zwolle' with one, whose name, building and areas
/// are markers that may stand in no dossier. The clock goes on an hour with every write.
/// </summary>
internal sealed class Dossierproef : IAsyncDisposable
{
    public static readonly string[] Merken = ["Merkeigenaar", "Merkgebouw", "MERK", "7713", "7.713", "MERKPLAN"];

    public static readonly Bevoegdheid Secretariaat = Iemand(Organisatiesoort.Secretariaat);

    private static readonly Guid Overleg = Guid.NewGuid();

    private static readonly Guid Andere = Guid.NewGuid();

    public static readonly Dossieropdracht Opdracht = new(Overleg);

    /// <summary>Another consultation on the same day.</summary>
    public static readonly Dossieropdracht Zelfdedag = new(Andere);

    private readonly Testdatabase _database;
    private readonly Klok _tijd = new(2015, 1, 15);
    private readonly Snapshothouder _houder;
    private readonly Registratieboek _boek;

    private Dossierproef(Testdatabase database)
    {
        _database = database;
        var klok = new Domeinklok(_tijd);
        _houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        _boek = new Registratieboek(database.Contexts, klok, _houder);
        Maken = new MaakDossier(_boek, database.Contexts, new Kennisbron(_houder, klok), new Verplichtingenbron(_houder, klok, [new Antwoordbron(), new Afspraakbron(), new Kaderbron(), new Fondsenbron()]), klok);
        Tonen = new ToonDossiers(database.Contexts);
    }

    public MaakDossier Maken { get; }

    public ToonDossiers Tonen { get; }

    public static Bevoegdheid Iemand(Organisatiesoort soort, string sleutel = "") =>
        new(Guid.NewGuid(), "Iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);

    public static async Task<Dossierproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Dossierproef(await Testdatabase.CreateAsync(soort));
        await proef._houder.WerkBijAsync();
        await proef.LegVastAsync(VoegFeitenToe);
        return proef;
    }

    /// <summary>Makes a version and gives it back as it is read.</summary>
    public async Task<Dossierblad> MaakAsync(Guid? operatie = null, Dossieropdracht? opdracht = null)
    {
        var uitkomst = await Maken.ExecuteAsync(Secretariaat, opdracht ?? Opdracht, operatie ?? Guid.NewGuid());
        _tijd.Advance(TimeSpan.FromHours(1));
        return (await Tonen.FindAsync(Secretariaat, uitkomst.Waarde!))!;
    }

    /// <summary>Corrects a unit of Utrecht: it was vacant all the time, so its building owes a plan (art. 7.4).</summary>
    public Task CorrigeerAsync() => LegVastAsync(sessie => sessie.VoegToe(new Ruimtestand("R5", new(2010, 1, 1), null, Gebruik.Geen, true)));

    public async Task BederfAsync(int versie)
    {
        await using var db = _database.Contexts.CreateDbContext();
        await db.Set<Dossier>().Where(dossier => dossier.Versie == versie).ExecuteUpdateAsync(rij => rij.SetProperty(dossier => dossier.Tekst, dossier => dossier.Tekst.Replace("leegstand", "Leegstand")));
    }

    public async ValueTask DisposeAsync()
    {
        _houder.Dispose();
        await _database.DisposeAsync();
    }

    private async Task LegVastAsync(Action<Schrijfsessie> schrijf)
    {
        await _boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            schrijf(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        _tijd.Advance(TimeSpan.FromHours(1));
    }

    private static void VoegFeitenToe(Schrijfsessie sessie)
    {
        var nummers = Enumerable.Range(1, 5).ToList();
        sessie.VoegToe(
            new Overleg(Overleg, Overlegsoort.Gezamenlijk, new(2015, 1, 29), "Den Haag"),
            new Overleg(Andere, Overlegsoort.OnvoorzieneOmstandigheden, new(2015, 1, 29), "Den Haag"),
            new Overleg(Guid.NewGuid(), Overlegsoort.Gezamenlijk, new(2014, 9, 25), "Den Haag") { Staat = Overlegstaat.Gehouden },
            new Overleg(Guid.NewGuid(), Overlegsoort.Herijking, new(2014, 12, 1), "Utrecht") { Staat = Overlegstaat.Gehouden });
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null), new Gemeente("GM0307", "Amersfoort", "PV26", new(2000, 1, 1), null, null), new Gemeente("GM0193", "Zwolle", "PV23", new(2000, 1, 1), null, null));
        sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true), new Kantorenregio("Amersfoort", Belangrijkste: false), new Kantorenregio("Zwolle", Belangrijkste: false));
        sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null), new Regiolidmaatschap("Amersfoort", "GM0307", new(2000, 1, 1), null), new Regiolidmaatschap("Zwolle", "GM0193", new(2000, 1, 1), null));
        sessie.VoegToe(new Locatie("VIER", "GM0344", "Vier", null, null), new Locatie("AMER", "GM0307", "Amer", null, null), new Locatie("MERK", "GM0193", "Merk", null, null));
        sessie.VoegToe([.. nummers.Select(nummer => new Partij("P" + nummer, "Partij " + nummer, Partijsoort.Belegger, "IVBN", null)), new Partij("MERK", "Merkeigenaar", Partijsoort.Belegger, "Vastgoed Belang", null)]);
        sessie.VoegToe([.. nummers.Select(nummer => new Gebouw("V" + nummer, "VIER", "V" + nummer, null, null, null, new(2001, 1, 1), null, null, "P" + nummer)), .. nummers.Select(nummer => new Gebouw("W" + nummer, "AMER", "W" + nummer, null, null, null, new(2001, 1, 1), null, null, "P" + nummer)), new Gebouw("MERK-1", "MERK", "Merkgebouw", null, null, null, new(2001, 1, 1), null, null, "MERK")]);
        sessie.VoegToe([.. nummers.Select(nummer => new Ruimte("R" + nummer, "V" + nummer, new Oppervlakte(6000.25m), null, null, null)), .. nummers.Select(nummer => new Ruimte("A" + nummer, "W" + nummer, new Oppervlakte(3000.5m), null, null, null)), new Ruimte("RM", "MERK-1", new Oppervlakte(7713.13m), null, null, null)]);
        sessie.VoegToe([.. nummers.Where(nummer => nummer < 5).Select(nummer => new Ruimtestand("R" + nummer, new(2008, 1, 1), null, Gebruik.Geen, true)), .. nummers.Select(nummer => new Ruimtestand("A" + nummer, new(2008, 1, 1), null, Gebruik.Geen, true)), new Ruimtestand("RM", new(2008, 1, 1), null, Gebruik.Geen, true)]);
    }
}
