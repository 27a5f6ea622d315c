namespace Kantorentop.Web.Invoer;

/// <summary>What a typed text means, or the sentence that says how to write it.</summary>
/// <param name="Waarde">The value; null when the text was empty or could not be read.</param>
/// <param name="Fout">What to do instead; null when the text was empty or could be read.</param>
public readonly record struct Lezing<T>(T? Waarde, string? Fout)
    where T : struct
{
    internal static Lezing<T> Met(T waarde) => new(waarde, null);

    internal static Lezing<T> Mislukt(string fout) => new(null, fout);
}
