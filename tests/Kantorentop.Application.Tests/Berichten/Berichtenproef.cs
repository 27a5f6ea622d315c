using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Berichten;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Termijnen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Berichten;

/// <summary>
/// A portal with two municipalities at noon on 28 May 2015: thirty days before the last day of the covenant year (art. 12.3, 12.5).
/// </summary>
internal sealed class Berichtenproef : IAsyncDisposable
{
    private readonly Testdatabase _database;
    private readonly Domeinklok _domein;

    private Berichtenproef(Testdatabase database, int poort)
    {
        _database = database;
        _domein = new Domeinklok(Klok);
        Houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        Boek = new Registratieboek(database.Contexts, _domein);
        Instellingen = new Postinstellingen { Host = "127.0.0.1", Poort = poort, Tls = false, Van = "post@kantorentop.example", Adres = "https://kantorentop.example" };
    }

    public Klok Klok { get; } = new(2015, 5, 28);

    public Snapshothouder Houder { get; }

    public Registratieboek Boek { get; }

    public Postinstellingen Instellingen { get; }

    public IDbContextFactory<KantorentopContext> Contexts => _database.Contexts;

    public static async Task<Berichtenproef> StartAsync(Databasesoort soort, int poort)
    {
        var proef = new Berichtenproef(await Testdatabase.CreateAsync(soort), poort);
        await proef.LegVastAsync(sessie =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null), new Gemeente("GM0363", "Amsterdam", "PV27", new(2000, 1, 1), null, null));
            sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: false));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
        });
        await proef.Houder.WerkBijAsync();
        return proef;
    }

    /// <summary>A node of its own on the same database.</summary>
    public StelPostOp Opsteller()
    {
        var verplichtingen = new Verplichtingenboek(Contexts, new Verplichtingenbron(Houder, _domein, []));
        var agenda = new ToonAgenda(new Agendabron(
            Contexts, verplichtingen, new OpenAfspraken(Contexts, Houder, _domein), new ToonGebiedsvisies(Contexts, Houder, _domein), new ToonKaders(Contexts, Houder, _domein), new Documentrechten([])));
        var nieuws = new Nieuwsgaring(Contexts, Houder, _domein, new ToonOpmerkingen(Contexts, Houder, _domein));
        return new(Contexts, new Dagberichtbron(Contexts, agenda, nieuws, _domein), Schrijf, Instellingen, Klok);
    }

    public VerzendPost Verzender() => new(Contexts, Instellingen, Klok);

    /// <summary>One round of a node: writes what is due and sends it.</summary>
    public async Task<int> RondeAsync()
    {
        await Opsteller().ExecuteAsync();
        return await Verzender().ExecuteAsync();
    }

    public async Task<Gebruiker> MaakAccountAsync(string naam, Organisatie organisatie, Action<Gebruiker>? wijzig = null)
    {
        var gebruiker = new Gebruiker
        {
            Id = Guid.NewGuid(),
            Naam = naam,
            Email = $"{naam}@kantorentop.example",
            Organisatiesoort = organisatie.Soort,
            OrganisatieSleutel = organisatie.Sleutel,
            OrganisatieNaam = naam,
            Rollen = Rol.Lezen | Rol.Invoeren,
        };
        wijzig?.Invoke(gebruiker);
        await using var db = Contexts.CreateDbContext();
        db.Add(gebruiker);
        await db.SaveChangesAsync();
        return gebruiker;
    }

    /// <summary>A note with a figure of a municipality, written by an umbrella.</summary>
    public Task PlaatsOpmerkingAsync(string gemeente) => LegVastAsync(sessie => sessie.Db.Add(new Opmerking
    {
        Id = Guid.NewGuid(),
        Cijfer = "leegstand",
        Gebied = $"gemeente:{gemeente}",
        Peildatum = new(2015, 1, 1),
        Bewaarder = $"gemeente:{gemeente}",
        Tekst = "Geheime tekst",
        Afzendersoort = Organisatiesoort.Koepel,
        Afzender = "IVBN",
        Nummer = sessie.Nummer,
    }));

    /// <summary>An answer of a bearer to its effort of art. 13 that the secretariaat returned.</summary>
    public async Task GeefAntwoordTerugAsync(string drager, string lid)
    {
        Antwoord? antwoord = null;
        await LegVastAsync(sessie => sessie.Db.Add(
            antwoord = new() { Partij = drager, Sleutel = $"{lid}-land-land", Tekst = "Geheime tekst", Bewijsdatum = new(2015, 1, 1), Nummer = sessie.Nummer }));
        await LegVastAsync(sessie => sessie.Db.Add(new Beoordeling { Antwoord = antwoord!.Id, Oordeel = Oordeel.Teruggegeven, Reden = "Vul aan", Nummer = sessie.Nummer }));
    }

    /// <summary>An action of a consultation whose last day is thirty days away.</summary>
    public Task GeefActieAsync(Organisatie wie) => LegVastAsync(sessie => sessie.VoegToe(
        new Overlegactie(Guid.NewGuid(), Guid.NewGuid(), 1, "Locatielijst nalopen", new(2015, 6, 27)) { Soort = wie.Soort, Houder = wie.Sleutel }));

    public async Task<IReadOnlyList<Post>> PostAsync()
    {
        await using var db = Contexts.CreateDbContext();
        return await db.Set<Post>().AsNoTracking().OrderBy(post => post.Dag).ToListAsync();
    }

    public async Task WijzigAsync(Gebruiker gebruiker, Action<Gebruiker> wijzig)
    {
        await using var db = Contexts.CreateDbContext();
        wijzig(await db.Users.SingleAsync(rij => rij.Id == gebruiker.Id));
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Houder.Dispose();
        await _database.DisposeAsync();
    }

    private Task<Uitkomst> LegVastAsync(Action<Schrijfsessie> schrijf) => Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
    {
        schrijf(sessie);
        return Task.FromResult(Uitkomst.Gelukt);
    });

    // The pages write the real one; here the content is what counts.
    private static Brief Schrijf(Dagbericht bericht)
    {
        var regels = bericht.Termijnen.Select(regel => regel.Titel).Concat(bericht.Nieuws.Select(nieuws => $"{nieuws.Soort} {nieuws.Naam}"));
        return new($"{bericht.Dag:yyyy-MM-dd}", string.Join('\n', regels), $"<p>{bericht.Naam}</p>");
    }
}
