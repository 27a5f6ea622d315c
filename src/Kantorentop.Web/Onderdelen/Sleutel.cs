namespace Kantorentop.Web.Onderdelen;

/// <summary>Makes the id of an element out of a name.</summary>
public static class Sleutel
{
    /// <summary>Lower-case letters and digits of the name, words joined by '-'.</summary>
    public static string Van(string naam) => string.Join('-', Woorden(naam));

    private static string[] Woorden(string naam) =>
        new string([.. naam.Select(teken => char.IsAsciiLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
