using System.Diagnostics;
using System.Globalization;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The import of the whole trial country by the command line, and once more unchanged, with the most memory that the process took.</summary>
internal static class Importmeting
{
    /// <summary>Null when the import failed: what went wrong stands on stderr, and the database is as it was.</summary>
    public static async Task<IReadOnlyList<Meetregel>?> RunAsync(Testdatabase database, string map)
    {
        var seconden = database.Soort == Databasesoort.Postgres ? 60 : 120;
        if (await ImporteerAsync(database, map) is not var (eerste, geheugen, _)) return null;
        if (await ImporteerAsync(database, map) is not var (tweede, _, uitvoer)) return null;
        return
        [
            new($"Import van het proefland ({database.Soort})", eerste, seconden, "s"),
            new($"… hoogste geheugengebruik ({database.Soort})", geheugen, 800, "MB"),
            new($"Dezelfde bestanden nog eens ({database.Soort})", tweede, 30, "s"),
            new($"… gewijzigde rijen ({database.Soort})", Gewijzigd(uitvoer), 0, ""),
        ];
    }

    private static async Task<(double Seconden, double Megabytes, string Uitvoer)?> ImporteerAsync(Testdatabase database, string map)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Opdrachtregel.Dll, "importeer", map, $"--ConnectionStrings:Kantorentop={database.Verbinding}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var uitvoer = process.StandardOutput.ReadToEndAsync();
        var hoogste = 0L;
        while (!process.WaitForExit(200)) hoogste = Math.Max(hoogste, Hoogste(process.Id));
        return process.ExitCode != 0 ? null : (Stopwatch.GetElapsedTime(begin).TotalSeconds, hoogste / 1000.0, await uitvoer);
    }

    /// <summary>The most memory that the process ever held, in kB; 0 when it has just ended.</summary>
    private static long Hoogste(int process)
    {
        try
        {
            var regel = File.ReadLines($"/proc/{process}/status").FirstOrDefault(regel => regel.StartsWith("VmHWM:", StringComparison.Ordinal));
            return regel is null ? 0 : long.Parse(regel.AsSpan(6).TrimEnd("kB "), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>All that the report counts as added, changed or ended.</summary>
    private static double Gewijzigd(string uitvoer) => uitvoer.Split('\n')
        .SelectMany(regel => regel.Split(':', ',').Select(deel => deel.Trim().Split(' ')))
        .Where(delen => delen is [_, "toegevoegd" or "gewijzigd" or "vervallen"])
        .Sum(delen => double.Parse(delen[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
}
