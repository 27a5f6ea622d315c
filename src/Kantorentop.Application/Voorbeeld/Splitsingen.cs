using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Splits floors and joins them: the new units take the metres over, and what was vacant stays vacant.</summary>
internal sealed class Splitsingen(Toeval toeval)
{
    private const decimal Minimum = 1_500m;

    /// <summary>Splits and joins units of a few of these buildings.</summary>
    public void Apply(IEnumerable<Pand> panden)
    {
        foreach (var pand in panden.Where(pand => pand is { Vast: false, Fase: Fase.Bestaand, Gebouw.Onttrokken: null }))
        {
            if (toeval.Chance(12)) Split(pand);
            else if (toeval.Chance(5)) Join(pand);
        }
    }

    private void Split(Pand pand)
    {
        var oud = pand.Eenheden.Find(eenheid => eenheid.M2 > Minimum && eenheid.Standen.Count > 0 && eenheid.Standen[^1].Tot is null);
        if (oud is null) return;
        var dag = toeval.Day(new(2007, 1, 1), new(2014, 11, 1));
        if (dag <= oud.Standen[0].Vanaf) return;
        var deel = (int)(oud.M2 * toeval.Between(35, 65) / 100m);
        var rest = oud.Ruimte.Oppervlakte.Honderdsten - (deel * 100L);
        Renew(pand, [oud], dag, (deel, 0));
        Renew(pand, [oud], dag, ((int)(rest / 100), (int)(rest % 100)));
        End(oud, dag);
    }

    // Only units that were in use all along are joined, so that their standen agree.
    private void Join(Pand pand)
    {
        var paar = pand.Eenheden.Where(eenheid => eenheid.Telt && eenheid.Standen is [{ Gebruik: Gebruik.Kantoor, Tot: null }]).Take(2).ToList();
        if (paar.Count < 2) return;
        var dag = toeval.Day(new(2009, 1, 1), new(2014, 11, 1));
        if (dag <= paar[0].Standen[0].Vanaf) return;
        var samen = paar.Sum(eenheid => eenheid.Ruimte.Oppervlakte.Honderdsten);
        Renew(pand, paar, dag, ((int)(samen / 100), (int)(samen % 100)));
        paar.ForEach(eenheid => End(eenheid, dag));
    }

    private static void Renew(Pand pand, List<Eenheid> uit, DateOnly dag, (int M2, int Honderdsten) maat)
    {
        var nieuw = Ruimteverdeling.AddUnit(pand, maat.M2, maat.Honderdsten);
        nieuw.Leeg = uit[0].Leeg;
        nieuw.Ruimte = nieuw.Ruimte with { BestaatVanaf = dag, OntstaanUit = string.Join('+', uit.Select(eenheid => eenheid.Ruimte.Code)) };
        nieuw.Standen =
        [
            .. uit[0].Standen.Where(stand => stand.Tot is null || stand.Tot > dag)
                .Select(stand => stand with { Ruimte = nieuw.Ruimte.Code, Vanaf = stand.Vanaf < dag ? dag : stand.Vanaf }),
        ];
    }

    private static void End(Eenheid oud, DateOnly dag)
    {
        oud.Ruimte = oud.Ruimte with { BestaatTot = dag };
        oud.Standen = [.. oud.Standen.Where(stand => stand.Vanaf < dag).Select(stand => stand.Tot is null || stand.Tot > dag ? stand with { Tot = dag } : stand)];
    }
}
