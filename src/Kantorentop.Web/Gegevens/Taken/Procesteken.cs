using System.Diagnostics;
using System.Globalization;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>Names a process so that another one can tell whether it still runs.</summary>
internal static class Procesteken
{
    /// <summary>This process.</summary>
    public static string Eigen { get; } = Maak(Environment.ProcessId, Process.GetCurrentProcess().StartTime);

    /// <summary>True while that process runs. Of another machine only what it wrote last can tell.</summary>
    public static bool Leeft(string teken, bool isPasGezien)
    {
        if (teken == Eigen) return true;
        var delen = teken.Split('|');
        if (delen[0] != Environment.MachineName) return isPasGezien;
        try
        {
            using var proces = Process.GetProcessById(int.Parse(delen[1], CultureInfo.InvariantCulture));
            return Maak(proces.Id, proces.StartTime) == teken;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Maak(int nummer, DateTime begin) =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}|{nummer}|{new DateTimeOffset(begin).ToUnixTimeSeconds()}");
}
