namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>What the values of a chart are, which decides how they read.</summary>
public enum Meeteenheid
{
    Percentage,
    Oppervlakte,
    Aantal,
}

internal static class MeeteenheidWeergave
{
    /// <summary>A value in full, as in the table.</summary>
    public static string Tekst(this Meeteenheid eenheid, decimal? waarde) => eenheid switch
    {
        Meeteenheid.Percentage => Weergave.Percentage(waarde),
        Meeteenheid.Oppervlakte => Weergave.M2(waarde),
        _ => Weergave.Getal(waarde),
    };

    /// <summary>A value along the axis, short; areas in thousands, as <see cref="Asnaam"/> says.</summary>
    public static string Kort(this Meeteenheid eenheid, decimal waarde) => eenheid switch
    {
        Meeteenheid.Percentage => Weergave.Exact(waarde) + "%",
        Meeteenheid.Oppervlakte => Weergave.Exact(waarde / 1000m),
        _ => Weergave.Exact(waarde),
    };

    /// <summary>What the numbers along the axis count; null when they say it themselves.</summary>
    public static string? Asnaam(this Meeteenheid eenheid) => eenheid == Meeteenheid.Oppervlakte ? "× 1.000 m²" : null;
}
