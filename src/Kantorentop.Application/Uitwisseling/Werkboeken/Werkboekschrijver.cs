using System.IO.Packaging;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>
/// Writes a workbook, one sheet after another and row by row. The package is opened for writing only, which the SDK itself does
/// not do: one that can also be read keeps every part in memory until it closes.
/// </summary>
internal static class Werkboekschrijver
{
    private const string Soorten = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Stijlenpad = "/xl/styles.xml";
    private const string Relaties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Writes the sheets to a stream, which stays open.</summary>
    public static void Schrijf(Stream stroom, IEnumerable<Uitvoerblad> bladen, CancellationToken ct)
    {
        using var pakket = Package.Open(stroom, FileMode.Create, FileAccess.Write);
        var lijst = new Sheets();
        foreach (var blad in bladen)
        {
            var nummer = (uint)lijst.ChildElements.Count + 1;
            SchrijfDeel(pakket, Bladpad(nummer), "worksheet", uit => Werkbladschrijver.Schrijf(uit, blad, ct));
            lijst.Append(new Sheet { Name = blad.Naam, SheetId = nummer, Id = $"rId{nummer}" });
        }

        SchrijfDeel(pakket, Stijlenpad, "styles", uit => Schrijf(uit, Werkboekstijlen.Maak()));
        var boek = SchrijfDeel(pakket, "/xl/workbook.xml", "sheet.main", uit => Schrijf(uit, new Workbook(lijst)));
        pakket.CreateRelationship(boek.Uri, TargetMode.Internal, Relaties + "officeDocument");
        boek.CreateRelationship(new Uri(Stijlenpad, UriKind.Relative), TargetMode.Internal, Relaties + "styles");
        foreach (var blad in lijst.Elements<Sheet>())
            boek.CreateRelationship(new Uri(Bladpad(blad.SheetId!), UriKind.Relative), TargetMode.Internal, Relaties + "worksheet", blad.Id!);
    }

    private static string Bladpad(uint nummer) => $"/xl/worksheets/sheet{nummer}.xml";

    /// <summary>Makes a part and writes it at once: when the next one is made it is closed for good.</summary>
    private static PackagePart SchrijfDeel(Package pakket, string pad, string soort, Action<Stream> schrijf)
    {
        var deel = pakket.CreatePart(new Uri(pad, UriKind.Relative), $"{Soorten}{soort}+xml", CompressionOption.Fast);
        using var uit = deel.GetStream(FileMode.Create, FileAccess.Write);
        schrijf(uit);
        return deel;
    }

    private static void Schrijf(Stream uit, OpenXmlElement wortel)
    {
        using var xml = XmlWriter.Create(uit);
        wortel.WriteTo(xml);
    }
}
