namespace Kantorentop.Application.Uitwisseling;

/// <summary>The key of a row, spelled one way. Millions of them are held: the parts are shared with the facts, not joined.</summary>
/// <param name="Onderwerp">What the row is about, as the code of a unit.</param>
/// <param name="Tweede">Second part of the key, or null.</param>
/// <param name="Derde">Third part, or null.</param>
internal readonly record struct Rijsleutel(string Onderwerp, string? Tweede = null, string? Derde = null)
{
    public static Rijsleutel Van(ReadOnlySpan<string> delen) =>
        new(delen[0], delen.Length > 1 ? delen[1] : null, delen.Length > 2 ? delen[2] : null);
}
