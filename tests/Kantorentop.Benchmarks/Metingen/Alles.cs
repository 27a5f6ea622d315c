using Kantorentop.Benchmarks.Proefland;
using Kantorentop.Domain;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>All measurements in one run. The imports fill the databases on which the others work.</summary>
internal static class Alles
{
    /// <summary>alles [--zonder-import] [GEBOUWEN]: gives 1 when something was not reached. With fewer buildings it is a trial that writes no report.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var omvang = Omvang.Lees(args);
        var feiten = Proeffeiten.Maak(omvang);
        using var map = new TijdelijkeMap();
        var regels = new List<Meetregel>();
        foreach (var soort in new[] { Databasesoort.Sqlite, Databasesoort.Postgres })
        {
            await using var database = args.Contains("--zonder-import") ? await Proefdatabase.MaakAsync(soort, feiten) : await ImporteerAsync(soort, feiten, map, regels);
            Meld($"{soort}: laden");
            regels.AddRange(await Laadmeting.RunAsync(database));
            if (soort != Databasesoort.Postgres) continue;
            Meld("Cijfers, en dezelfde met SQL");
            regels.AddRange(await Cijfermeting.RunAsync(database, feiten));
            regels.AddRange(Scenariometing.Run(feiten));
            regels.AddRange(Geheimmeting.Run(feiten));
            Meld("Belasting over HTTP");
            Ontlast();
            regels.AddRange(await Belastingmeting.RunAsync(database, feiten));
        }

        Meld("Tweede start");
        regels.AddRange(await Startmeting.RunAsync());
        if (omvang == Omvang.Vol) await Meetverslag.SchrijfAsync(regels);
        return Meetverslag.Toon(regels);
    }

    private static async Task<Testdatabase> ImporteerAsync(Databasesoort soort, Feiten feiten, TijdelijkeMap map, List<Meetregel> regels)
    {
        var bestanden = map.Bestand("proefland");
        if (!Directory.Exists(bestanden)) await Proeflandbestanden.SchrijfAsync(feiten, bestanden);
        Meld($"{soort}: import, twee keer");
        var database = await Testdatabase.CreateAsync(soort);
        if (await Importmeting.RunAsync(database, bestanden) is { } gemeten)
        {
            regels.AddRange(gemeten);
            return database;
        }

        regels.Add(new Meetregel($"Import van het proefland ({soort}): mislukt", double.NaN, 0, "s"));
        await database.DisposeAsync();
        return await Proefdatabase.MaakAsync(soort, feiten);
    }

    /// <summary>The snapshot of the measurements is not in the way of the portal's own.</summary>
    private static void Ontlast()
    {
        Cijfervragen.Huidig = null!;
        GC.Collect();
    }

    private static void Meld(string wat) => Console.WriteLine(FormattableString.Invariant($"{DateTime.Now:HH:mm:ss} {wat}"));
}
