namespace Kantorentop.Application.Voorbeeld;

/// <summary>How many buildings of a municipality are wholly and partly vacant on the day of the press release, and how many m² that is.</summary>
internal readonly record struct Leegstandsdoel(int Volledig, int Gedeeltelijk, decimal M2);

/// <summary>Chooses which units are vacant on the day of the press release, so that buildings and m² come out as asked.</summary>
internal sealed class Leegstandsijking
{
    private const int MaximaleZetten = 4_000;
    private const decimal MaximumVolledig = 12_000m;

    private readonly Toeval _toeval;
    private readonly List<Pand> _volledig;
    private readonly List<Pand> _gedeeltelijk;
    private readonly List<Pand> _vol;
    private decimal _rest;

    private Leegstandsijking(Toeval toeval, List<Pand> panden, Leegstandsdoel doel)
    {
        _toeval = toeval;
        var volgorde = panden.OrderBy(pand => toeval.Below(10_000_000) / pand.Locatie.Leegloop).ToList();
        _volledig = [.. volgorde.Where(pand => M2(pand) <= MaximumVolledig).Take(doel.Volledig)];
        _gedeeltelijk = [.. volgorde.Except(_volledig).Where(IsDeelbaar).Take(doel.Gedeeltelijk)];
        _vol = [.. volgorde.Except(_volledig).Except(_gedeeltelijk)];
        _volledig.ForEach(Empty);
        _gedeeltelijk.ForEach(EmptyPart);
        _rest = doel.M2 - panden.Sum(Leeg);
    }

    /// <summary>Marks units of these buildings as vacant: the counts exactly, the m² within a fraction of a thousandth of the target.</summary>
    public static void Apply(Toeval toeval, IEnumerable<Pand> panden, Leegstandsdoel doel)
    {
        var ijking = new Leegstandsijking(toeval, [.. panden], doel);
        for (var zet = 0; zet < MaximaleZetten && Math.Abs(ijking._rest) > doel.M2 / 1_000m; zet++) ijking.Move();
    }

    private void Move()
    {
        switch (_toeval.Below(4))
        {
            case 0 when _vol.Count > 0 && _volledig.Count > 0:
                Swap(_volledig, Empty, pand => M2(pand) <= MaximumVolledig);
                break;
            case 1 when _vol.Count > 0 && _gedeeltelijk.Count > 0:
                Swap(_gedeeltelijk, EmptyPart, IsDeelbaar);
                break;
            default:
                if (_gedeeltelijk.Count > 0) Toggle(_toeval.Pick(_gedeeltelijk));
                break;
        }
    }

    private void Swap(List<Pand> lijst, Action<Pand> leegmaken, Func<Pand, bool> mag)
    {
        var (i, j) = (_toeval.Below(lijst.Count), _toeval.Below(_vol.Count));
        var (oud, nieuw) = (lijst[i], _vol[j]);
        if (!mag(nieuw)) return;
        leegmaken(nieuw);
        var verschil = Leeg(nieuw) - Leeg(oud);
        if (!Better(verschil))
        {
            Fill(nieuw);
            return;
        }

        Fill(oud);
        (lijst[i], _vol[j]) = (nieuw, oud);
        _rest -= verschil;
    }

    private void Toggle(Pand pand)
    {
        var eenheid = _toeval.Pick([.. pand.Kantoorruimten]);
        var aantalLeeg = pand.Kantoorruimten.Count(kantoor => kantoor.Leeg) + (eenheid.Leeg ? -1 : 1);
        var verschil = eenheid.Leeg ? -eenheid.M2 : eenheid.M2;
        if (aantalLeeg == 0 || aantalLeeg == pand.Kantoorruimten.Count() || !Better(verschil)) return;
        eenheid.Leeg = !eenheid.Leeg;
        _rest -= verschil;
    }

    private bool Better(decimal verschil) => Math.Abs(_rest - verschil) < Math.Abs(_rest);

    private void EmptyPart(Pand pand)
    {
        var kantoren = pand.Kantoorruimten.ToList();
        _toeval.Shuffle(kantoren);
        foreach (var eenheid in kantoren.Take(_toeval.Between(1, kantoren.Count - 1))) eenheid.Leeg = true;
    }

    private static void Empty(Pand pand) => pand.Eenheden.ForEach(eenheid => eenheid.Leeg = true);

    private static void Fill(Pand pand) => pand.Eenheden.ForEach(eenheid => eenheid.Leeg = false);

    private static bool IsDeelbaar(Pand pand) => pand.Kantoorruimten.Skip(1).Any();

    private static decimal M2(Pand pand) => pand.Kantoorruimten.Sum(eenheid => eenheid.M2);

    private static decimal Leeg(Pand pand) => pand.Kantoorruimten.Where(eenheid => eenheid.Leeg).Sum(eenheid => eenheid.M2);
}
