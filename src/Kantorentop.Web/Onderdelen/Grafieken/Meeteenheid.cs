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

    /// <summary>A value along the axis, short.</summary>
    public static string Kort(this Meeteenheid eenheid, decimal waarde) => (eenheid, Math.Abs(waarde)) switch
    {
        (Meeteenheid.Percentage, _) => Weergave.Exact(waarde) + "%",
        (_, >= 1_000_000m) => Weergave.Exact(waarde / 1_000_000m) + " mln",
        _ => Weergave.Exact(waarde),
    };
}
