using System.Xml;
using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Naam">Name on its tab.</param>
/// <param name="Verwijzing">Id of the part that holds it.</param>
internal sealed record Werkblad(string Naam, string Verwijzing)
{
    /// <summary>The sheet that says up to when an export goes.</summary>
    public const string Leesmij = "Leesmij";

    /// <summary>Sheets that the portal puts in a workbook beside the tables; they are not read.</summary>
    public static readonly IReadOnlySet<string> Bijlagen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Uitleg", "Keuzelijsten", Leesmij };

    public bool IsBijlage => Bijlagen.Contains(Naam.Trim());
}

/// <summary>Reads which sheets a workbook has, and from which day it counts dates.</summary>
internal static class Werkboekindeling
{
    private const int MaximumBladen = 200;

    public static (bool Is1904, IReadOnlyList<Werkblad> Bladen) Lees(Stream stroom)
    {
        var (is1904, bladen) = (false, new List<Werkblad>());
        using var xml = Veiligexml.Open(stroom);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") is1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet") bladen.Add(new Werkblad((xml.GetAttribute("name") ?? "").Trim(), Verwijzing(xml)));
            if (bladen.Count > MaximumBladen) throw new OnleesbaarException("te-veel-bladen", $"Het werkboek heeft meer dan {MaximumBladen} bladen. Houd een blad per tabel over.");
        }

        return (is1904, bladen);
    }

    /// <summary>The id is in the namespace of relations, of which there are two.</summary>
    private static string Verwijzing(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName != "id" || xml.NamespaceURI.Length == 0) continue;
            var id = xml.Value;
            xml.MoveToElement();
            return id;
        }

        throw Werkboek.Kapot();
    }
}
