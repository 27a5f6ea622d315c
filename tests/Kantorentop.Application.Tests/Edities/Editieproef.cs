using Kantorentop.Application.Edities;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Edities;

/// <summary>One location of four buildings with four owners, and a way to correct it; the clock goes on an hour with every write.</summary>
internal sealed class Editieproef : IAsyncDisposable
{
    public static readonly Bevoegdheid Secretariaat = new(
        Guid.NewGuid(), "Schrijver", new Organisatie(Organisatiesoort.Secretariaat, ""), Rol.Lezen | Rol.Invoeren);

    private static readonly DateOnly Begin = new(2008, 1, 1);

    private readonly Testdatabase _database;
    private readonly Klok _tijd = new(2015, 1, 15);

    private Editieproef(Testdatabase database)
    {
        _database = database;
        Klok = new Domeinklok(_tijd);
        Houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        Boek = new Registratieboek(database.Contexts, Klok, Houder);
        Bron = new Kennisbron(Houder, Klok);
    }

    public Domeinklok Klok { get; }

    public Snapshothouder Houder { get; }

    public Registratieboek Boek { get; }

    public Kennisbron Bron { get; }

    public BereidEditieVoor Voorbereiding => new(_database.Contexts, Bron, Klok);

    public PubliceerEditie Publicatie => new(Boek, Voorbereiding);

    public RekenEditieNa Narekenen => new(_database.Contexts, Bron);

    public ToonEditie Tonen => new(_database.Contexts, Houder);

    public ToonEdities Lijst => new(_database.Contexts);

    public static async Task<Editieproef> CreateAsync(Databasesoort soort)
    {
        var proef = new Editieproef(await Testdatabase.CreateAsync(soort));
        await proef.Houder.WerkBijAsync();
        await proef.LegVastAsync(sessie =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null));
            sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
            sessie.VoegToe(new Locatie("VIER", "GM0344", "Vier", null, null));
            sessie.VoegToe([.. Nummers.Select(nummer => new Partij("P" + nummer, "Partij " + nummer, Partijsoort.Belegger, null, null))]);
            sessie.VoegToe([.. Nummers.Select(nummer => new Gebouw("V" + nummer, "VIER", "V" + nummer, null, null, null, new(2001, 1, 1), null, null, "P" + nummer))]);
            sessie.VoegToe([.. Nummers.Select(nummer => new Ruimte("R" + nummer, "V" + nummer, new Oppervlakte(6000m), null, null, null))]);
            sessie.VoegToe([.. Nummers.Select(nummer => new Ruimtestand("R" + nummer, Begin, null, nummer == 1 ? Gebruik.Geen : Gebruik.Kantoor, nummer == 1))]);
        });
        return proef;
    }

    public IDbContextFactory<KantorentopContext> Contexts => _database.Contexts;

    public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

    /// <summary>Publishes what is known now of 1 January 2015.</summary>
    public async Task<Uitkomst<string>> PubliceerAsync(string naam, Bevoegdheid? wie = null)
    {
        var opdracht = new Editieopdracht(naam, new DateOnly(2015, 1, 1), Klok.GetUtcNow());
        var ontwerp = await Voorbereiding.ExecuteAsync(Secretariaat, opdracht);
        return await Publicatie.ExecuteAsync(wie ?? Secretariaat, opdracht, ontwerp.Waarde?.Hash ?? "", Guid.NewGuid());
    }

    /// <summary>Corrects the stand of a unit: from the beginning it was empty and offered, or in use.</summary>
    public Task CorrigeerAsync(int nummer, bool leeg) => LegVastAsync(async sessie =>
    {
        var code = "R" + nummer;
        var oud = await sessie.Db.Bekend<Ruimtestand>().Where(stand => stand.Ruimte == code).MetNummers().SingleAsync();
        sessie.Sluit<Ruimtestand>(oud.Id);
        sessie.VoegToe(new Ruimtestand(code, Begin, null, leeg ? Gebruik.Geen : Gebruik.Kantoor, leeg));
    });

    public async ValueTask DisposeAsync()
    {
        Bron.Dispose();
        Houder.Dispose();
        await _database.DisposeAsync();
    }

    private static IEnumerable<int> Nummers => Enumerable.Range(1, 4);

    private Task LegVastAsync(Action<Schrijfsessie> schrijf) => LegVastAsync(sessie =>
    {
        schrijf(sessie);
        return Task.CompletedTask;
    });

    private async Task LegVastAsync(Func<Schrijfsessie, Task> schrijf)
    {
        _tijd.Advance(TimeSpan.FromHours(1));
        await Boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), async (sessie, _) =>
        {
            await schrijf(sessie);
            return Uitkomst.Gelukt;
        });
        _tijd.Advance(TimeSpan.FromHours(1));
    }
}
