using System.Collections.Concurrent;
using System.Diagnostics;

namespace Kantorentop.TestSupport.Mail;

/// <summary>Programs of Node.js that tests run, each in a folder with its own package-lock.json; their packages are installed once.</summary>
public static class Nodepakketten
{
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Installaties = new(StringComparer.Ordinal);

    /// <summary>Sees to it that the packages of a folder are there, as its lock file says.</summary>
    public static Task ZorgAsync(string map) => Installaties.GetOrAdd(map, pad => new(() => InstalleerAsync(pad))).Value;

    /// <summary>Starts a program of a folder.</summary>
    public static Process Start(string map, string programma, params string[] argumenten) => Process.Start(new ProcessStartInfo(programma, argumenten)
    {
        WorkingDirectory = map,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Runs a program of a folder to its end.</summary>
    public static async Task<(int Status, string Uit)> RunAsync(string map, string invoer, string programma, params string[] argumenten)
    {
        using var proces = Start(map, programma, argumenten);
        var (uit, fouten) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.StandardInput.WriteAsync(invoer);
        proces.StandardInput.Close();
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit + await fouten);
    }

    private static async Task InstalleerAsync(string map)
    {
        var klaar = Path.Combine(map, "node_modules", ".package-lock.json");
        if (File.Exists(klaar) && File.GetLastWriteTimeUtc(klaar) >= File.GetLastWriteTimeUtc(Path.Combine(map, "package-lock.json"))) return;
        var (status, uit) = await RunAsync(map, "", "npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
        if (status != 0) throw new InvalidOperationException($"npm ci failed in {map}:\n{uit}");
    }
}
