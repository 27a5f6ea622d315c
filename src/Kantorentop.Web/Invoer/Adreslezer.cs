using System.Globalization;

namespace Kantorentop.Web.Invoer;

/// <summary>
/// Reads values in an address. Pages take them as text: of a number that cannot be read the framework makes an error of ours,
/// where a reader only followed a broken link.
/// </summary>
internal static class Adreslezer
{
    /// <summary>A number from 0; null when nothing stands there or it is no such number.</summary>
    public static int? Geheel(string? tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>The key of something; null when nothing stands there or it is no key.</summary>
    public static Guid? Sleutel(string? tekst) => Guid.TryParse(tekst, out var sleutel) ? sleutel : null;
}
