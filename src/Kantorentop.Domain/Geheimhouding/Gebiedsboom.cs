using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// How the areas of a day add up: locations to their municipality, municipalities to their province and to their region, all of them
/// to the land. The same whatever the order in which they come.
/// </summary>
public sealed class Gebiedsboom
{
    /// <summary>Makes the tree.</summary>
    /// <param name="gemeenten">Every municipality with the province and the region that it lies in, null for none, and the codes of its locations.</param>
    public Gebiedsboom(IEnumerable<(string Gemeente, string? Provincie, string? Regio, IEnumerable<string> Locaties)> gemeenten)
    {
        var rijen = gemeenten.OrderBy(rij => rij.Gemeente, StringComparer.Ordinal).ToList();
        var gebieden = new List<Gebied> { Gebied.Land };
        gebieden.AddRange(Namen(rijen.Select(rij => rij.Provincie), Gebied.Provincie));
        gebieden.AddRange(Namen(rijen.Select(rij => rij.Regio), Gebied.Kantorenregio));
        EersteGemeente = gebieden.Count;
        gebieden.AddRange(rijen.Select(rij => Gebied.Gemeente(rij.Gemeente)));
        EersteLocatie = gebieden.Count;
        Locaties = new (int Begin, int Eind)[rijen.Count];
        for (var i = 0; i < rijen.Count; i++)
        {
            var begin = gebieden.Count;
            gebieden.AddRange(rijen[i].Locaties.Order(StringComparer.Ordinal).Select(Gebied.Locatie));
            Locaties[i] = (begin, gebieden.Count);
        }
        Gebieden = gebieden;
        var boven = gebieden.Take(EersteGemeente).Index().ToDictionary(rij => rij.Item, rij => rij.Index);
        Provincies = [.. rijen.Select(rij => rij.Provincie is { } code ? boven[Gebied.Provincie(code)] : Geen)];
        Regios = [.. rijen.Select(rij => rij.Regio is { } naam ? boven[Gebied.Kantorenregio(naam)] : Geen)];
    }

    /// <summary>The place of no area.</summary>
    public const int Geen = -1;

    /// <summary>The place of the land.</summary>
    public const int Land = 0;

    /// <summary>Every area: the land, provinces, regions, municipalities, locations.</summary>
    public IReadOnlyList<Gebied> Gebieden { get; }

    /// <summary>The place of the first municipality: before it stand the areas that municipalities add up to.</summary>
    public int EersteGemeente { get; }

    /// <summary>The place of the first location.</summary>
    public int EersteLocatie { get; }

    /// <summary>Per municipality, from the first: the places of its locations, the end not included.</summary>
    internal (int Begin, int Eind)[] Locaties { get; }

    /// <summary>Per municipality: the place of its province.</summary>
    internal int[] Provincies { get; }

    /// <summary>Per municipality: the place of its region.</summary>
    internal int[] Regios { get; }

    /// <summary>True when a municipality, counted from the first, is in an area above municipalities.</summary>
    internal bool Omvat(int gebied, int gemeente) => gebied == Land || Provincies[gemeente] == gebied || Regios[gemeente] == gebied;

    private static IEnumerable<Gebied> Namen(IEnumerable<string?> namen, Func<string, Gebied> maak) =>
        namen.OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(maak);
}
