namespace Kantorentop.Domain.Afspraken;

/// <summary>What became of a stretch of words between two texts.</summary>
public enum Woordlot
{
    Gelijk,

    /// <summary>Only in the first text.</summary>
    Weg,

    /// <summary>Only in the second text.</summary>
    Erbij,
}

/// <summary>A stretch of words, with the spaces and line ends that belong to it.</summary>
public sealed record Woorddeel(Woordlot Lot, string Tekst);

/// <summary>Compares two texts word by word: the longest row of words that they share stays, the rest went or came.</summary>
public static class Woordverschil
{
    // Twenty thousand characters hold some three thousand words; beyond this a changed middle is taken as a whole.
    private const int MeesteCellen = 12_000_000;

    /// <summary>The stretches in order of reading; joined without what came they are the first text, without what went the second.</summary>
    public static IReadOnlyList<Woorddeel> Van(string? eerste, string? tweede)
    {
        var (a, b) = (Woorden(eerste), Woorden(tweede));
        var begin = 0;
        while (begin < a.Count && begin < b.Count && a[begin] == b[begin]) begin++;
        var eind = 0;
        while (eind < a.Count - begin && eind < b.Count - begin && a[^(eind + 1)] == b[^(eind + 1)]) eind++;
        var delen = new List<Woorddeel>();
        foreach (var woord in a.Take(begin)) Voeg(delen, Woordlot.Gelijk, woord);
        VoegMiddenToe(delen, a[begin..^eind], b[begin..^eind]);
        foreach (var woord in a.Skip(a.Count - eind)) Voeg(delen, Woordlot.Gelijk, woord);
        return delen;
    }

    private static void VoegMiddenToe(List<Woorddeel> delen, List<string> a, List<string> b)
    {
        var (i, j) = (0, 0);
        if ((long)a.Count * b.Count <= MeesteCellen)
        {
            var lengte = GedeeldeLengte(a, b);
            while (i < a.Count && j < b.Count)
            {
                if (a[i] == b[j])
                {
                    Voeg(delen, Woordlot.Gelijk, a[i++]);
                    j++;
                }
                else if (lengte[i + 1, j] >= lengte[i, j + 1]) Voeg(delen, Woordlot.Weg, a[i++]);
                else Voeg(delen, Woordlot.Erbij, b[j++]);
            }
        }

        for (; i < a.Count; i++) Voeg(delen, Woordlot.Weg, a[i]);
        for (; j < b.Count; j++) Voeg(delen, Woordlot.Erbij, b[j]);
    }

    /// <summary>How many words the rests from each place on share at most.</summary>
    private static ushort[,] GedeeldeLengte(List<string> a, List<string> b)
    {
        var lengte = new ushort[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                lengte[i, j] = a[i] == b[j] ? (ushort)(lengte[i + 1, j + 1] + 1) : Math.Max(lengte[i + 1, j], lengte[i, j + 1]);
        return lengte;
    }

    private static void Voeg(List<Woorddeel> delen, Woordlot lot, string woord)
    {
        if (delen.Count > 0 && delen[^1].Lot == lot) delen[^1] = new(lot, delen[^1].Tekst + woord);
        else delen.Add(new(lot, woord));
    }

    /// <summary>Words and the white space between them, each its own.</summary>
    private static List<string> Woorden(string? tekst)
    {
        var woorden = new List<string>();
        var begin = 0;
        for (var i = 1; i <= (tekst?.Length ?? 0); i++)
        {
            if (i < tekst!.Length && char.IsWhiteSpace(tekst[i]) == char.IsWhiteSpace(tekst[i - 1])) continue;
            woorden.Add(tekst[begin..i]);
            begin = i;
        }

        return woorden;
    }
}
