using DocumentFormat.OpenXml.Spreadsheet;
using Kantorentop.Application.Uitwisseling.Bewerken;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>The four looks of a cell in our workbooks: as it is, the head of a column, a date, and text that stays text when someone types digits.</summary>
internal static class Werkboekstijlen
{
    public const int Gewoon = 0;
    public const int Kop = 1;
    public const int Datum = 2;
    public const int Tekst = 3;

    private const uint EigenDatum = 164;
    private const uint IngebouwdeTekst = 49;

    /// <summary>The look of the cells of a column.</summary>
    public static int Van(Kolomaard aard) => aard switch
    {
        Kolomaard.Datum => Datum,
        Kolomaard.Getal => Gewoon,
        _ => Tekst,
    };

    public static Stylesheet Maak() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = EigenDatum, FormatCode = "yyyy-mm-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = EigenDatum, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = IngebouwdeTekst, ApplyNumberFormat = true })
        { Count = 4 });
}
