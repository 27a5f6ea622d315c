using DocumentFormat.OpenXml.Wordprocessing;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>A table of a dossier: its first row is the head and comes back on each page, its first column names the rows.</summary>
internal static class Wordtabel
{
    private const string Heelbreed = "5000";

    public static Table Maak(Dossiertabel tabel) => new(
    [
        new TableProperties(
            new TableStyle { Val = Wordstijlen.Tabel },
            new TableWidth { Width = Heelbreed, Type = TableWidthUnitValues.Pct },
            new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
            new TableCaption { Val = tabel.Bijschrift },
            new TableDescription { Val = $"{tabel.Bijschrift}. De eerste rij noemt de kolommen, de eerste cel van elke rij noemt de rij." }),
        new TableGrid(tabel.Kolommen.Select(_ => new GridColumn())),
        Kop(tabel),
        .. tabel.Rijen.Select(rij => Rij(tabel, rij)),
    ]);

    private static TableRow Kop(Dossiertabel tabel) => new(
    [
        new TableRowProperties(new CantSplit(), new TableHeader()),
        .. tabel.Kolommen.Select(kolom => Cel(kolom.Naam, kolom.Soort)),
    ]);

    private static TableRow Rij(Dossiertabel tabel, IReadOnlyList<Dossiercel> rij) => new(
    [
        new TableRowProperties(new CantSplit()),
        .. rij.Select((cel, plaats) => Cel(cel.Tekst, tabel.Kolommen[plaats].Soort)),
    ]);

    private static TableCell Cel(string tekst, Dossierkolomsoort soort)
    {
        var eigenschappen = new ParagraphProperties(new ParagraphStyleId { Val = Wordstijlen.Celtekst });
        if (soort == Dossierkolomsoort.Getal) eigenschappen.Append(new Justification { Val = JustificationValues.Right });
        return new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), new Paragraph(eigenschappen, Wordtekst.Loop(tekst)));
    }
}
