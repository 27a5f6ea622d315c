using System.Collections.Concurrent;
using System.Diagnostics;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Benchmarks.Proefland;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.TestSupport.Webproces;
using Kantorentop.Web;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>
/// Dashboards over HTTP at a fixed rate, whether or not the answers keep up: the time of a request counts from the moment at which
/// it was due. Every request asks another area and day, as the secretariaat; no answer is kept anywhere.
/// </summary>
internal static class Belastingmeting
{
    private const int PerSeconde = 100;
    private const int OpwarmSeconden = 30;
    private const int Seconden = 20;

    /// <summary>On a country of that size, in a database of its own.</summary>
    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Omvang omvang)
    {
        var feiten = Proeffeiten.Maak(omvang);
        await using var database = await Proefdatabase.MaakAsync(Databasesoort.Postgres, feiten);
        return await RunAsync(database, feiten);
    }

    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Testdatabase database, Feiten feiten)
    {
        await using (var db = database.Contexts.CreateDbContext()) await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
        await using var knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = database.Verbinding });
        using var sessie = await Sessie.BeginAsync(knoop.CreateClient(followRedirects: false), "secretariaat@kantorentop.example");
        var adressen = Adres(feiten, new Random(1)).Take(PerSeconde * (OpwarmSeconden + Seconden)).ToList();
        await VraagAsync(sessie, adressen[..(PerSeconde * OpwarmSeconden)]);
        var tijden = await VraagAsync(sessie, adressen[(PerSeconde * OpwarmSeconden)..]);
        var fouten = tijden.Count(tijd => tijd is null);
        var goed = tijden.OfType<double>().Order().ToList();
        return
        [
            new($"Dashboard over HTTP, {PerSeconde} verzoeken per seconde ({database.Soort}): p95", goed.Count == 0 ? double.NaN : goed[(int)(0.95 * goed.Count)], 50, "ms"),
            new($"… fouten van {tijden.Count} verzoeken", fouten, 0, ""),
        ];
    }

    /// <summary>Mostly regions, municipalities and locations, now and then a province or the land; the first of any month of the covenant.</summary>
    private static IEnumerable<string> Adres(Feiten feiten, Random toeval)
    {
        while (true)
        {
            var gebied = toeval.Next(20) switch
            {
                0 => Gebied.Land,
                1 => Gebied.Provincie(feiten.Gemeenten[toeval.Next(feiten.Gemeenten.Count)].Provincie),
                < 8 => Gebied.Kantorenregio(feiten.Kantorenregios[toeval.Next(feiten.Kantorenregios.Count)].Naam),
                < 14 => Gebied.Gemeente(feiten.Gemeenten[toeval.Next(feiten.Gemeenten.Count)].Code),
                _ => Gebied.Locatie(feiten.Locaties[toeval.Next(feiten.Locaties.Count)].Code),
            };
            yield return Adressen.Van(gebied, new Peilpunt(new DateOnly(2012, 1, 1).AddMonths(toeval.Next(36)), null));
        }
    }

    /// <summary>Milliseconds per request; null for one that failed.</summary>
    private static async Task<IReadOnlyCollection<double?>> VraagAsync(Sessie sessie, IReadOnlyList<string> adressen)
    {
        var tijden = new ConcurrentBag<double?>();
        var lopend = new List<Task>();
        var begin = Stopwatch.GetTimestamp();
        for (var nummer = 0; nummer < adressen.Count; nummer++)
        {
            var moment = TimeSpan.FromSeconds((double)nummer / PerSeconde);
            if (moment - Stopwatch.GetElapsedTime(begin) is { Ticks: > 0 } rust) await Task.Delay(rust);
            lopend.Add(MeetAsync(sessie, adressen[nummer], () => (Stopwatch.GetElapsedTime(begin) - moment).TotalMilliseconds, tijden));
        }

        await Task.WhenAll(lopend);
        return tijden;
    }

    private static async Task MeetAsync(Sessie sessie, string adres, Func<double> verstreken, ConcurrentBag<double?> tijden)
    {
        try
        {
            // To the last byte, and kept nowhere: the asker shares the two cores, and would collect what it holds.
            using var antwoord = await sessie.Client.GetAsync(new Uri(adres, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            await antwoord.Content.CopyToAsync(Stream.Null);
            tijden.Add(antwoord.IsSuccessStatusCode ? verstreken() : null);
        }
        catch (HttpRequestException)
        {
            tijden.Add(null);
        }
    }
}
