namespace Kantorentop.Domain.Gebieden;

/// <summary>The kinds of area for which figures exist.</summary>
public enum Gebiedssoort
{
    Land,
    Provincie,
    Kantorenregio,
    Gemeente,
    Locatie,
}

/// <summary>
/// An area in the contract's notation: <c>land</c>, <c>provincie:PV27</c>, <c>kantorenregio:Utrecht</c>,
/// <c>gemeente:GM0363</c> or <c>locatie:UTR-PAP</c>.
/// </summary>
/// <param name="Soort">Kind of area.</param>
/// <param name="Sleutel">Code or name within the kind; empty for the land.</param>
public readonly record struct Gebied(Gebiedssoort Soort, string Sleutel)
{
    /// <summary>The whole country.</summary>
    public static readonly Gebied Land = new(Gebiedssoort.Land, "");

    public static Gebied Provincie(string code) => new(Gebiedssoort.Provincie, code);

    public static Gebied Kantorenregio(string naam) => new(Gebiedssoort.Kantorenregio, naam);

    public static Gebied Gemeente(string code) => new(Gebiedssoort.Gemeente, code);

    public static Gebied Locatie(string code) => new(Gebiedssoort.Locatie, code);

    /// <summary>Reads the contract's notation; null when the text is not in that form. Does not check that the area exists.</summary>
    public static Gebied? Parse(string? tekst)
    {
        if (tekst == "land") return Land;
        var delen = (tekst ?? "").Split(':', 2);
        if (delen.Length < 2 || delen[1].Length == 0) return null;
        return delen[0] switch
        {
            "provincie" => Provincie(delen[1]),
            "kantorenregio" => Kantorenregio(delen[1]),
            "gemeente" => Gemeente(delen[1]),
            "locatie" => Locatie(delen[1]),
            _ => null,
        };
    }

    public override string ToString() => Soort switch
    {
        Gebiedssoort.Land => "land",
        Gebiedssoort.Provincie => $"provincie:{Sleutel}",
        Gebiedssoort.Kantorenregio => $"kantorenregio:{Sleutel}",
        Gebiedssoort.Gemeente => $"gemeente:{Sleutel}",
        _ => $"locatie:{Sleutel}",
    };
}
