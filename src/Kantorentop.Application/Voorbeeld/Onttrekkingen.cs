using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Takes buildings out of the stock after the day of the press release, most of them long empty.</summary>
internal sealed class Onttrekkingen(Toeval toeval)
{
    private readonly Bouwjaren _jaren = new(toeval.Fork("wijze"));

    /// <summary>Withdraws a part of these buildings and ends their standen.</summary>
    public void Apply(IEnumerable<Pand> panden)
    {
        foreach (var pand in panden.Where(pand => pand is { Vast: false, Fase: Fase.Bestaand })) TryWithdraw(pand);
    }

    private void TryWithdraw(Pand pand)
    {
        var leeg = pand.Kantoorruimten.Any() && pand.Kantoorruimten.All(eenheid => eenheid.Leeg && eenheid.Standen[^1].Tot is null && eenheid.Standen[^1].Aangeboden);
        if (!toeval.Chance(leeg ? 13 * pand.Locatie.Leegloop : 4)) return;
        var dag = toeval.Day(new(2012, 10, 1), new(2014, 12, 20));
        pand.Gebouw = pand.Gebouw with { Onttrokken = dag, Onttrekking = _jaren.Onttrekking() };
        foreach (var eenheid in pand.Eenheden) eenheid.Standen = Cut(eenheid.Standen, dag);
    }

    private static List<Ruimtestand> Cut(List<Ruimtestand> standen, DateOnly dag) =>
        [.. standen.Where(stand => stand.Vanaf < dag).Select(stand => stand.Tot is null || stand.Tot > dag ? stand with { Tot = dag } : stand)];
}
