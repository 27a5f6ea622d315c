using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Voorbeeld;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Hosting;

/// <summary>The invented country: only in Development, and only in a database that was made for it.</summary>
public static class ExampleData
{
    /// <summary>Setting that keeps a host in Development free of example data; it is on by default there.</summary>
    public const string Instelling = "Voorbeeldgegevens";

    /// <summary>Fills a new database with the example country and tells the progress on the console; sets the clock of the domain.</summary>
    public static async Task LoadExampleDataAsync(this WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<KantorentopContext>>();
        var klok = app.Services.GetRequiredService<Domeinklok>();
        await using var db = contexts.CreateDbContext();
        if (IsWanted(app) && await Databasestempel.LeesAsync(db) is null && !await db.Registraties.AnyAsync())
        {
            Console.WriteLine("\n  Voorbeeldgegevens laden. Dat gebeurt een keer en duurt ongeveer een kwart minuut.");
            await Voorbeeldlader.LaadAsync(contexts, new Progress<string>(stap => Console.WriteLine($"  - {stap}")));
            await Voorbeeldklok.ZetAsync(db, klok);
            await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
        }

        await Voorbeeldklok.HerstelAsync(db, klok);
    }

    private static bool IsWanted(WebApplication app) =>
        app.Environment.IsDevelopment() && app.Configuration.GetValue(Instelling, defaultValue: true);
}
