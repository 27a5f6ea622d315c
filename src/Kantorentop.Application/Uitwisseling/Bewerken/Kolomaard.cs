using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>What kind of value a column holds; it decides how people type and read it.</summary>
public enum Kolomaard
{
    Tekst,
    Getal,
    Datum,
    Keuze,
}

/// <summary>Derives the kind and the choices of a column from the type of its values, so that they are defined once.</summary>
internal static class Kolomaarden
{
    public static Kolomaard Van(Type waarde) => (Nullable.GetUnderlyingType(waarde) ?? waarde) switch
    {
        var type when type == typeof(decimal) || type == typeof(Oppervlakte) => Kolomaard.Getal,
        var type when type == typeof(DateOnly) => Kolomaard.Datum,
        var type when type == typeof(bool) || type.IsEnum => Kolomaard.Keuze,
        _ => Kolomaard.Tekst,
    };

    /// <summary>The words of a choice in the published language; empty for other kinds.</summary>
    public static IReadOnlyList<string> Keuzes(Type waarde) => (Nullable.GetUnderlyingType(waarde) ?? waarde) switch
    {
        var type when type == typeof(bool) => ["ja", "nee"],
        var type when type.IsEnum => [.. Enum.GetNames(type).Select(Kebab.Van)],
        _ => [],
    };
}
