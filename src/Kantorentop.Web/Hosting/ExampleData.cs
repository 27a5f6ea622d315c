using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Voorbeeld;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Hosting;

/// <summary>The invented country: only in Development, and only in a database that was made for it.</summary>
public static class ExampleData
{
    /// <summary>Setting that keeps a host in Development free of example data; it is on by default there.</summary>
    public const string Instelling = "Voorbeeldgegevens";

    /// <summary>
    /// Checks the stamp of the database, stamps a new one, and fills it with the example country and its accounts where that
    /// is wanted; sets the clock of the domain. Outside Development a database of example data is refused.
    /// </summary>
    /// <exception cref="InvalidOperationException">When this host may not serve this database.</exception>
    public static async Task LoadExampleDataAsync(this WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<KantorentopContext>>();
        await using var slot = await Beginslot.NeemAsync(contexts);
        await using var db = contexts.CreateDbContext();
        var stempel = await Databasestempel.LeesAsync(db) ?? await StampAsync(app, db);
        if (Databasestempel.Controleer(stempel, app.Environment.IsDevelopment()) is { IsGelukt: false } weigering)
            throw new InvalidOperationException(weigering.Meldingen[0].Tekst);
        if (stempel == Stempel.Voorbeeld) await FillAsync(app, contexts, db);
        await Voorbeeldklok.HerstelAsync(db, app.Services.GetRequiredService<Domeinklok>());
    }

    private static async Task<Stempel> StampAsync(WebApplication app, KantorentopContext db)
    {
        var gewenst = app.Environment.IsDevelopment() && app.Configuration.GetValue(Instelling, defaultValue: true);
        var stempel = gewenst && !await db.Registraties.AnyAsync() ? Stempel.Voorbeeld : Stempel.Echt;
        await Databasestempel.ZetAsync(db, stempel);
        return stempel;
    }

    // A start that was killed halfway goes on where it was: each step does nothing when it was done before.
    private static async Task FillAsync(WebApplication app, IDbContextFactory<KantorentopContext> contexts, KantorentopContext db)
    {
        await Voorbeeldlader.LaadAsync(contexts, new ConsoleProgress());
        await Voorbeeldopmerkingen.PlaatsAsync(contexts);
        await Voorbeeldbeoordelingen.PlaatsAsync(contexts);
        await Voorbeeldtransformatieplannen.PlaatsAsync(contexts);
        await Voorbeeldaansprekingen.PlaatsAsync(contexts);
        await Voorbeeldscenarios.PlaatsAsync(contexts);
        await Voorbeeldfondsen.PlaatsAsync(contexts);
        await Voorbeeldschade.PlaatsAsync(contexts);
        await Voorbeeldregisters.PlaatsAsync(contexts);
        await Voorbeeldoverleggen.PlaatsAsync(contexts);
        await Voorbeeldverklaringen.PlaatsAsync(contexts);
        await Voorbeeldprojecten.PlaatsAsync(contexts);
        await Voorbeelddossiers.PlaatsAsync(contexts, app.Services.GetRequiredService<Snapshothouder>(), app.Services.GetRequiredService<Verplichtingenbron>());
        await Voorbeeldklok.ZetAsync(db, app.Services.GetRequiredService<Domeinklok>());
        await using var scope = app.Services.CreateAsyncScope();
        await Voorbeeldaccounts.PlaatsAsync(
            contexts, scope.ServiceProvider.GetRequiredService<IPasswordHasher<Gebruiker>>(), app.Services.GetRequiredService<TimeProvider>());
    }

    /// <summary>Says what is being loaded, in the order in which it happens.</summary>
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine($"  {value}");
    }
}
