using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Fondsen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Fondsen;

/// <summary>The region Utrecht with an office that is vacant for years, five owners, and everyone who has to do with its fund.</summary>
internal sealed class Fondsproef(Testdatabase database, Snapshothouder houder) : IAsyncDisposable
{
    public static readonly Domeinklok Klok = new(new Klok(2015, 1, 15));
    public static readonly Bevoegdheid Gemeente = Account(Organisatiesoort.Gemeente, "GM0344");
    public static readonly Bevoegdheid Buiten = Account(Organisatiesoort.Gemeente, "GM0363");
    public static readonly Bevoegdheid Secretariaat = Account(Organisatiesoort.Secretariaat, "");
    public static readonly Bevoegdheid Eigenaar = Account(Organisatiesoort.Marktpartij, "BEL-1");
    public static readonly Bevoegdheid Concurrent = Account(Organisatiesoort.Marktpartij, "BEL-2");
    public static readonly Fondsgegevens Gegevens = new(
        "Kantorenfonds Utrecht", [Gebied.Gemeente("GM0344")], [new(Organisatiesoort.Gemeente, "GM0344", "gemeente Utrecht"), Initiatiefnemer.Koepel("IVBN")], Bedrag.VanEuro(12.5m));

    private Registratieboek Boek => new(database.Contexts, Klok, houder);

    public Snapshothouder Houder => houder;

    public StelFondsVoor Voorstellen => new(Boek, houder, Klok);

    public BeheerFonds Beheer => new(Boek, houder, Klok);

    public BoekInFonds Boeken => new(Boek, houder, Klok);

    public LegOpschortingVast Opschorten => new(Boek, houder, Klok);

    public ToonOpschortingen Opschortingen => new(database.Contexts, houder, Klok);

    public ToonFondsen Lijst => new(database.Contexts, houder, Klok);

    public ToonFonds Tonen => new(database.Contexts, houder, new Inzage(new Auditboek(database.Contexts, Klok)), Klok);

    public Testdatabase Database => database;

    public static async Task<Fondsproef> StartAsync(Databasesoort soort)
    {
        var database = await Testdatabase.CreateAsync(soort);
        var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        await new Registratieboek(database.Contexts, Klok).LegVastAsync(
            new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) => Task.FromResult(Vul(sessie)));
        await houder.WerkBijAsync();
        return new Fondsproef(database, houder);
    }

    /// <summary>With a fund that was set up on 1 January 2014, number 1.</summary>
    public static async Task<Fondsproef> IngesteldAsync(Databasesoort soort)
    {
        var proef = await StartAsync(soort);
        await proef.Voorstellen.ExecuteAsync(Gemeente, Guid.NewGuid(), "Utrecht", Gegevens);
        await proef.BeginAfspraakAsync();
        await proef.Beheer.LegVoorwaardenVastAsync(Gemeente, await proef.HandelingAsync(), (Bewijzen(), new(Draagvlakmaat.Eigenaren, 30, 50, new(2013, 6, 1))));
        await proef.Beheer.StelInAsync(Gemeente, await proef.HandelingAsync(), new(new(2014, 1, 1), new(2018, 12, 31), null));
        return proef;
    }

    public static IReadOnlyList<Voorwaardebewijs> Bewijzen(string tekst = "Besluit") =>
        [.. Enum.GetValues<Fondsvoorwaarde>().Select(voorwaarde => new Voorwaardebewijs(voorwaarde, tekst, new(2013, 6, 1)))];

    public static Boekingsopdracht Opdracht(Boekingsoort soort, decimal euro, string? partij = null) => new()
    {
        Soort = soort,
        Datum = new(2014, 6, 1),
        Bedrag = Bedrag.VanEuro(euro),
        Omschrijving = "proef",
        Partij = partij,
        Gebouw = soort.IsCompensatie() ? "LEEG" : null,
    };

    public Task BeginAfspraakAsync() => new BeginConcept(new Schrijfbasis(Boek, houder, Klok)).VoerUitAsync(Bevoegdheid.Opdrachtregel, Guid.NewGuid(), "Utrecht");

    public Task VoegToeAsync<T>(T rij)
        where T : class =>
        Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(rij);
            return Task.FromResult(Uitkomst.Gelukt);
        });

    public async Task<Fondshandeling> HandelingAsync() => new(Guid.NewGuid(), 1, (await BladAsync(Gemeente)).Fonds.Versie);

    public async Task<Fondsblad> BladAsync(Bevoegdheid wie) => (await Tonen.ExecuteAsync(wie, 1))!;

    public Task<Uitkomst> BoekAsync(Boekingsopdracht opdracht, Bevoegdheid? wie = null) => Boeken.BoekAsync(wie ?? Gemeente, (Guid.NewGuid(), 1), opdracht);

    public async ValueTask DisposeAsync()
    {
        houder.Dispose();
        await database.DisposeAsync();
    }

    private static Bevoegdheid Account(Organisatiesoort soort, string sleutel) =>
        new(Guid.NewGuid(), "A. Ambtenaar", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = $"{soort} {sleutel}" };

    private static Uitkomst Vul(Schrijfsessie sessie)
    {
        var begin = new DateOnly(2000, 1, 1);
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", begin, null, null));
        sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
        sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", begin, null));
        sessie.VoegToe(new Locatie("KAN", "GM0344", "Kanaleneiland", null, null));
        sessie.VoegToe([.. Enumerable.Range(1, 5).Select(nummer => new Partij($"BEL-{nummer}", $"Belegger {nummer}", Partijsoort.Belegger, "IVBN", null))]);
        sessie.VoegToe(new Gebouw("LEEG", "KAN", "Kantoor Leeg", null, null, null, begin, null, null, "BEL-1"));
        sessie.VoegToe(new Ruimte("R1", "LEEG", new Oppervlakte(1_000), null, null, null));
        sessie.VoegToe(new Ruimtestand("R1", new(2010, 1, 1), null, Gebruik.Geen, Aangeboden: true));
        return Uitkomst.Gelukt;
    }
}
