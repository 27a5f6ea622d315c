using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overleggen;

/// <summary>An organisation that signed the covenant ('Partijen' in its heading); its members did not.</summary>
/// <param name="Naam">As the covenant calls it.</param>
/// <param name="Organisatie">The organisation whose accounts act for it.</param>
public sealed record Convenantpartij(string Naam, Organisatie Organisatie);

/// <summary>The nine that signed: the Rijk and the umbrellas.</summary>
public static class Convenantpartijen
{
    public const int MaximumNaam = 40;

    public static IReadOnlyList<Convenantpartij> Ondertekenaars { get; } =
    [
        new(Drager.Rijkscode, Drager.Rijk.Organisatie),
        .. Koepels.Alle.Select(naam => new Convenantpartij(naam, Drager.Koepel(naam).Organisatie)),
    ];

    /// <summary>The one with that name, or null.</summary>
    public static Convenantpartij? Find(string naam) => Ondertekenaars.FirstOrDefault(partij => partij.Naam == naam);

    /// <summary>Those that the covenant binds on a day: one that gave notice is bound to the last day of its notice period (art. 16).</summary>
    public static IEnumerable<Convenantpartij> GebondenOp(DateOnly dag, IEnumerable<Opzegging> opzeggingen)
    {
        var vertrokken = opzeggingen.Where(opzegging => opzegging.LaatsteDag < dag).Select(opzegging => opzegging.Partij).ToHashSet();
        return Ondertekenaars.Where(partij => !vertrokken.Contains(partij.Naam));
    }
}
