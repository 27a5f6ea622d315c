namespace Kantorentop.Domain.Geheimhouding;

/// <summary>
/// Sums that are known of things that are not, solved as far as they can be. The sums are over sets of two nested families (areas in
/// the land, by province and by region), so every coefficient stays 0, 1 or -1 and whole numbers are exact.
/// </summary>
internal sealed class Stelsel
{
    private readonly int _onbekenden;
    private readonly int _sommen;

    /// <summary>Per row: the coefficients of the unknowns, then of the sums that it was made of.</summary>
    private readonly int[][] _rijen;
    private readonly long[] _uitkomsten;
    private readonly List<(int Rij, int Kolom)> _spillen = [];

    /// <summary>Solves the sums.</summary>
    /// <param name="sommen">Per sum: which unknowns it holds.</param>
    /// <param name="uitkomsten">Per sum: what they come to.</param>
    /// <param name="onbekenden">How many unknowns there are.</param>
    public Stelsel(bool[][] sommen, long[] uitkomsten, int onbekenden)
    {
        _sommen = sommen.Length;
        _onbekenden = onbekenden;
        _uitkomsten = [.. uitkomsten];
        _rijen = new int[_sommen][];
        for (var rij = 0; rij < _sommen; rij++)
        {
            _rijen[rij] = new int[_onbekenden + _sommen];
            for (var kolom = 0; kolom < _onbekenden; kolom++) _rijen[rij][kolom] = sommen[rij][kolom] ? 1 : 0;
            _rijen[rij][_onbekenden + rij] = 1;
        }
        for (var kolom = 0; kolom < _onbekenden && _spillen.Count < _sommen; kolom++) Veeg(kolom);
    }

    /// <summary>How a wanted sum of unknowns follows from the known ones, a factor for each; null when it does not.</summary>
    public int[]? LeidAf(bool[] gevraagd)
    {
        var rest = new int[_onbekenden];
        for (var kolom = 0; kolom < _onbekenden; kolom++) rest[kolom] = gevraagd[kolom] ? 1 : 0;
        var factoren = new int[_sommen];
        foreach (var (rij, spil) in _spillen)
        {
            if (rest[spil] is var keer && keer == 0) continue;
            for (var kolom = 0; kolom < _onbekenden; kolom++) rest[kolom] -= keer * _rijen[rij][kolom];
            for (var som = 0; som < _sommen; som++) factoren[som] += keer * _rijen[rij][_onbekenden + som];
        }
        return Array.TrueForAll(rest, waarde => waarde == 0) ? factoren : null;
    }

    /// <summary>
    /// Sums that come to 0 over unknowns of one sign: as nothing is negative, each of those unknowns is 0. Each as the factors by which
    /// it follows from the known sums.
    /// </summary>
    public IEnumerable<int[]> Nulsommen()
    {
        foreach (var (rij, _) in _spillen)
        {
            var waarden = _rijen[rij].AsSpan(0, _onbekenden);
            if (_uitkomsten[rij] != 0 || (waarden.Contains(1) && waarden.Contains(-1))) continue;
            yield return _rijen[rij][_onbekenden..];
        }
    }

    private void Veeg(int kolom)
    {
        var begin = _spillen.Count;
        var spil = Array.FindIndex(_rijen, begin, rij => rij[kolom] != 0);
        if (spil < 0) return;
        (_rijen[begin], _rijen[spil]) = (_rijen[spil], _rijen[begin]);
        (_uitkomsten[begin], _uitkomsten[spil]) = (_uitkomsten[spil], _uitkomsten[begin]);
        if (_rijen[begin][kolom] < 0) Trek(begin, begin, 2);
        for (var rij = 0; rij < _sommen; rij++)
            if (rij != begin && _rijen[rij][kolom] is var keer && keer != 0)
                Trek(rij, begin, keer);
        _spillen.Add((begin, kolom));
    }

    private void Trek(int van, int rij, int keer)
    {
        var (doel, bron) = (_rijen[van], _rijen[rij]);
        _uitkomsten[van] -= keer * _uitkomsten[rij];
        for (var i = 0; i < doel.Length; i++) doel[i] -= keer * bron[i];
    }
}
