using System.Globalization;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Registers;

/// <summary>Choices out of the values of an enum, for forms and addresses.</summary>
internal static class Registerkeuze
{
    /// <summary>The values by what a form sends.</summary>
    public static IReadOnlyDictionary<string, T> Namen<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(waarde => waarde.ToString());

    /// <summary>The choices of a form.</summary>
    public static IReadOnlyList<Optie> Opties<T>(Func<T, string> woord, params ReadOnlySpan<T> zonder)
        where T : struct, Enum
    {
        var weg = zonder.ToArray();
        return [.. Enum.GetValues<T>().Except(weg).Select(waarde => new Optie(waarde.ToString(), woord(waarde)))];
    }

    /// <summary>A choice in an address, in small letters; null for none or one that does not exist.</summary>
    public static T? Lees<T>(string? tekst)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(waarde => string.Equals(waarde.ToString(), tekst, StringComparison.OrdinalIgnoreCase));

    /// <summary>A page number in an address; 1 when there is none.</summary>
    public static int Blad(string? tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var blad) ? blad : 1;
}
