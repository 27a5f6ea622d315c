using System.Globalization;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Draws the size of a building and cuts it into units.</summary>
internal sealed class Ruimteverdeling(Toeval toeval)
{
    private const int Drempel = 500;

    private static readonly Verdeling Omvang = new(
        (0, 520), (100, 720), (300, 1_150), (500, 1_800), (700, 2_950), (850, 5_200), (950, 10_500), (990, 21_000), (1000, 38_000));

    /// <summary>Gives a building its units; a small building has only units below 500 m².</summary>
    public void Fill(Pand pand, bool klein)
    {
        if (klein)
        {
            AddUnit(pand, toeval.Between(120, 499), 0);
            return;
        }

        foreach (var m2 in Cut(Omvang.Draw(toeval))) AddUnit(pand, m2, toeval.Chance(120) ? toeval.Between(1, 99) : 0);
        if (toeval.Chance(150)) AddUnit(pand, toeval.Between(80, 480), 0);
    }

    /// <summary>Adds a unit of so many m² and hundredths, under the next number of its building.</summary>
    public static Eenheid AddUnit(Pand pand, int m2, int honderdsten)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"{pand.Gebouw.Code}-{pand.Eenheden.Count + 1}");
        var eenheid = new Eenheid(new Ruimte(code, pand.Gebouw.Code, Oppervlakte.VanHonderdsten((m2 * 100L) + honderdsten), null, null, null));
        pand.Eenheden.Add(eenheid);
        return eenheid;
    }

    private int[] Cut(int m2)
    {
        var aantal = Math.Min(m2 / Drempel, m2 switch
        {
            < 1_200 => toeval.Between(1, 2),
            < 2_400 => toeval.Between(1, 3),
            < 5_000 => toeval.Between(2, 4),
            < 10_000 => toeval.Between(2, 7),
            _ => toeval.Between(4, 12),
        });
        var gewichten = Enumerable.Range(0, aantal).Select(_ => (long)toeval.Between(1, 5)).ToList();
        return [.. Verdeling.Split(m2 - (aantal * Drempel), gewichten).Select(deel => deel + Drempel)];
    }
}
