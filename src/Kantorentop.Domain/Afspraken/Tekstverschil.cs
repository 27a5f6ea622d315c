namespace Kantorentop.Domain.Afspraken;

/// <summary>What happened to a piece of text between two versions.</summary>
public enum Verschilsoort
{
    Gelijk,
    Weg,
    Nieuw,
}

/// <summary>A piece of a text with what happened to it.</summary>
public sealed record Tekststuk(Verschilsoort Soort, string Tekst);

/// <summary>Compares texts word by word: the pieces that are equal and new make the new text, those that are equal and gone the old one.</summary>
public static class Tekstverschil
{
    /// <summary>Above so many pairs of words, a changed middle is shown as replaced whole: rare, and still true.</summary>
    private const long MaximumParen = 16_000_000;

    /// <summary>The pieces in order; a text that does not exist is empty.</summary>
    public static IReadOnlyList<Tekststuk> Van(string? oud, string? nieuw)
    {
        var (a, b) = (Woorden(oud ?? ""), Woorden(nieuw ?? ""));
        var begin = 0;
        while (begin < a.Count && begin < b.Count && a[begin] == b[begin]) begin++;
        var eind = 0;
        while (eind < a.Count - begin && eind < b.Count - begin && a[^(eind + 1)] == b[^(eind + 1)]) eind++;
        var stukken = new List<(Verschilsoort, string)>();
        stukken.AddRange(a.Take(begin).Select(woord => (Verschilsoort.Gelijk, woord)));
        stukken.AddRange(Midden(a[begin..^eind], b[begin..^eind]));
        stukken.AddRange(a.Skip(a.Count - eind).Select(woord => (Verschilsoort.Gelijk, woord)));
        return Voegsamen(stukken);
    }

    // A word with the white space after it, so that the pieces together are the text to the letter.
    private static List<string> Woorden(string tekst)
    {
        var woorden = new List<string>();
        var begin = 0;
        for (var i = 1; i <= tekst.Length; i++)
        {
            if (i < tekst.Length && (char.IsWhiteSpace(tekst[i]) || !char.IsWhiteSpace(tekst[i - 1]))) continue;
            woorden.Add(tekst[begin..i]);
            begin = i;
        }

        return woorden;
    }

    private static IEnumerable<(Verschilsoort Soort, string Tekst)> Midden(List<string> a, List<string> b)
    {
        var lengten = (long)a.Count * b.Count <= MaximumParen ? Lengten(a, b) : null;
        var (i, j) = (0, 0);
        while (lengten is not null && i < a.Count && j < b.Count)
        {
            if (a[i] == b[j])
            {
                yield return (Verschilsoort.Gelijk, a[i++]);
                j++;
            }
            else if (lengten[i + 1, j] >= lengten[i, j + 1]) yield return (Verschilsoort.Weg, a[i++]);
            else yield return (Verschilsoort.Nieuw, b[j++]);
        }

        while (i < a.Count) yield return (Verschilsoort.Weg, a[i++]);
        while (j < b.Count) yield return (Verschilsoort.Nieuw, b[j++]);
    }

    // Length of the longest common subsequence of what follows from each pair of places.
    private static int[,] Lengten(List<string> a, List<string> b)
    {
        var lengten = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
                lengten[i, j] = a[i] == b[j] ? lengten[i + 1, j + 1] + 1 : Math.Max(lengten[i + 1, j], lengten[i, j + 1]);
        }

        return lengten;
    }

    private static List<Tekststuk> Voegsamen(IEnumerable<(Verschilsoort Soort, string Tekst)> woorden)
    {
        var stukken = new List<Tekststuk>();
        foreach (var (soort, tekst) in woorden)
        {
            if (stukken.Count > 0 && stukken[^1].Soort == soort) stukken[^1] = new(soort, stukken[^1].Tekst + tekst);
            else stukken.Add(new(soort, tekst));
        }

        return stukken;
    }
}
