namespace Kantorentop.Domain.Verplichtingen;

/// <summary>
/// The key of a duty within its party: the member and the thing it is about, as '7.4-gebouw-UTR-01'.
/// It holds no state, so an answer stays with its duty whatever the facts do.
/// </summary>
/// <param name="Lid">Member, as '7.4'.</param>
/// <param name="Soort">Kind of thing.</param>
/// <param name="Code">Key of the thing; may hold dashes.</param>
public readonly record struct Verplichtingsleutel(string Lid, Onderwerpsoort Soort, string Code)
{
    /// <summary>Longest key that is stored: a member, a kind and the longest code.</summary>
    public const int MaximumLengte = 200;

    private static readonly string[] Woorden = [.. Enum.GetNames<Onderwerpsoort>().Select(naam => naam.ToLowerInvariant())];

    /// <summary>Reads the notation of <see cref="ToString"/>; null when it is not in that form.</summary>
    public static Verplichtingsleutel? Parse(string? tekst)
    {
        var delen = (tekst ?? "").Split('-', 3);
        if (delen.Length < 3 || delen[2].Length == 0) return null;
        foreach (var soort in Enum.GetValues<Onderwerpsoort>())
            if (Woord(soort) == delen[1]) return new(delen[0], soort, delen[2]);
        return null;
    }

    public override string ToString() => $"{Lid}-{Woord(Soort)}-{Code}";

    private static string Woord(Onderwerpsoort soort) => Woorden[(int)soort];
}
