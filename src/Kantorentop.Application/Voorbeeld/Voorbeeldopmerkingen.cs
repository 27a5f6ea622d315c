using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Some notes with figures of the example: two wait for an answer, one has it.</summary>
public static class Voorbeeldopmerkingen
{
    private static readonly IReadOnlyList<Voorbeeldopmerking> Alle =
    [
        new("leegstandspercentage", "land", "land", new(Organisatiesoort.Koepel, "IVBN"), "IVBN",
            "Onze leden meten een hogere leegstand. Telt u gebouwen in aanbouw mee in de voorraad?")
        { Antwoord = "Ja. Het convenant telt gebouwen in aanbouw mee in de voorraad (artikel 1). Bij de grafiek staat ook het deel van alleen de opgeleverde voorraad." },
        new("publiekrechtelijk", "kantorenregio:Utrecht", "kantorenregio:Utrecht", new(Organisatiesoort.Gemeente, "GM0356"), "gemeente Nieuwegein",
            "Ons college heeft in december besloten een deel van een plan te schrappen. Dat zien wij nog niet terug."),
        new("leegstand", "gemeente:GM0344", "gemeente:GM0344", new(Organisatiesoort.Marktpartij, "BEL-1"), "Voorbeeld Vastgoed Fonds",
            "Een van onze ruimten is sinds december verhuurd. In dit cijfer staat zij nog leeg."),
    ];

    /// <summary>Puts them into the example once, as its last registraties.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Opmerking>(contexts, (boek, _) =>
        {
            foreach (var opmerking in Alle) Schrijf(boek, opmerking);
            return Task.CompletedTask;
        }, ct);

    private static void Schrijf(Voorbeeldboek boek, Voorbeeldopmerking voorbeeld)
    {
        var over = $"opmerking bij {voorbeeld.Cijfer} van {voorbeeld.Gebied}";
        var nummer = boek.Registreer("opmerking-plaatsen", over, voorbeeld.Naam);
        boek.Db.Add(new Opmerking
        {
            Id = Voorbeeldboek.Sleutel(nummer),
            Cijfer = voorbeeld.Cijfer,
            Gebied = voorbeeld.Gebied,
            Peildatum = new DateOnly(2015, 1, 1),
            Bewaarder = voorbeeld.Bewaarder,
            Tekst = voorbeeld.Tekst,
            Afzendersoort = voorbeeld.Afzender.Soort,
            Afzender = voorbeeld.Afzender.Sleutel,
            Nummer = nummer,
            Antwoord = voorbeeld.Antwoord,
            Antwoordnummer = voorbeeld.Antwoord is null ? null : boek.Registreer("opmerking-beantwoorden", "antwoord op " + over, "secretariaat"),
        });
    }

    private sealed record Voorbeeldopmerking(string Cijfer, string Gebied, string Bewaarder, Organisatie Afzender, string Naam, string Tekst)
    {
        public string? Antwoord { get; init; }
    }
}

/// <summary>Adds registraties after the last one of the example, each with its audit line; the same everywhere.</summary>
internal sealed class Voorbeeldboek(KantorentopContext db, long nummer, DateTimeOffset ogenblik)
{
    private const string Kanaalpoort = "UTR-KAN-001";

    private readonly List<(Auditgebeurtenis, DateTimeOffset)> _audit = [];
    private long _nummer = nummer;
    private DateTimeOffset _ogenblik = ogenblik;

    public KantorentopContext Db => db;

    public static Guid Sleutel(long nummer) => new((int)nummer, 0x2012, 0x0628, new byte[8]);

    public long Registreer(string soort, string onderwerp, string organisatie)
    {
        _ogenblik = _ogenblik.AddMinutes(11);
        db.Registraties.Add(new Registratie
        {
            Nummer = ++_nummer,
            Ogenblik = _ogenblik,
            OperatieId = Sleutel(_nummer),
            Soort = soort,
            Onderwerp = onderwerp,
            Naam = "Voorbeeld",
            Organisatie = organisatie,
        });
        _audit.Add((new(soort, onderwerp, "gelukt", "voorbeeld", "Voorbeeld"), _ogenblik));
        return _nummer;
    }

    /// <summary>True when the example country is there: a database that others filled has none to play with.</summary>
    public Task<bool> HeeftLandAsync(CancellationToken ct) => Db.Bekend<Gebouw>().AnyAsync(gebouw => gebouw.Code == Kanaalpoort, ct);

    /// <summary>Fills a table of the example that is still empty, in one transaction, with registraties after the last one.</summary>
    public static async Task VulEenmaalAsync<T>(
        IDbContextFactory<KantorentopContext> contexts, Func<Voorbeeldboek, CancellationToken, Task> schrijf, CancellationToken ct)
        where T : class
    {
        await using var eerste = contexts.CreateDbContext();
        await eerste.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = contexts.CreateDbContext();
            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await Schrijfslot.NeemAsync(db, ct);
            if (await db.Set<T>().AnyAsync(ct)) return;
            var laatste = await db.Registraties.OrderByDescending(registratie => registratie.Nummer).FirstAsync(ct);
            var boek = new Voorbeeldboek(db, laatste.Nummer, laatste.Ogenblik);
            await schrijf(boek, ct);
            await Auditboek.VoegToeAsync(db, boek._audit, ct);
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
        });
    }
}
