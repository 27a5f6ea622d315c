using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Hosting;

/// <summary>What stands ready before the first request: the schema, the data that belongs to the portal, and the figures.</summary>
public static class Startup
{
    /// <summary>Registers the database that this host works on.</summary>
    /// <exception cref="InvalidOperationException">Outside Development without a connection string: the portal fails closed.</exception>
    public static void AddKantorentopData(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && DatabaseConnection.Configured(builder.Configuration) is null)
        {
            throw new InvalidOperationException(
                $"Geen database ingesteld. Geef de verbindingsreeks 'ConnectionStrings:{DatabaseConnection.Naam}' op, bijvoorbeeld met 'Host=…'.");
        }

        builder.Services.AddKantorentopData(DatabaseConnection.Find(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddScoped(services => new Portaalstand(
            IsVoorbeeld: services.GetRequiredService<Domeinklok>().Verschuiving != TimeSpan.Zero,
            services.GetRequiredService<Domeinklok>().Vandaag));
    }

    /// <summary>Brings the schema up to date and loads the figures; tells on the console what takes time.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<KantorentopContext>>();
        await Migratie.WerkBijAsync(contexts);
        await app.LoadExampleDataAsync();
        await CheckStampAsync(app, contexts);
        await app.Services.GetRequiredService<Snapshothouder>().WerkBijAsync();
    }

    // Example data never gets into production: the stamp says what a database holds, and only a new one is given a stamp.
    private static async Task CheckStampAsync(WebApplication app, IDbContextFactory<KantorentopContext> contexts)
    {
        await using var db = contexts.CreateDbContext();
        var isDevelopment = app.Environment.IsDevelopment();
        var stamp = await Databasestempel.LeesAsync(db);
        if (Databasestempel.Controleer(stamp, isDevelopment) is { IsGelukt: false } refusal) throw new InvalidOperationException(refusal.Meldingen[0].Tekst);
        if (!isDevelopment) await Databasestempel.ZetAsync(db, Stempel.Echt);
        else if (stamp is null && !await db.Registraties.AnyAsync()) await Databasestempel.ZetAsync(db, (stamp = Stempel.Voorbeeld).Value);
        if (stamp == Stempel.Voorbeeld) await PlaceExampleAccountsAsync(app, contexts);
    }

    private static async Task PlaceExampleAccountsAsync(WebApplication app, IDbContextFactory<KantorentopContext> contexts)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await Voorbeeldaccounts.PlaatsAsync(
            contexts, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Gebruiker>>(), app.Services.GetRequiredService<TimeProvider>());
    }
}
