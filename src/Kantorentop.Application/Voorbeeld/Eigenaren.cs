using Kantorentop.Domain.Partijen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Chooses who owns what: a few funds own much, most own little.</summary>
internal sealed class Eigenaren(Toeval toeval, IReadOnlyList<Partij> partijen)
{
    private const int Bekend = 2;
    private readonly Partij[] _beleggers = Of(partijen, Partijsoort.Belegger);
    private readonly Partij[] _ontwikkelaars = Of(partijen, Partijsoort.Ontwikkelaar);
    private readonly Partij[] _gebruikers = Of(partijen, Partijsoort.Gebruiker);

    /// <summary>The owner of an existing building; null where nobody told.</summary>
    public string? Eigenaar() => toeval.Below(100) switch
    {
        < 7 => null,
        < 22 => toeval.Pick(_gebruikers).Code,
        < 27 => toeval.Pick(_ontwikkelaars).Code,
        _ => Belegger(),
    };

    /// <summary>An investor; the first of the list own the most, save the two that the manual names: their list stays readable.</summary>
    public string Belegger()
    {
        if (toeval.Chance(3)) return _beleggers[toeval.Below(Bekend)].Code;
        var overige = _beleggers.Length - Bekend;
        return _beleggers[Bekend + Math.Min(toeval.Below(overige), toeval.Below(overige))].Code;
    }

    /// <summary>A developer.</summary>
    public string Ontwikkelaar() => toeval.Pick(_ontwikkelaars).Code;

    private static Partij[] Of(IReadOnlyList<Partij> partijen, Partijsoort soort) => [.. partijen.Where(partij => partij.Soort == soort)];
}
