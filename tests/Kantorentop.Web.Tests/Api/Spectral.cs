using System.Diagnostics;
using Kantorentop.TestSupport;

namespace Kantorentop.Web.Tests.Api;

/// <summary>Spectral with our own rules, from the folder Spectral; its packages are installed once.</summary>
internal static class Spectral
{
    private static readonly string Map = RepositoryRoot.Combine("tests", "Kantorentop.Web.Tests", "Spectral");

    /// <summary>What is wrong with a document, a line each.</summary>
    public static async Task<IReadOnlyList<string>> ToetsAsync(string document)
    {
        if (!IsBij()) await RunAsync("npm", "", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
        var (status, uit) = await RunAsync("node", document, "toets.mjs");
        return status == 0 ? [] : uit.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsBij() =>
        File.Exists(Installatie) && File.GetLastWriteTimeUtc(Installatie) >= File.GetLastWriteTimeUtc(Path.Combine(Map, "package-lock.json"));

    private static string Installatie => Path.Combine(Map, "node_modules", ".package-lock.json");

    private static async Task<(int Status, string Uit)> RunAsync(string programma, string invoer, params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten)
        {
            WorkingDirectory = Map,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (uit, fouten) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.StandardInput.WriteAsync(invoer);
        proces.StandardInput.Close();
        await proces.WaitForExitAsync();
        return (proces.ExitCode, await uit + await fouten);
    }
}
