namespace Kantorentop.Application.Edities;

/// <summary>The name of an edition in an address.</summary>
internal static class Editiesleutel
{
    /// <summary>The page to make one has this address.</summary>
    private const string Vergeven = "nieuw";

    /// <summary>Lower-case letters and digits of the name, words joined by '-'.</summary>
    public static string Van(string naam) => string.Join('-', new string([.. naam.Select(Teken)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static bool IsBruikbaar(string naam) => Van(naam) is { Length: > 0 } sleutel && sleutel != Vergeven;

    private static char Teken(char teken) => char.IsAsciiLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ';
}
