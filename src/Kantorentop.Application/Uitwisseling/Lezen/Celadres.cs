using System.Globalization;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Addresses of cells as spreadsheets write them: 'C5' is the third column of row 5.</summary>
internal static class Celadres
{
    /// <summary>Columns of a sheet, as spreadsheets have them.</summary>
    public const int MaximumKolommen = 16_384;

    private const int Letters = 26;

    /// <summary>The address of a cell.</summary>
    /// <param name="plaats">Column, from 0.</param>
    /// <param name="rij">Row, from 1.</param>
    public static string Van(int plaats, int rij) => Kolom(plaats) + rij.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a column, from 0.</summary>
    public static string Kolom(int plaats)
    {
        var letters = "";
        for (var rest = plaats + 1; rest > 0; rest = (rest - 1) / Letters) letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        return letters;
    }

    /// <summary>Column of an address, from 0; null when it has none, or one that no sheet has.</summary>
    public static int? Plaats(ReadOnlySpan<char> adres)
    {
        var plaats = 0;
        foreach (var teken in adres)
        {
            if (!char.IsAsciiLetter(teken)) break;
            plaats = (plaats * Letters) + (char.ToUpperInvariant(teken) - 'A' + 1);
            if (plaats > MaximumKolommen) return null;
        }

        return plaats == 0 ? null : plaats - 1;
    }
}
