using System.Diagnostics;
using Kantorentop.Application.Opslag;
using Kantorentop.Benchmarks.Proefland;
using Kantorentop.Domain.Tijd;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>Loading the whole snapshot at the start of a node, and as known on an earlier instant; the better of two times.</summary>
internal static class Laadmeting
{
    /// <summary>Of a country of that size, in a database of its own of either kind.</summary>
    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Omvang omvang)
    {
        var regels = new List<Meetregel>();
        foreach (var soort in Enum.GetValues<Databasesoort>())
        {
            await using var database = await Proefdatabase.MaakAsync(soort, Proeffeiten.Maak(omvang));
            regels.AddRange(await RunAsync(database));
        }
        return regels;
    }

    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Testdatabase database)
    {
        var (laden, eerder, geheugen) = (double.MaxValue, double.MaxValue, 0.0);
        for (var keer = 0; keer < 2; keer++)
        {
            var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
            laden = Math.Min(laden, await MeetAsync(() => houder.WerkBijAsync()));
            eerder = Math.Min(eerder, await MeetAsync(() => houder.LaadAsync(houder.Huidig.Nummer)));
            var met = await BewaardAsync();
            houder.Dispose();
            houder = null;
            geheugen = Math.Max(geheugen, (met - await BewaardAsync()) / 1e6);
        }

        return
        [
            new($"De hele momentopname laden ({database.Soort})", laden, 6, "s"),
            new($"… geheugen daarvoor ({database.Soort})", geheugen, 300, "MB"),
            new($"Alles zoals bekend op een eerder tijdstip, de eerste keer ({database.Soort})", eerder, 6, "s"),
        ];
    }

    /// <summary>
    /// The bytes of what is in use, without the room between it. What comes free between two of these is what was let go: unlike the
    /// growth while loading, which has in it what the reader keeps for a next time and misses what others let go.
    /// </summary>
    private static async Task<long> BewaardAsync()
    {
        // Off the stack of what just ended, which still holds on to it.
        await Task.Yield();
        for (var keer = 0; keer < 3; keer++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    public static async Task<double> MeetAsync(Func<Task> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        await doe();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
