using System.Diagnostics;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Tijd;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>Loading the whole snapshot at the start of a node, and as known on an earlier instant; the better of two times.</summary>
internal static class Laadmeting
{
    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Testdatabase database)
    {
        var (laden, eerder, geheugen) = (double.MaxValue, double.MaxValue, 0.0);
        for (var keer = 0; keer < 2; keer++)
        {
            using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
            var voor = GC.GetTotalMemory(forceFullCollection: true);
            laden = Math.Min(laden, await MeetAsync(() => houder.WerkBijAsync()));
            geheugen = Math.Max(geheugen, (GC.GetTotalMemory(forceFullCollection: true) - voor) / 1e6);
            eerder = Math.Min(eerder, await MeetAsync(() => houder.LaadAsync(houder.Huidig.Nummer)));
        }

        return
        [
            new($"De hele momentopname laden ({database.Soort})", laden, 6, "s"),
            new($"… geheugen daarvoor ({database.Soort})", geheugen, 300, "MB"),
            new($"Alles zoals bekend op een eerder tijdstip, de eerste keer ({database.Soort})", eerder, 6, "s"),
        ];
    }

    public static async Task<double> MeetAsync(Func<Task> doe)
    {
        var begin = Stopwatch.GetTimestamp();
        await doe();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
