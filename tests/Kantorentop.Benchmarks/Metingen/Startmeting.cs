using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The second start of the portal, with the example data that the first one made: from the command to the first page.</summary>
internal static class Startmeting
{
    public static async Task<IReadOnlyList<Meetregel>> RunAsync()
    {
        await using var database = await Testdatabase.CreateEmptyAsync(Databasesoort.Sqlite);
        await StartAsync(database);
        var tweede = Math.Min(await Laadmeting.MeetAsync(() => StartAsync(database)), await Laadmeting.MeetAsync(() => StartAsync(database)));
        return [new("Tweede start van het portaal met de voorbeeldgegevens, tot het gereed is", tweede, 5, "s")];
    }

    private static async Task StartAsync(Testdatabase database)
    {
        await using var knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = database.Verbinding });
    }
}
