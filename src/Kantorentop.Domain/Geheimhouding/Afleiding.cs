namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// What follows from the figures that are known of the areas above municipalities. Hidden municipalities in the same province and
/// region are in the same sums, so together they are one unknown.
/// </summary>
internal sealed class Afleiding
{
    private readonly Gebiedsboom _boom;
    private readonly List<int> _sommen;
    private readonly List<List<int>> _klassen;
    private readonly bool[][] _matrix;
    private readonly long[] _uitkomsten;
    private readonly Stelsel _stelsel;

    /// <summary>Solves the sums.</summary>
    /// <param name="boom">How areas add up.</param>
    /// <param name="sommen">The areas above municipalities whose figure is known.</param>
    /// <param name="gemeenten">The municipalities whose figure is not.</param>
    /// <param name="rest">Of such a municipality: what its hidden locations come to.</param>
    public Afleiding(Gebiedsboom boom, List<int> sommen, List<int> gemeenten, Func<int, long> rest)
    {
        _boom = boom;
        _sommen = sommen;
        _klassen = [.. gemeenten.GroupBy(gemeente => (boom.Provincies[gemeente], boom.Regios[gemeente])).Select(groep => groep.ToList())];
        var resten = _klassen.Select(klasse => klasse.Sum(rest)).ToArray();
        _matrix = [.. sommen.Select(InKlassen)];
        _uitkomsten = [.. _matrix.Select(rij => resten.Where((_, klasse) => rij[klasse]).Sum())];
        _stelsel = new Stelsel(_matrix, _uitkomsten, _klassen.Count);
    }

    /// <summary>For every hidden area that can be worked out: the areas whose figures that takes.</summary>
    /// <param name="verborgen">The hidden areas above municipalities.</param>
    public IEnumerable<List<int>> Wegen(IEnumerable<int> verborgen)
    {
        for (var klasse = 0; klasse < _klassen.Count; klasse++)
            if (_klassen[klasse].Count == 1 && _stelsel.LeidAf([.. _klassen.Select((_, i) => i == klasse)]) is { } factoren)
                yield return Weg(factoren, gemeente => gemeente == _klassen[klasse][0]);
        foreach (var gebied in verborgen)
            if (_stelsel.LeidAf(InKlassen(gebied)) is { } factoren)
                yield return Weg(factoren, gemeente => _boom.Omvat(gebied, gemeente));
        foreach (var factoren in Nulsommen()) yield return Weg(factoren, _ => false);
    }

    private IEnumerable<int[]> Nulsommen()
    {
        for (var som = 0; som < _sommen.Count; som++)
            if (_uitkomsten[som] == 0 && Array.Exists(_matrix[som], inSom => inSom))
                yield return [.. _sommen.Select((_, i) => i == som ? 1 : 0)];
        foreach (var factoren in _stelsel.Nulsommen()) yield return factoren;
    }

    private bool[] InKlassen(int gebied) => [.. _klassen.Select(klasse => _boom.Omvat(gebied, klasse[0]))];

    /// <summary>The sums that have a factor, and the municipalities whose figures were taken off on the way.</summary>
    private List<int> Weg(int[] factoren, Func<int, bool> gevraagd)
    {
        var weg = _sommen.Where((_, som) => factoren[som] != 0).ToList();
        for (var gemeente = 0; gemeente < _boom.Locaties.Length; gemeente++)
        {
            var keer = gevraagd(gemeente) ? 1 : 0;
            for (var som = 0; som < factoren.Length; som++)
                if (factoren[som] != 0 && _boom.Omvat(_sommen[som], gemeente))
                    keer -= factoren[som];
            if (keer != 0) weg.Add(_boom.EersteGemeente + gemeente);
        }
        return weg;
    }
}
