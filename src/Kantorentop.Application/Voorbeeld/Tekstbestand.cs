namespace Kantorentop.Application.Voorbeeld;

/// <summary>The lists beside this code: lines without remarks, cells split at ';'.</summary>
internal static class Tekstbestand
{
    /// <summary>The lines of a list, each as its cells.</summary>
    public static IReadOnlyList<string[]> Rows(string naam) => [.. Lines(naam).Select(regel => regel.Split(';'))];

    /// <summary>The words of a list on one line.</summary>
    public static IReadOnlyList<string> Words(string naam) => Lines(naam).Single().Split(',');

    /// <summary>The lines of a list.</summary>
    public static IEnumerable<string> Lines(string naam)
    {
        using var stroom = typeof(Tekstbestand).Assembly.GetManifestResourceStream(naam)!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(regel => regel[0] != '#');
    }

    /// <summary>A date as 'jjjj-mm-dd', or null for an empty cell.</summary>
    public static DateOnly? Date(string cel) =>
        cel.Length == 0 ? null : DateOnly.ParseExact(cel, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static int Number(string cel) => int.Parse(cel, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The text, or null for an empty cell.</summary>
    public static string? Text(string cel) => cel.Length == 0 ? null : cel;
}
