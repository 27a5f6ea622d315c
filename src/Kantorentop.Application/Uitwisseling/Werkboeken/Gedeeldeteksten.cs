using System.Text;
using System.Xml;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Reads the texts that the cells of a workbook share.</summary>
internal static class Gedeeldeteksten
{
    public static IReadOnlyList<string> Lees(Stream? stroom)
    {
        var teksten = new List<string>();
        if (stroom is null) return teksten;
        using var xml = Veiligexml.Open(stroom);
        var tekst = new Celtekst();
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") teksten.Add(tekst.Lees(xml));
        }

        return teksten;
    }
}

/// <summary>Reads the text within an element: that of its values and texts, not of formulas and of how a word is pronounced.</summary>
internal sealed class Celtekst
{
    private readonly StringBuilder _tekst = new();

    /// <summary>True when the last element that was read holds a formula.</summary>
    public bool HeeftFormule { get; private set; }

    /// <summary>Reads to the end of the current element.</summary>
    public string Lees(XmlReader xml)
    {
        _tekst.Clear();
        HeeftFormule = false;
        if (xml.IsEmptyElement) return "";
        var (diepte, deel, uitspraak) = (xml.Depth, "", -1);
        while (xml.Read() && xml.Depth > diepte)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                deel = xml.LocalName;
                HeeftFormule |= deel == "f";
                if (deel == "rPh" && !xml.IsEmptyElement) uitspraak = xml.Depth;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                deel = "";
                if (xml.Depth == uitspraak) uitspraak = -1;
            }
            else if (uitspraak < 0 && deel is "v" or "t")
            {
                _tekst.Append(xml.Value);
            }
        }

        return _tekst.ToString();
    }
}
