using System.Diagnostics;

namespace Kantorentop.TestSupport.Webproces;

/// <summary>How a node is started.</summary>
public sealed record Webinstellingen
{
    /// <summary>What a node may fill between two collections of what is young, as the image sets it: docs/besluiten/0012.</summary>
    public static readonly KeyValuePair<string, string> Jongeruimte = new("DOTNET_GCgen0size", "0x4000000");

    /// <summary>The database, as the portal takes it.</summary>
    public required string Verbinding { get; init; }

    /// <summary>Development has the example data and serves the client assets unpublished.</summary>
    public string Omgeving { get; init; } = "Development";

    /// <summary>More configuration, with the names of appsettings (<c>Rubriek:Sleutel</c>).</summary>
    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The address that answers 200 once the node may get traffic.</summary>
    public string Gereed { get; init; } = "/gereed";

    /// <summary>How long starting may take: the first start fills the example data.</summary>
    public TimeSpan Geduld { get; init; } = TimeSpan.FromMinutes(3);

    internal ProcessStartInfo StartInfo(string dll, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [dll, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Jongeruimte.Key] = Jongeruimte.Value;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = Omgeving;
        start.Environment["ConnectionStrings__Kantorentop"] = Verbinding;
        start.Environment["Logboek__Map"] = Path.Combine(folder, "logs");
        foreach (var (name, value) in Extra)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }
}
