using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Vergelijken;

/// <summary>Finds the rows that make the figures of an area differ: their differences add up to those of the figures.</summary>
internal static class Rijvergelijking
{
    public static IReadOnlyList<Ruimteverschil> Ruimten(Gebied gebied, Zijde links, Zijde rechts)
    {
        var (eerder, later) = (Bijdragen(gebied, links), Bijdragen(gebied, rechts));
        return
        [
            .. eerder.Keys.Union(later.Keys).Select(code => Verschil(eerder.GetValueOrDefault(code), later.GetValueOrDefault(code)))
                .Where(verschil => verschil.Links != verschil.Rechts)
                .OrderByDescending(verschil => Math.Max(Math.Abs(verschil.Verschil.Voorraad), Math.Abs(verschil.Verschil.Leegstand)))
                .ThenBy(verschil => verschil.Ruimte.Code, StringComparer.Ordinal),
        ];
    }

    public static IReadOnlyList<Planverschil> Plannen(Gebied gebied, Zijde links, Zijde rechts)
    {
        var (eerder, later) = (Standen(gebied, links), Standen(gebied, rechts));
        return
        [
            .. eerder.Keys.Union(later.Keys).Select(code => Verschil(eerder.GetValueOrDefault(code), later.GetValueOrDefault(code)))
                .Where(verschil => verschil.Verschil != 0m || verschil.Links?.Status != verschil.Rechts?.Status)
                .OrderByDescending(verschil => Math.Abs(verschil.Verschil)).ThenBy(verschil => verschil.Plan.Code, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, Deel> Bijdragen(Gebied gebied, Zijde zijde)
    {
        var delen = new Dictionary<string, Deel>(StringComparer.Ordinal);
        foreach (var stand in zijde.Kennis.Gebouwstanden(gebied, zijde.Dag))
            foreach (var toestand in stand.Ruimten)
                if (toestand.InVoorraad)
                    delen.Add(toestand.Ruimte.Code, new Deel(toestand.Ruimte, stand.Gebouw, Ruimtebijdrage.Van(toestand)));
        return delen;
    }

    private static Dictionary<string, (Plan Plan, Planstand? Stand)> Standen(Gebied gebied, Zijde zijde) =>
        zijde.Kennis.Plannen(gebied, zijde.Dag).Where(rij => rij.Stand is not null).ToDictionary(rij => rij.Plan.Code, StringComparer.Ordinal);

    private static Ruimteverschil Verschil(Deel? links, Deel? rechts)
    {
        var laatste = (rechts ?? links)!;
        return new Ruimteverschil(laatste.Ruimte, laatste.Gebouw, links?.Bijdrage ?? default, rechts?.Bijdrage ?? default);
    }

    private static Planverschil Verschil((Plan? Plan, Planstand? Stand) links, (Plan? Plan, Planstand? Stand) rechts) =>
        new((rechts.Plan ?? links.Plan)!, links.Stand, rechts.Stand);

    private sealed record Deel(Ruimte Ruimte, Gebouw Gebouw, Ruimtebijdrage Bijdrage);
}
