using System.Diagnostics;
using System.Reflection;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.TestSupport.Webproces;
using Kantorentop.Web;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Benchmarks.Paginas;

/// <summary>Asks the portal, with the example data, for every page of docs/paginas.md, one request after another.</summary>
internal static class Paginameting
{
    private const int Opwarmen = 5;

    /// <summary>Measures, writes the table, and gives 1 when a page is too slow.</summary>
    public static async Task<int> RunAsync(Paginainstellingen instellingen)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(Databasesoort.Sqlite);
        await using var knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = database.Verbinding });
        var sessies = new Dictionary<string, Sessie>(StringComparer.Ordinal);
        List<Paginatijd> tijden = [];
        foreach (var pagina in Paginas())
        {
            var soort = pagina.Kijkers.FirstOrDefault(soort => soort == "secretariaat") ?? pagina.Kijkers.First();
            if (!sessies.TryGetValue(soort, out var sessie))
                sessie = sessies[soort] = await Sessie.BeginAsync(knoop.CreateClient(followRedirects: false), Paginatabel.Standaard.Accounts.GetValueOrDefault(soort));
            tijden.Add(await MeetAsync(sessie, await sessie.ZoekAsync(pagina), soort, instellingen.Verzoeken));
        }

        foreach (var sessie in sessies.Values) sessie.Dispose();
        await Paginaverslag.SchrijfAsync(instellingen, tijden);
        return tijden.Exists(tijd => tijd.TeTraag) ? 1 : 0;
    }

    private static IEnumerable<Pagina> Paginas()
    {
        var sjablonen = typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToHashSet();
        return Paginatabel.Standaard.Paginas.Where(pagina => sjablonen.Contains(pagina.Sjabloon) && pagina.Kijkers.Any()).DistinctBy(pagina => pagina.Sjabloon);
    }

    private static async Task<Paginatijd> MeetAsync(Sessie sessie, string adres, string soort, int verzoeken)
    {
        for (var keer = 0; keer < Opwarmen; keer++) await VraagAsync(sessie, adres);
        var tijden = new double[verzoeken];
        for (var keer = 0; keer < verzoeken; keer++) tijden[keer] = await VraagAsync(sessie, adres);
        Array.Sort(tijden);
        return new Paginatijd(adres, soort, tijden);
    }

    private static async Task<double> VraagAsync(Sessie sessie, string adres)
    {
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await sessie.VraagAsync(adres);
        if (!antwoord.IsSuccessStatusCode) throw new InvalidOperationException($"{adres} gave {antwoord.StatusCode}.");
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
