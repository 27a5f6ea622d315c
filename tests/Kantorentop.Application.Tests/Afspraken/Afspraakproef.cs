using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Afspraken;

/// <summary>A region of two municipalities in two provinces, each with one location, and everyone who acts on its agreement.</summary>
internal sealed class Afspraakproef : IAsyncDisposable
{
    public const string Regio = "Utrecht";

    public static readonly DateOnly Begin = new(2013, 3, 1);
    public static readonly Afspraaksleutel Eerste = new(Regio, 1);
    public static readonly Bevoegdheid Provinciaal = Account(Organisatiesoort.Provincie, "PV26", "P. Provincie");
    public static readonly Bevoegdheid AndereProvincie = Account(Organisatiesoort.Provincie, "PV25", "A. Provincie");
    public static readonly Bevoegdheid Utrecht = Account(Organisatiesoort.Gemeente, "GM0344", "U. Utrecht");
    public static readonly Bevoegdheid Ede = Account(Organisatiesoort.Gemeente, "GM0228", "E. Ede");
    public static readonly Bevoegdheid Secretariaat = Account(Organisatiesoort.Secretariaat, "", "S. Secretaris");
    public static readonly Bevoegdheid Marktpartij = Account(Organisatiesoort.Marktpartij, "B01", "M. Belegger");
    public static readonly Bevoegdheid Wethouder = Account(Organisatiesoort.Provincie, "PV26", "G. Gedeputeerde");

    private readonly Testdatabase _database;
    private readonly Snapshothouder _snapshots;
    private readonly Schrijfbasis _basis;

    private Afspraakproef(Testdatabase database)
    {
        _database = database;
        Klok = new Klok(Begin.Year, Begin.Month, Begin.Day);
        var domeinklok = new Domeinklok(Klok);
        _snapshots = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        var boek = new Registratieboek(database.Contexts, domeinklok, _snapshots);
        _basis = new Schrijfbasis(boek, _snapshots, domeinklok);
        Boek = boek;
        Toon = new ToonAfspraak(database.Contexts, _snapshots, domeinklok);
        Doelen = new ToonDoelen(database.Contexts, _snapshots, domeinklok);
        ToonRegio = new ToonRegio(database.Contexts, _snapshots, domeinklok);
        Open = new OpenAfspraken(database.Contexts, _snapshots, domeinklok);
        Documenten = new Afspraakdocumenten(database.Contexts, _snapshots, domeinklok);
    }

    public Klok Klok { get; }

    public Registratieboek Boek { get; }

    public Snapshot Cijfers => _snapshots.Huidig;

    public ToonAfspraak Toon { get; }

    public ToonDoelen Doelen { get; }

    public ToonStrijdigheden Strijdigheden => new(_database.Contexts);

    public ToonRegio ToonRegio { get; }

    public VergelijkAfspraken Vergelijk => new(_database.Contexts, _snapshots, new Domeinklok(Klok));

    public OpenAfspraken Open { get; }

    public Afspraakdocumenten Documenten { get; }

    public BeginConcept BeginConcept => new(_basis);

    public BeginWijziging BeginWijziging => new(_basis);

    public BewaarOnderdeel Bewaar => new(_basis);

    public DienAfspraakIn DienIn => new(_basis);

    public OndertekenAfspraak Onderteken => new(_basis);

    public StuurAfspraakTerug StuurTerug => new(_basis);

    public ControleerAfspraak Controleer => new(_basis);

    public ConsulteerMarktpartijen Consulteer => new(_basis);

    public ToetsMededinging Toets => new(_basis);

    public VerlaatAfspraak Verlaat => new(_basis);

    public KantorentopContext Context() => _database.Contexts.CreateDbContext();

    public static async Task<Afspraakproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Afspraakproef(await Testdatabase.CreateAsync(soort));
        await proef.Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            VoegGebiedToe(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await proef._snapshots.WerkBijAsync();
        return proef;
    }

    /// <summary>Begins and fills in the first version completely, with nothing that does not add up.</summary>
    public async Task VulAsync()
    {
        (await BeginConcept.VoerUitAsync(Provinciaal, Guid.NewGuid(), Regio)).IsGelukt.Should().BeTrue();
        await Voorbeeldinhoud.Volledig("UTR-PAP", "EDE-STA").BewaarAsync(Bewaar, Provinciaal, Eerste);
    }

    public async Task<Uitkomst> DienInAsync(Bevoegdheid door, string? toelichting = null, int versie = 1)
    {
        var sleutel = new Afspraaksleutel(Regio, versie);
        var blad = await Toon.VoerUitAsync(Bevoegdheid.Opdrachtregel, sleutel);
        return await DienIn.VoerUitAsync(door, new(Guid.NewGuid(), sleutel, blad!.Stand.Laatste, toelichting));
    }

    public Task<Uitkomst> OndertekenAsync(Bevoegdheid door, int ronde = 1, int versie = 1) =>
        Onderteken.VoerUitAsync(door, Stap(ronde, versie), new("J. Jansen", "wethouder", Vandaag));

    /// <summary>Submitted by the province, checked by both, consulted without comments and checked: the parties can sign.</summary>
    public async Task LegVoorAsync(int ronde = 1, int versie = 1)
    {
        (await DienInAsync(Provinciaal, versie: versie)).Meldingen.Should().BeEmpty();
        await DoorloopAsync(ronde, versie);
    }

    /// <summary>From submission to the day on which the parties can sign.</summary>
    public async Task DoorloopAsync(int ronde = 1, int versie = 1)
    {
        await OpenConsultatieAsync(ronde, versie);
        (await Consulteer.SluitAsync(Wethouder, Stap(ronde, versie), "Niemand wilde reageren.")).Meldingen.Should().BeEmpty();
        (await Toets.VoerUitAsync(Utrecht, Stap(ronde, versie), "Mr. Toets", Vandaag, "Geen bezwaar.")).Meldingen.Should().BeEmpty();
    }

    /// <summary>Both provinces find what was submitted in order.</summary>
    public async Task OpenConsultatieAsync(int ronde = 1, int versie = 1)
    {
        foreach (var provincie in new[] { AndereProvincie, Wethouder })
            (await Controleer.VoerUitAsync(provincie, Stap(ronde, versie), Vandaag.AddDays(28))).Meldingen.Should().BeEmpty();
    }

    /// <summary>The region gains a municipality today.</summary>
    public Task VoegGemeenteToeAsync(string gemeente) =>
        Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Regiolidmaatschap(Regio, gemeente, Vandaag, null));
            return Task.FromResult(Uitkomst.Gelukt);
        });

    public static Stapverzoek Stap(int ronde = 1, int versie = 1) => new(Guid.NewGuid(), new(Regio, versie), ronde);

    /// <summary>All four governments sign.</summary>
    public async Task OndertekenAllenAsync(int ronde = 1, int versie = 1)
    {
        foreach (var partij in new[] { AndereProvincie, Wethouder, Ede, Utrecht })
            (await OndertekenAsync(partij, ronde, versie)).IsGelukt.Should().BeTrue();
    }

    public async Task<Afspraakblad> BladAsync(int versie = 1) => (await Toon.VoerUitAsync(Bevoegdheid.Opdrachtregel, new(Regio, versie)))!;

    public static Bewaarverzoek Verzoek(Bevoegdheid? door = null, int versie = 1) => new(door ?? Provinciaal, Guid.NewGuid(), new(Regio, versie));

    public DateOnly Vandaag => Domeinklok.DagVan(Klok.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        _snapshots.Dispose();
        await _database.DisposeAsync();
    }

    private static Bevoegdheid Account(Organisatiesoort soort, string sleutel, string naam) =>
        new(Guid.NewGuid(), naam, new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen) { OrganisatieNaam = $"{soort} {sleutel}" };

    private static void VoegGebiedToe(Schrijfsessie sessie)
    {
        var begin = new DateOnly(2005, 1, 1);
        sessie.VoegToe(
            new Gemeente("GM0344", "Utrecht", "PV26", begin, null, null),
            new Gemeente("GM0228", "Ede", "PV25", begin, null, null),
            new Gemeente("GM0363", "Amsterdam", "PV27", begin, null, null));
        sessie.VoegToe(new Kantorenregio(Regio, true), new Kantorenregio("Zwolle", false));
        sessie.VoegToe(
            new Regiolidmaatschap(Regio, "GM0344", begin, null), new Regiolidmaatschap(Regio, "GM0228", begin, null));
        sessie.VoegToe(
            new Locatie("UTR-PAP", "GM0344", "Papendorp", null, null),
            new Locatie("EDE-STA", "GM0228", "Stationsgebied", null, null),
            new Locatie("AMS-ZUI", "GM0363", "Zuidas", null, null));
        sessie.VoegToe(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, begin, null));
        sessie.VoegToe(new Gebouw("G1", "UTR-PAP", "Toren", null, null, null, new DateOnly(2000, 1, 1), null, null, null));
        sessie.VoegToe(new Ruimte("R1", "G1", new Oppervlakte(20_000m), null, null, null));
    }
}
