using System.Text.Json;

namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>The outline of the twelve provinces, made from the package @svg-maps/netherlands when the client is bundled.</summary>
public sealed class Landkaartomtrek(IWebHostEnvironment omgeving)
{
    private readonly Lazy<Omtrek> omtrek = new(() => Load(omgeving));

    /// <summary>The SVG view box that all paths share.</summary>
    public string ViewBox => omtrek.Value.ViewBox;

    /// <summary>One path per province.</summary>
    public IReadOnlyList<Provinciepad> Provincies => omtrek.Value.Provincies;

    private static Omtrek Load(IWebHostEnvironment omgeving)
    {
        using var bestand = omgeving.WebRootFileProvider.GetFileInfo("dist/landkaart.json").CreateReadStream();
        return JsonSerializer.Deserialize<Omtrek>(bestand, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException("dist/landkaart.json is empty.");
    }

    private sealed record Omtrek(string ViewBox, IReadOnlyList<Provinciepad> Provincies);
}

/// <summary>A province's outline.</summary>
/// <param name="Code">Province code, as 'PV27'.</param>
/// <param name="Pad">The value of an SVG path's 'd'.</param>
public sealed record Provinciepad(string Code, string Pad);
