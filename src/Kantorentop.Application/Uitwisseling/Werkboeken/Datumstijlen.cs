using System.Globalization;
using System.Xml;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Finds the styles that make a number a date: in a workbook a date is a number that looks like one.</summary>
internal static class Datumstijlen
{
    /// <summary>True per style of a cell when it shows a date.</summary>
    public static IReadOnlyList<bool> Lees(Stream? stroom)
    {
        var stijlen = new List<bool>();
        if (stroom is null) return stijlen;
        var eigen = new HashSet<string>(StringComparer.Ordinal);
        using var xml = Veiligexml.Open(stroom);
        var isCelstijl = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isCelstijl = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType != XmlNodeType.Element) continue;
            else if (xml.LocalName == "numFmt" && IsDatum(xml.GetAttribute("formatCode") ?? "")) eigen.Add(xml.GetAttribute("numFmtId") ?? "");
            else if (xml.LocalName == "xf" && isCelstijl) stijlen.Add(xml.GetAttribute("numFmtId") is { } nummer && (IsIngebouwd(nummer) || eigen.Contains(nummer)));
        }

        return stijlen;
    }

    /// <summary>The formats of dates that every spreadsheet has by number.</summary>
    private static bool IsIngebouwd(string nummer) =>
        int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>True for a format with a year or a day in it, apart from text within quotes, brackets and after a backslash.</summary>
    private static bool IsDatum(string vorm)
    {
        var (inTekst, inHaken) = (false, false);
        for (var i = 0; i < vorm.Length; i++)
        {
            var teken = vorm[i];
            if (teken == '"') inTekst = !inTekst;
            else if (inTekst) continue;
            else if (teken is '\\' or '_' or '*') i++;
            else if (teken is '[' or ']') inHaken = teken == '[';
            else if (!inHaken && teken is 'y' or 'Y' or 'd' or 'D' or 'j' or 'J') return true;
        }

        return false;
    }
}
