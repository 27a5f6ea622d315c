using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Projecten;

/// <summary>
/// Which figures of the sector are public (art. 6 Mededingingswet). They are sums of the same cells: kind of work by perspective. A figure is
/// public when each cell in it is; then no difference of two public figures says anything of one developer.
/// </summary>
public static class Sectoropenbaarheid
{
    /// <summary>The public figures.</summary>
    /// <param name="stand">What all developers developed.</param>
    /// <param name="concern">Who a developer counts as: parties with one KvK number are one.</param>
    public static Sectorcijfers Publiceer(Ontwikkelstand stand, Func<string, string> concern)
    {
        var nieuwbouw = stand.Regels.Where(regel => regel.Soort == Projectsoort.Nieuwbouw).ToList();
        return new(
            MagAlles(nieuwbouw, concern) ? stand.Nieuwbouwaandeel : null,
            MagAlles(stand.Regels, concern) ? stand.Ontwikkelaandeel : null,
            MagAlles(nieuwbouw, concern) ? stand.Toegevoegd : null);
    }

    /// <summary>True when a figure of the sector is public.</summary>
    public static bool IsOpenbaar(this Sectorcijfers cijfers, Ontwikkelcijfer cijfer) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => cijfers.Nieuwbouwaandeel is not null,
        Ontwikkelcijfer.Ontwikkelaandeel => cijfers.Ontwikkelaandeel is not null,
        Ontwikkelcijfer.Toegevoegd => cijfers.Toegevoegd is not null,
        _ => false,
    };

    private static bool MagAlles(IEnumerable<Ontwikkelregel> regels, Func<string, string> concern) => regels
        .GroupBy(regel => (regel.Soort == Projectsoort.Nieuwbouw, regel.Perspectief, regel.Vergunningperspectief, regel.IsHerstructurering))
        .All(cel => MagCel(cel, concern));

    private static bool MagCel(IEnumerable<Ontwikkelregel> cel, Func<string, string> concern)
    {
        var bijdragen = default(Bijdragen);
        foreach (var groep in cel.GroupBy(regel => concern(regel.Partij))) bijdragen.Voeg(groep.Sum(regel => regel.Oppervlakte.Honderdsten));
        return bijdragen.IsOpenbaar;
    }
}

/// <summary>The figures of the sector; null for one that is not public.</summary>
/// <param name="Nieuwbouwaandeel">Share of new build in Groeigebieden (art. 8.2).</param>
/// <param name="Ontwikkelaandeel">Share in Balans-, Beperkings- and Transformatiegebieden (art. 8.3).</param>
/// <param name="Toegevoegd">New metres in Beperkings- and Transformatiegebieden, gross (art. 8.5).</param>
public sealed record Sectorcijfers(Aandeel? Nieuwbouwaandeel, Aandeel? Ontwikkelaandeel, Oppervlakte? Toegevoegd);
