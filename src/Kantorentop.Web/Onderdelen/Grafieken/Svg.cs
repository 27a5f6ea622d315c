using System.Globalization;

namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>Writes coordinates: always with a point, whatever the culture, to a tenth of a unit.</summary>
internal static class Svg
{
    public static string N(decimal waarde) => Math.Round(waarde, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Punten(IEnumerable<(decimal X, decimal Y)> punten) =>
        string.Join(' ', punten.Select(punt => $"{N(punt.X)},{N(punt.Y)}"));
}
