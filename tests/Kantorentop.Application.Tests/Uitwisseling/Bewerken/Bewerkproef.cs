using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Uitwisseling.Bewerken;

/// <summary>The contract's example, and someone who edits single rows of it.</summary>
internal sealed class Bewerkproef : IAsyncDisposable
{
    private readonly Importproef _proef;

    private Bewerkproef(Importproef proef)
    {
        _proef = proef;
        Registreren = new RegistreerFeit(proef.Boek);
        Formulier = new ToonFeitformulier(proef.Contexts);
        Blad = new ToonBlad(proef.Contexts, new Inzage(new Auditboek(proef.Contexts, new Domeinklok(proef.Klok))));
        Zoeken = new ZoekFeiten(proef.Contexts);
    }

    public RegistreerFeit Registreren { get; }

    public ToonFeitformulier Formulier { get; }

    public ToonBlad Blad { get; }

    public ZoekFeiten Zoeken { get; }

    public Bevoegdheid Door { get; set; } = Gemeente("GM0344");

    public static Bevoegdheid Gemeente(string code) => Wie(Organisatiesoort.Gemeente, code);

    public static Bevoegdheid Provincie(string code) => Wie(Organisatiesoort.Provincie, code);

    public static Bevoegdheid Secretariaat { get; } = Wie(Organisatiesoort.Secretariaat, "");

    public static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Jan de Vries", new Organisatie(soort, sleutel), rollen) { OrganisatieNaam = $"{soort} {sleutel}" };

    public static async Task<Bewerkproef> CreateAsync(Databasesoort soort = Databasesoort.Sqlite) => new(await Importproef.CreateMetVoorbeeldAsync(soort));

    /// <summary>Cells from 'kolom=waarde' texts.</summary>
    public static Dictionary<string, string> Cellen(params ReadOnlySpan<string> cellen)
    {
        var rij = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cel in cellen)
        {
            var plaats = cel.IndexOf('=', StringComparison.Ordinal);
            rij[cel[..plaats]] = cel[(plaats + 1)..];
        }

        return rij;
    }

    public Feitopdracht Opdracht(string tabel, params ReadOnlySpan<string> cellen) => new(Door, Guid.NewGuid(), tabel, Cellen(cellen));

    public Task<Feituitslag> VoegToeAsync(string tabel, params ReadOnlySpan<string> cellen) => Registreren.LegVastAsync(Opdracht(tabel, cellen));

    public Task<List<T>> BekendAsync<T>()
        where T : class => _proef.BekendAsync<T>();

    public Task<long> AantalRegistratiesAsync() => _proef.AantalRegistratiesAsync();

    public async Task<Auditregel> LaatsteAuditregelAsync()
    {
        await using var db = _proef.Contexts.CreateDbContext();
        return await db.Auditregels.OrderByDescending(regel => regel.Volgnummer).FirstAsync();
    }

    /// <summary>Row number of the one current recording that fits.</summary>
    public async Task<long> IdAsync<T>(Func<T, bool> past)
        where T : class
    {
        await using var db = _proef.Contexts.CreateDbContext();
        return (await db.Bekend<T>().MetNummers().ToListAsync()).Single(rij => past(rij.Feit)).Id;
    }

    public ValueTask DisposeAsync() => _proef.DisposeAsync();
}
