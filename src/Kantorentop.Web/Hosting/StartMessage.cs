namespace Kantorentop.Web.Hosting;

/// <summary>Tells whoever started the portal where to open it.</summary>
public static class StartMessage
{
    public static void PrintAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Urls) Console.WriteLine($"\n  Kantorentop staat klaar: {address}\n  Stoppen: Ctrl+C\n");
    });
}
