using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Herkomst;

/// <summary>The rows of a figure that one person may see, in the order asked for, and the sums with what stays hidden.</summary>
internal sealed class Rijenkeuze(Snapshot kennis, Func<Herkomstrij, bool> mag, Cijferherkomst herkomst)
{
    public List<Herkomstrij> Zichtbaar { get; } = [.. herkomst.Rijen.Where(mag)];

    /// <summary>Sorts the rows; rows of one part stay together.</summary>
    public void Sorteer(Rijvolgorde volgorde) => Zichtbaar.Sort((links, rechts) => Vergelijk(links, rechts, volgorde));

    /// <summary>The name of the location of a row.</summary>
    public string? Locatienaam(Herkomstrij rij) => rij.Locatie is { } code ? kennis.Naam(Gebied.Locatie(code), herkomst.Vraag.Peildatum) : null;

    /// <summary>Counts and sums per part, in the order of the registry.</summary>
    public IReadOnlyList<Deelsom> Delen()
    {
        var zichtbaar = Zichtbaar.ToLookup(rij => rij.Deel);
        return
        [
            .. herkomst.Rijen.GroupBy(rij => rij.Deel).OrderBy(groep => groep.Key).Select(groep =>
            {
                var (aantal, som) = (groep.Count(), groep.Sum(rij => rij.Waarde));
                return new Deelsom(groep.Key, aantal, som, aantal - zichtbaar[groep.Key].Count(), som - zichtbaar[groep.Key].Sum(rij => rij.Waarde));
            }),
        ];
    }

    /// <summary>Tells of each row whether someone may see it: rows without a place for who sees rows at all, the others where they lie.</summary>
    public static Func<Herkomstrij, bool> Recht(Rijbereik bereik, Func<Herkomstrij, Rijligging?> ligging)
    {
        if (bereik.IsNiets) return static _ => false;
        return bereik.IsAlles ? static _ => true : rij => rij.Locatie is null || (ligging(rij) is { } plaats && bereik.Omvat(plaats));
    }

    private int Vergelijk(Herkomstrij links, Herkomstrij rechts, Rijvolgorde volgorde)
    {
        if (links.Deel.CompareTo(rechts.Deel) is var deel and not 0) return deel;
        var verschil = volgorde switch
        {
            Rijvolgorde.Grootte => Math.Abs(rechts.Waarde).CompareTo(Math.Abs(links.Waarde)),
            Rijvolgorde.Locatie => string.CompareOrdinal(Locatienaam(links), Locatienaam(rechts)),
            _ => 0,
        };
        return verschil != 0 ? verschil : string.CompareOrdinal(links.Code, rechts.Code);
    }
}
