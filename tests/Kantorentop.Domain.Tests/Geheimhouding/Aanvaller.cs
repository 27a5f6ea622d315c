using System.Numerics;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Tests.Geheimhouding;

/// <summary>
/// Someone who tries to find what is hidden: takes every shown figure as an equation over the hidden locations, solves them in exact
/// fractions, and knows that nothing is negative. Written apart from what it attacks.
/// </summary>
internal sealed class Aanvaller
{
    private readonly Proefgebieden _wereld;
    private readonly List<int> _onbekend;
    private readonly List<BigInteger[]> _rijen = [];

    /// <summary>Solves what is shown.</summary>
    /// <param name="wereld">The areas with their figures.</param>
    /// <param name="gezien">Which of them are known.</param>
    public Aanvaller(Proefgebieden wereld, bool[] gezien)
    {
        _wereld = wereld;
        _onbekend = [.. Enumerable.Range(wereld.Boom.EersteLocatie, wereld.Waarden.Length - wereld.Boom.EersteLocatie).Where(plaats => !gezien[plaats])];
        for (var plaats = 0; plaats < wereld.Boom.EersteLocatie; plaats++)
            if (gezien[plaats])
                _rijen.Add([.. Rij(plaats), wereld.Waarden[plaats] - Bekend(plaats)]);
        while (VindNullen())
        {
        }

        Veeg();
    }

    /// <summary>The hidden areas of which the figure follows.</summary>
    public IEnumerable<Gebied> Vind(bool[] geheim) =>
        from plaats in Enumerable.Range(0, geheim.Length)
        where geheim[plaats] && Volgt(plaats)
        select _wereld.Boom.Gebieden[plaats];

    private bool Volgt(int plaats)
    {
        var rest = Rij(plaats);
        foreach (var rij in _rijen)
        {
            var spil = Spil(rij);
            if (spil < 0 || rest[spil].IsZero) continue;
            var (deel, geheel) = (rest[spil], rij[spil]);
            for (var kolom = 0; kolom < rest.Length; kolom++) rest[kolom] = (rest[kolom] * geheel) - (rij[kolom] * deel);
        }
        return Array.TrueForAll(rest, waarde => waarde.IsZero);
    }

    // What comes to 0 consists of noughts: each becomes an equation of its own.
    private bool VindNullen()
    {
        var oud = _rijen.Select(rij => rij.ToArray()).ToList();
        Veeg();
        var nullen = oud.Concat(_rijen).Where(IsNulsom).SelectMany(rij => Enumerable.Range(0, _onbekend.Count).Where(kolom => !rij[kolom].IsZero)).Distinct()
            .Where(kolom => !_rijen.Exists(rij => rij.Take(_onbekend.Count).Count(waarde => !waarde.IsZero) == 1 && !rij[kolom].IsZero)).ToList();
        foreach (var kolom in nullen) _rijen.Add([.. Enumerable.Range(0, _onbekend.Count + 1).Select(i => i == kolom ? BigInteger.One : BigInteger.Zero)]);
        return nullen.Count > 0;
    }

    private bool IsNulsom(BigInteger[] rij) =>
        rij[^1].IsZero && rij.Take(_onbekend.Count).Select(waarde => waarde.Sign).Where(teken => teken != 0).Distinct().Count() == 1;

    private void Veeg()
    {
        var klaar = 0;
        for (var kolom = 0; kolom < _onbekend.Count && klaar < _rijen.Count; kolom++)
        {
            var spil = _rijen.FindIndex(klaar, rij => !rij[kolom].IsZero);
            if (spil < 0) continue;
            (_rijen[klaar], _rijen[spil]) = (_rijen[spil], _rijen[klaar]);
            for (var rij = 0; rij < _rijen.Count; rij++)
                if (rij != klaar && !_rijen[rij][kolom].IsZero)
                    _rijen[rij] = Trek(_rijen[rij], _rijen[klaar], kolom);
            klaar++;
        }
        _rijen.RemoveRange(klaar, _rijen.Count - klaar);
    }

    private static BigInteger[] Trek(BigInteger[] van, BigInteger[] rij, int kolom)
    {
        var (deel, geheel) = (van[kolom], rij[kolom]);
        var uit = van.Select((waarde, i) => (waarde * geheel) - (rij[i] * deel)).ToArray();
        var deler = uit.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return deler.IsZero || deler.IsOne ? uit : [.. uit.Select(waarde => waarde / deler)];
    }

    private int Spil(BigInteger[] rij) => Array.FindIndex(rij, 0, _onbekend.Count, waarde => !waarde.IsZero);

    private BigInteger[] Rij(int plaats) => [.. _onbekend.Select(locatie => _wereld.LigtIn(locatie, plaats) ? BigInteger.One : BigInteger.Zero)];

    private long Bekend(int plaats) => Enumerable.Range(_wereld.Boom.EersteLocatie, _wereld.Waarden.Length - _wereld.Boom.EersteLocatie)
        .Where(locatie => _wereld.LigtIn(locatie, plaats) && !_onbekend.Contains(locatie)).Sum(locatie => _wereld.Waarden[locatie]);
}
