using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kantorentop.Web.Tests.Ondersteuning;

/// <summary>The portal in this process on a database and a clock of its own, with the example accounts unless it is production.</summary>
public sealed class Proefportaal : WebApplicationFactory<App>
{
    private readonly Testdatabase _database;
    private readonly string _omgeving;
    private readonly (string Naam, string Waarde)[] _instellingen;

    private Proefportaal(Testdatabase database, string omgeving, (string, string)[] instellingen)
    {
        _database = database;
        _omgeving = omgeving;
        _instellingen = instellingen;
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.BaseAddress = new Uri("https://localhost");
    }

    /// <summary>Noon on 15 January 2015; stands still until a test moves it.</summary>
    public Klok Klok { get; } = new(2015, 1, 15);

    public IDbContextFactory<KantorentopContext> Contexts => _database.Contexts;

    /// <summary>With the example accounts and the municipalities, without buildings: quick, for tests that need no figures.</summary>
    public static async Task<Proefportaal> StartZonderLandAsync(Databasesoort soort = Databasesoort.Sqlite, params (string, string)[] instellingen) =>
        new(await ZonderLandAsync(soort), "Development", instellingen);

    /// <summary>The database of such a portal.</summary>
    public static async Task<Testdatabase> ZonderLandAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var database = await Testdatabase.CreateAsync(soort);
        // The example country is loaded into a database without registraties only; this makes the first.
        await new Referentielader(new Registratieboek(database.Contexts, new Domeinklok(new Klok(2015, 1, 14)))).LaadAsync();
        await using var db = database.Contexts.CreateDbContext();
        await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
        return database;
    }

    /// <summary>With the example country; settings by their full name, as 'Toegang:PogingenPerMinuut'.</summary>
    public static async Task<Proefportaal> StartAsync(Databasesoort soort = Databasesoort.Sqlite, params (string, string)[] instellingen) =>
        new(await Testdatabase.CreateAsync(soort), "Development", instellingen);

    /// <summary>A node on a database that others use too; the caller disposes of it first.</summary>
    public static Proefportaal Op(Testdatabase database) => new(database, "Development", []);

    /// <summary>As in production: no accounts, the second factor required, HTTPS only.</summary>
    public static async Task<Proefportaal> StartProductionAsync(params (string, string)[] instellingen) =>
        new(await Testdatabase.CreateAsync(Databasesoort.Sqlite), "Production", [("AllowedHosts", "localhost"), .. instellingen]);

    /// <summary>Someone with cookies of their own, not signed in.</summary>
    public Klant Bezoeker() => new(CreateClient());

    /// <summary>Someone who is signed in.</summary>
    public async Task<Klant> MeldAanAsync(string email)
    {
        var klant = Bezoeker();
        await klant.MeldAanAsync(email);
        return klant;
    }

    public async Task<Gebruiker> GebruikerAsync(string email)
    {
        await using var db = Contexts.CreateDbContext();
        return await db.Users.AsNoTracking().SingleAsync(gebruiker => gebruiker.Email == email);
    }

    /// <summary>The results of one kind of line in the audit trail, oldest first.</summary>
    public async Task<IReadOnlyList<string>> AuditAsync(string actie)
    {
        await using var db = Contexts.CreateDbContext();
        return await db.Auditregels.Where(regel => regel.Actie == actie).OrderBy(regel => regel.Volgnummer).Select(regel => regel.Resultaat).ToListAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_omgeving);
        builder.UseSetting("ConnectionStrings:Kantorentop", _database.Verbinding);
        builder.UseSetting("Logboek:Map", Path.Combine(AppContext.BaseDirectory, "TestResults", "logs"));
        foreach (var (naam, waarde) in _instellingen) builder.UseSetting(naam, waarde);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Klok));
    }
}
