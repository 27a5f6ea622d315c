using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Vergelijken;

/// <summary>An area on two days or in two states of knowledge: what differs, and which rows make the difference.</summary>
public sealed class Vergelijk(Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>
    /// The comparison. Rows are named for who may see them, and counted for others; where the figures of a side are hidden nothing is
    /// said of rows. Opening rows is noted.
    /// </summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="gebied">An area that exists on at least one side.</param>
    /// <param name="links">What is compared with.</param>
    /// <param name="rechts">What is compared.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Vergelijkingsbeeld> ExecuteAsync(
        Bevoegdheid wie, Gebied gebied, Zijde links, Zijde rechts, CancellationToken ct = default)
    {
        var kop = new Gebiedskop(gebied, rechts.Kennis.Naam(gebied, rechts.Dag), rechts.Kennis.Titel(gebied, rechts.Dag));
        var (eerder, later) = (Beeld(wie, gebied, links), Beeld(wie, gebied, rechts));
        if (eerder is null || later is null)
            return new(kop, eerder, later, Rijverschillen<Ruimteverschil>.Geen, Rijverschillen<Planverschil>.Geen);
        var ruimten = Beperk(Rijvergelijking.Ruimten(gebied, links, rechts), rij => LiggingVan(rij, links, rechts), wie);
        var plannen = Beperk(Rijvergelijking.Plannen(gebied, links, rechts), rij => LiggingVan(rij, links, rechts), wie);
        if (ruimten.Zichtbaar.Count + plannen.Zichtbaar.Count > 0) await inzage.NoteerAsync(wie, $"vergelijking van {gebied}", ct);
        return new(kop, eerder, later, ruimten, plannen);
    }

    private Zijdebeeld? Beeld(Bevoegdheid wie, Gebied gebied, Zijde zijde)
    {
        var (kennis, dag) = zijde;
        return new Cijferinzage(kennis, wie, klok.Vandaag).Kerncijfers(gebied, dag) is { } cijfers
            ? new(cijfers, kennis.Plancapaciteit(gebied, dag), gebied.Soort == Gebiedssoort.Kantorenregio ? kennis.Afstemming(gebied.Sleutel, dag) : null)
            : null;
    }

    private Rijligging? LiggingVan(Ruimteverschil rij, Zijde links, Zijde rechts) =>
        houder.Huidig.LiggingVanGebouw(rij.Gebouw.Code, klok.Vandaag, rechts.Kennis)
        ?? links.Kennis.LiggingVanGebouw(rij.Gebouw.Code, klok.Vandaag);

    private Rijligging? LiggingVan(Planverschil rij, Zijde links, Zijde rechts) =>
        houder.Huidig.LiggingVanPlan(rij.Plan.Code, klok.Vandaag, rechts.Kennis) ?? links.Kennis.LiggingVanPlan(rij.Plan.Code, klok.Vandaag);

    private static Rijverschillen<T> Beperk<T>(IReadOnlyList<T> rijen, Func<T, Rijligging?> ligging, Bevoegdheid wie)
    {
        var bereik = Leesrecht.Rijen(wie);
        return new(rijen.Count, bereik.IsNiets ? [] : [.. rijen.Where(rij => ligging(rij) is { } plaats && bereik.Omvat(plaats))]);
    }
}
