using System.Globalization;
using System.Text;

namespace Kantorentop.Application.Gebieden;

/// <summary>Brings the spellings of one name together: NFKC, hyphens, apostrophes, case, diacritics and spaces.</summary>
internal static class Naamvorm
{
    private const string Koppeltekens = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD";
    private const string Apostrofs = "\u2018\u2019\u201B\u02BC\u00B4`";

    /// <summary>The form in which two spellings of one name are equal; empty for a text without letters.</summary>
    public static string Normalize(string tekst)
    {
        var vorm = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormKC).Normalize(NormalizationForm.FormD))
            Append(vorm, teken);
        return vorm.ToString().Trim();
    }

    private static void Append(StringBuilder vorm, char teken)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) return;
        if (char.IsWhiteSpace(teken))
        {
            if (vorm.Length > 0 && vorm[^1] != ' ') vorm.Append(' ');
        }
        else if (Koppeltekens.Contains(teken, StringComparison.Ordinal)) vorm.Append('-');
        else if (Apostrofs.Contains(teken, StringComparison.Ordinal)) vorm.Append('\'');
        else vorm.Append(char.ToLowerInvariant(teken));
    }
}
