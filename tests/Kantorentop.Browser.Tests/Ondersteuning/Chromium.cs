using Microsoft.Playwright;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>The Chromium of this machine, driven by Playwright; nothing is downloaded.</summary>
public static class Chromium
{
    /// <summary>Holds the path of the browser when it is not one of the usual names on PATH.</summary>
    public const string Variable = "KANTORENTOP_TEST_CHROMIUM";

    // The background traffic that these turn off would reach hosts outside the test.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Headless = true, Args = Arguments });

    private static string Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : FindOnPath();

    private static string FindOnPath()
    {
        // The shell without windows first: opening a page in it costs half as much.
        string[] names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => names, Path.Combine).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"No Chromium on PATH. Install it or set {Variable}.");
    }
}
