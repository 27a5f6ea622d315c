namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// Hides, beside the figures in which an owner could be found, as many others as it takes that none of the hidden ones follows from
/// sums and differences of what is shown, nor from a sum of 0 (nothing is negative). Each time one figure goes with which a hidden one
/// was worked out: the one that solves most, and of those the smallest. The outcome depends on the figures alone, not on their order.
/// </summary>
public sealed class Verhulling
{
    /// <summary>So many municipalities, and areas above them, are tried before one is hidden.</summary>
    private const int Proeven = 4;

    private readonly Gebiedsboom _boom;
    private readonly IReadOnlyList<long> _waarden;
    private readonly bool[] _bekend;
    private readonly bool[] _verborgen;

    private Verhulling(Gebiedsboom boom, IReadOnlyList<long> waarden, IReadOnlyList<bool> gevoelig, IReadOnlyList<bool>? bekend)
    {
        _boom = boom;
        _waarden = waarden;
        _verborgen = [.. gevoelig];
        _bekend = bekend is null ? new bool[waarden.Count] : [.. bekend];
    }

    /// <summary>Which areas do not show a figure.</summary>
    /// <param name="boom">How the areas add up.</param>
    /// <param name="waarden">The figure per area; none negative, and each the sum of its parts.</param>
    /// <param name="gevoelig">The areas that must not show it.</param>
    /// <param name="bekend">The areas of which this very value was published before: it cannot be taken back and hides nothing any more.</param>
    public static bool[] Bepaal(Gebiedsboom boom, IReadOnlyList<long> waarden, IReadOnlyList<bool> gevoelig, IReadOnlyList<bool>? bekend = null)
    {
        var verhulling = new Verhulling(boom, waarden, gevoelig, bekend);
        for (var gemeente = 0; gemeente < boom.Locaties.Length; gemeente++) verhulling.Sluit(gemeente);
        while (verhulling.VerhulBoven())
        {
        }

        return verhulling._verborgen;
    }

    private bool IsOnbekend(int gebied) => _verborgen[gebied] && !_bekend[gebied];

    /// <summary>Hides what it takes within one municipality: one hidden location, or some that come to 0 together, would follow from its figure.</summary>
    private void Sluit(int gemeente)
    {
        var plaats = _boom.EersteGemeente + gemeente;
        while (IsOpen(gemeente, plaats) && (Kleinste(gemeente, 1) ?? Gemeente(plaats) ?? Kleinste(gemeente, 0)) is { } erbij) _verborgen[erbij] = true;
    }

    /// <summary>True while a hidden figure follows from the others within the municipality.</summary>
    private bool IsOpen(int gemeente, int plaats)
    {
        var (aantal, rest) = Onbekend(gemeente);
        return IsOnbekend(plaats) ? aantal == 0 : aantal == 1 || (aantal > 1 && rest == 0);
    }

    private int? Gemeente(int plaats) => _verborgen[plaats] ? null : plaats;

    /// <summary>The smallest shown location of at least so much.</summary>
    private int? Kleinste(int gemeente, long minstens)
    {
        int? kleinste = null;
        var (begin, eind) = _boom.Locaties[gemeente];
        for (var i = begin; i < eind; i++)
            if (!_verborgen[i] && !_bekend[i] && _waarden[i] >= minstens && (kleinste is not { } tot || _waarden[i] < _waarden[tot]))
                kleinste = i;
        return kleinste;
    }

    private (int Aantal, long Som) Onbekend(int gemeente)
    {
        var (aantal, som) = (0, 0L);
        var (begin, eind) = _boom.Locaties[gemeente];
        for (var i = begin; i < eind; i++)
        {
            if (!IsOnbekend(i)) continue;
            aantal++;
            som += _waarden[i];
        }
        return (aantal, som);
    }

    /// <summary>Hides what it takes among municipalities and the areas above them; false when nothing hidden could be found any more.</summary>
    private bool VerhulBoven()
    {
        var nieuw = new HashSet<int>();
        foreach (var weg in Wegen())
        {
            if (weg.Exists(nieuw.Contains) || Keuze(weg) is not { } erbij) continue;
            _verborgen[erbij] = true;
            nieuw.Add(erbij);
            if (erbij >= _boom.EersteGemeente) Sluit(erbij - _boom.EersteGemeente);
        }
        return nieuw.Count > 0;
    }

    /// <summary>For every hidden figure that can be found among municipalities and above: with which figures.</summary>
    private List<List<int>> Wegen()
    {
        var gemeenten = Enumerable.Range(0, _boom.Locaties.Length).Where(gemeente => IsOnbekend(_boom.EersteGemeente + gemeente)).ToList();
        var boven = Enumerable.Range(0, _boom.EersteGemeente).ToLookup(IsOnbekend);
        return [.. new Afleiding(_boom, [.. boven[false]], gemeenten, Rest).Wegen(boven[true])];
    }

    /// <summary>What the hidden locations of a municipality come to; all of it while none is hidden yet.</summary>
    private long Rest(int gemeente) => Onbekend(gemeente) is { Aantal: > 0 } onbekend ? onbekend.Som : _waarden[_boom.EersteGemeente + gemeente];

    /// <summary>Of the figures that were needed the one that leaves the fewest others to be found, of those the smallest.</summary>
    private int? Keuze(List<int> weg)
    {
        var kandidaten = weg.Where(gebied => !_verborgen[gebied] && !_bekend[gebied]).OrderBy(gebied => _waarden[gebied]).ThenBy(gebied => gebied)
            .ToLookup(gebied => gebied < _boom.EersteGemeente);
        List<int> proeven = [.. kandidaten[false].Where(gemeente => _waarden[gemeente] > 0).Take(Proeven), .. kandidaten[true].Take(Proeven)];
        if (proeven.Count == 0) proeven = [.. kandidaten[false].Take(1)];
        return proeven.Count < 2 ? proeven.Cast<int?>().FirstOrDefault() : proeven.MinBy(gebied => (Open(gebied), _waarden[gebied], gebied));
    }

    /// <summary>How many figures could still be found with one more hidden.</summary>
    private int Open(int gebied)
    {
        _verborgen[gebied] = true;
        var aantal = Wegen().Count;
        _verborgen[gebied] = false;
        return aantal;
    }
}
