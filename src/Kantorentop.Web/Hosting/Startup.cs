using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Web.Onderdelen;
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
        await app.Services.GetRequiredService<Referentielader>().LaadAsync();
        await app.Services.GetRequiredService<Snapshothouder>().WerkBijAsync();
    }
}
