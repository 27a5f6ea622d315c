using System.Globalization;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Numbers and names as they stand in a Dutch sentence, whatever the culture of the process.</summary>
internal static class Zinsdeel
{
    private const string Spatie = "\u00a0";

    internal static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>'12.000 m²', with a space that does not break.</summary>
    public static string M2(decimal m2) => m2.ToString("#,##0.##", Nederlands) + Spatie + "m²";

    /// <summary>'1 locatie' or '3 locaties'.</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{aantal.ToString(CultureInfo.InvariantCulture)} {(aantal == 1 ? enkelvoud : meervoud)}";

    /// <summary>'28-06-2013'.</summary>
    public static string Datum(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
