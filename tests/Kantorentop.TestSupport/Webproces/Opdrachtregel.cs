using System.Diagnostics;

namespace Kantorentop.TestSupport.Webproces;

/// <summary>What a command left: its exit status and what it wrote.</summary>
public sealed record Opdrachtresultaat(int Status, string Uitvoer, string Fouten);

/// <summary>Runs the portal's commands as a real process.</summary>
public static class Opdrachtregel
{
    /// <summary>The built portal, for who starts it in a way of their own.</summary>
    public static string Dll => Webuitvoer.Dll;

    /// <summary>Runs the built portal: quick, for most tests.</summary>
    public static Task<Opdrachtresultaat> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [Webuitvoer.Dll, .. arguments], TimeSpan.FromMinutes(3));

    /// <summary>Starts the built portal with a command, to be killed.</summary>
    public static Process Start(string folder, params string[] arguments) => Begin(folder, [Webuitvoer.Dll, .. arguments]);

    /// <summary>Runs a command exactly as the documentation writes it, from the root of the repository.</summary>
    public static Task<Opdrachtresultaat> RunAsWrittenAsync(params string[] arguments) =>
        RunAsync(
            RepositoryRoot.Folder,
            ["run", "--no-launch-profile", "--project", "src/Kantorentop.Web", "--", .. arguments],
            TimeSpan.FromMinutes(5));

    private static async Task<Opdrachtresultaat> RunAsync(string folder, string[] arguments, TimeSpan patience)
    {
        using var process = Begin(folder, arguments);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new Opdrachtresultaat(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', arguments)}' was not done after {patience}.", exception);
        }
    }

    private static Process Begin(string folder, string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", arguments)
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
