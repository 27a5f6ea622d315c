using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Herprogrammering;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Herprogrammering;

/// <summary>A region of two municipalities in one province with a plan and an empty building each, and everyone who tries out what could be done.</summary>
internal sealed class Scenarioproef : IAsyncDisposable
{
    public const string Regio = "Utrecht";

    public static readonly Bevoegdheid Provinciaal = Account(Organisatiesoort.Provincie, "PV26");
    public static readonly Bevoegdheid Utrecht = Account(Organisatiesoort.Gemeente, "GM0344");
    public static readonly Bevoegdheid Nieuwegein = Account(Organisatiesoort.Gemeente, "GM0356");
    public static readonly Bevoegdheid Amsterdam = Account(Organisatiesoort.Gemeente, "GM0363");
    public static readonly Bevoegdheid Secretariaat = Account(Organisatiesoort.Secretariaat, "");
    public static readonly Bevoegdheid Rijk = Account(Organisatiesoort.Rijk, "");
    public static readonly DateOnly Dag = new(2016, 1, 1);

    private readonly Testdatabase _database;
    private readonly Snapshothouder _snapshots;
    private readonly Domeinklok _klok = new(new Klok(2015, 1, 14));

    private Scenarioproef(Testdatabase database)
    {
        _database = database;
        _snapshots = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        Boek = new Registratieboek(database.Contexts, _klok, _snapshots);
        Inzage = new Inzage(new Auditboek(database.Contexts, _klok));
        Basis = new Schrijfbasis(Boek, _snapshots, _klok);
    }

    public Registratieboek Boek { get; }

    public Schrijfbasis Basis { get; }

    public Inzage Inzage { get; }

    public Snapshot Cijfers => _snapshots.Huidig;

    public BeginScenario Begin => new(Schrijver);

    public BewaarMaatregelen Bewaar => new(Schrijver);

    public BeheerScenario Beheer => new(Schrijver);

    public ToonScenario Toon => new(_database.Contexts, _snapshots, _klok, Inzage);

    public ToonScenarioschade Schade => new(_database.Contexts, Inzage);

    public ToonScenarios Lijst => new(_database.Contexts, _snapshots, _klok);

    public ToonLocatiekeuze Keuze => new(_snapshots, _klok, Inzage);

    public NeemScenarioOver Overname => new(_database.Contexts, new BewaarOnderdeel(Basis));

    private Scenarioschrijver Schrijver => new(Boek, _snapshots, _klok);

    public static async Task<Scenarioproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Scenarioproef(await Testdatabase.CreateAsync(soort));
        await proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            VoegGebiedToe(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await proef._snapshots.WerkBijAsync();
        return proef;
    }

    public static Scenarioverzoek Verzoek(Bevoegdheid door, int nummer = 1, long? gezien = null) => new(door, Guid.NewGuid(), new(Regio, nummer), gezien);

    public static Planmaatregel Schrap(string plan) => new(plan, Planingreep.Schrappen, Dag, Oppervlakte.Nul);

    public Task<Uitkomst> KiesAsync(Bevoegdheid door, string locatie, IReadOnlyList<Planmaatregel> plannen, params IReadOnlyList<Gebouwmaatregel> gebouwen) =>
        Bewaar.LocatieAsync(Verzoek(door), new(locatie, plannen, gebouwen));

    public Task<Scenarioblad?> BladAsync(Bevoegdheid wie, int nummer = 1) => Toon.ExecuteAsync(wie, new(Regio, nummer));

    public async ValueTask DisposeAsync()
    {
        _snapshots.Dispose();
        await _database.DisposeAsync();
    }

    private static Bevoegdheid Account(Organisatiesoort soort, string sleutel) =>
        new(Guid.NewGuid(), "Proef", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = $"{soort} {sleutel}" };

    private static void VoegGebiedToe(Schrijfsessie sessie)
    {
        var begin = new DateOnly(2005, 1, 1);
        sessie.VoegToe(
            new Gemeente("GM0344", "Utrecht", "PV26", begin, null, null),
            new Gemeente("GM0356", "Nieuwegein", "PV26", begin, null, null),
            new Gemeente("GM0363", "Amsterdam", "PV27", begin, null, null));
        sessie.VoegToe(new Kantorenregio(Regio, true));
        sessie.VoegToe(new Regiolidmaatschap(Regio, "GM0344", begin, null), new Regiolidmaatschap(Regio, "GM0356", begin, null));
        sessie.VoegToe(new Raming(Regio, new DateOnly(2012, 1, 1), new Oppervlakte(4_000), Oppervlakte.Nul, 0, Oppervlakte.Nul, null, null));
        foreach (var (locatie, gemeente) in new[] { ("UTR", "GM0344"), ("NWG", "GM0356"), ("AMS", "GM0363") })
        {
            sessie.VoegToe(new Locatie(locatie, gemeente, $"Locatie {locatie}", null, null));
            sessie.VoegToe(new Plan($"P-{locatie}", locatie, $"Plan {locatie}", null, null));
            sessie.VoegToe(new Planstand($"P-{locatie}", new DateOnly(2011, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(10_000), null));
            sessie.VoegToe(new Gebouw($"G-{locatie}", locatie, $"Toren {locatie}", null, null, null, new DateOnly(2000, 1, 1), null, null, null));
            sessie.VoegToe(new Ruimte($"R-{locatie}", $"G-{locatie}", new Oppervlakte(2_000), null, null, null));
            sessie.VoegToe(new Ruimtestand($"R-{locatie}", new DateOnly(2010, 1, 1), null, Gebruik.Geen, true));
        }
    }
}
