using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>A choice from a fixed list of words.</summary>
internal static class Keuzevorm
{
    public static Vorm<bool> JaNee { get; } = new(
        cel => cel.ToLowerInvariant() switch
        {
            "ja" => Uitkomst<bool>.Met(true),
            "nee" => Uitkomst<bool>.Met(false),
            _ => Vorm.Fout<bool>("ja-nee", "Vul 'ja' of 'nee' in."),
        },
        waarde => waarde ? "ja" : "nee");

    /// <summary>The names of the values in kebab-case, as 'zonder-ro-status'.</summary>
    public static Vorm<TKeuze> Van<TKeuze>()
        where TKeuze : struct, Enum
    {
        var woorden = Enum.GetValues<TKeuze>().ToDictionary(Kebab.Van, StringComparer.OrdinalIgnoreCase);
        return new Vorm<TKeuze>(
            cel => woorden.TryGetValue(cel, out var keuze)
                ? Uitkomst<TKeuze>.Met(keuze)
                : Vorm.Fout<TKeuze>("keuze", $"Kies een van deze woorden: {string.Join(", ", woorden.Keys)}."),
            Kebab.Van);
    }
}
