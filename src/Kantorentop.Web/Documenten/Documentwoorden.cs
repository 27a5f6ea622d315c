using Kantorentop.Domain.Documenten;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Documenten;

/// <summary>Documents in words, and the choices of their form.</summary>
internal static class Documentwoorden
{
    public static IReadOnlyDictionary<string, Documentaard> Aarden { get; } = Keuzes<Documentaard>();

    public static IReadOnlyDictionary<string, Informatiecategorie> Categorieen { get; } = Keuzes<Informatiecategorie>();

    public static IReadOnlyDictionary<string, Woogrond> Gronden { get; } = Keuzes<Woogrond>();

    public static IReadOnlyList<Optie> Aardkeuzes { get; } = [.. Aarden.Select(keuze => new Optie(keuze.Key, keuze.Value.Naam()))];

    public static IReadOnlyList<Optie> Categoriekeuzes { get; } = [.. Categorieen.Select(keuze => new Optie(keuze.Key, keuze.Value.Naam()))];

    public static IReadOnlyList<Optie> Grondkeuzes { get; } = [.. Gronden.Select(keuze => new Optie(keuze.Key, keuze.Value.Naam()))];

    /// <summary>Size of a file, as '12 kB'.</summary>
    public static string Omvang(long bytes) => bytes < 1_000_000 ? $"{Weergave.Getal(Math.Max(1, bytes / 1000m))} kB" : $"{Weergave.Getal(bytes / 1_000_000m, 1)} MB";

    private static Dictionary<string, T> Keuzes<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(waarde => waarde.ToString());
}
