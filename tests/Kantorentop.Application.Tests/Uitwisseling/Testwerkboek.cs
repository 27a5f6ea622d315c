using System.IO.Compression;
using System.Text;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>Makes workbooks from their parts, so that a test can put anything in them.</summary>
internal static class Testwerkboek
{
    private const string Hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relaties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook with one sheet.</summary>
    /// <param name="blad">Name of the sheet.</param>
    /// <param name="rijen">The rows of the sheet as XML.</param>
    /// <param name="extra">More parts, or parts instead of the usual ones.</param>
    public static byte[] Maak(string blad, string rijen, params (string Pad, string Inhoud)[] extra)
    {
        var delen = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>
                """,
            ["_rels/.rels"] = Verwijzingen(("rId1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Hoofd}" xmlns:r="{Relaties}"><sheets><sheet name="{blad}" sheetId="1" r:id="rId1"/></sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = Verwijzingen(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml")),
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Hoofd}"><si><t>Éénsgezind</t></si><si><r><t>Stad</t></r><r><t>rand</t></r><rPh sb="0" eb="1"><t>uitspraak</t></rPh></si></sst>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Hoofd}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-413]d\ mmmm\ yyyy;@"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>""",
            ["xl/worksheets/sheet1.xml"] = $"""<worksheet xmlns="{Hoofd}"><dimension ref="A1:XFD1048576"/><sheetData>{rijen}</sheetData></worksheet>""",
        };
        foreach (var (pad, inhoud) in extra) delen[pad] = inhoud;
        return Zip(delen.Select(deel => (deel.Key, deel.Value)));
    }

    /// <summary>A row of cells, each given as attributes and content of its element: <c>"t='s'|&lt;v&gt;0&lt;/v&gt;"</c>.</summary>
    public static string Rij(int nummer, params string[] cellen)
    {
        var rij = new StringBuilder($"<row r='{nummer}'>");
        foreach (var (plaats, cel) in cellen.Index())
        {
            var delen = cel.Split('|');
            rij.Append(delen.Length == 1 ? Tekstcel(plaats, nummer, cel) : $"<c r='{(char)('A' + plaats)}{nummer}' {delen[0]}>{delen[1]}</c>");
        }

        return rij.Append("</row>").ToString();
    }

    public static string Verwijzingen(params (string Id, string Soort, string Doel)[] verwijzingen) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(verwijzingen.Select(een => $"<Relationship Id='{een.Id}' Type='{Relaties}/{een.Soort}' Target='{een.Doel}'/>"))}</Relationships>""";

    private static string Tekstcel(int plaats, int rij, string tekst) =>
        tekst.Length == 0 ? "" : $"<c r='{(char)('A' + plaats)}{rij}' t='inlineStr'><is><t>{tekst}</t></is></c>";

    private static byte[] Zip(IEnumerable<(string Naam, string Inhoud)> delen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var deel = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.Optimal).Open());
                deel.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }
}
