using System.Globalization;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Web.Afspraken;

/// <summary>The registratie number that a form showed, in a hidden field; and values as a form shows them.</summary>
internal static class Rijversie
{
    public static string Schrijf(long nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    /// <summary>0, 'saw nothing', for what cannot be read: the save then meets what is recorded as a conflict.</summary>
    public static long Lees(string? tekst) => long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 0;

    /// <summary>An area as a field shows it; empty when unknown.</summary>
    public static string? Getal(Oppervlakte? oppervlakte) => oppervlakte is { } waarde ? Weergave.Exact(waarde.M2) : null;

    /// <summary>A date as a field shows it; empty when unknown.</summary>
    public static string? Datum(DateOnly? datum) => datum is { } waarde ? Weergave.DatumKort(waarde) : null;

    /// <summary>A text with the line ends that are stored: browsers send others, and that is no change of the text.</summary>
    public static string? Tekst(string? tekst) => tekst?.ReplaceLineEndings("\n");

    /// <summary>An area that was read, or null.</summary>
    public static Oppervlakte? Oppervlakte(decimal? m2) => m2 is { } waarde ? new(waarde) : null;
}
