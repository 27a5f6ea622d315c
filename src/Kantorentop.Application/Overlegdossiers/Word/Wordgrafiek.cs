using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Kantorentop.Domain.Overlegdossiers;
using Chart = DocumentFormat.OpenXml.Drawing.Charts.Chart;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>The bars of a dossier as a chart of Word itself, with the sentence that says what it shows.</summary>
internal static class Wordgrafiek
{
    private const long Breedte = 6_120_000;
    private const long PerGebied = 260_000;
    private const long Rand = 700_000;
    private const uint Namenas = 1;
    private const uint Waardenas = 2;

    private static readonly string[] Kleuren = ["A6BBD0", "154273"];

    /// <summary>Adds the chart to the document; the paragraph shows it.</summary>
    public static Paragraph Maak(MainDocumentPart hoofd, Dossiergrafiek grafiek, uint nummer)
    {
        var deel = hoofd.AddNewPart<ChartPart>();
        deel.ChartSpace = new ChartSpace(new RoundedCorners { Val = false }, Tekening(grafiek));
        var hoogte = Rand + (PerGebied * grafiek.Namen.Count);
        return new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new Inline(
            new Extent { Cx = Breedte, Cy = hoogte },
            new DocProperties { Id = nummer, Name = $"Grafiek {nummer.ToString(CultureInfo.InvariantCulture)}", Title = grafiek.Bijschrift, Description = grafiek.Alternatief },
            new Frame(),
            new Graphic(new GraphicData(new ChartReference { Id = hoofd.GetIdOfPart(deel) }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static Chart Tekening(Dossiergrafiek grafiek) => new(
        new AutoTitleDeleted { Val = true },
        new PlotArea(
            new Layout(),
            new BarChart(
            [
                new BarDirection { Val = BarDirectionValues.Bar },
                new BarGrouping { Val = BarGroupingValues.Clustered },
                new VaryColors { Val = false },
                .. grafiek.Reeksen.Select((reeks, plaats) => Reeks(grafiek.Namen, reeks, (uint)plaats)),
                new GapWidth { Val = 60 },
                new AxisId { Val = Namenas },
                new AxisId { Val = Waardenas },
            ]),
            Namen(),
            Waarden()),
        new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }),
        new PlotVisibleOnly { Val = true });

    private static BarChartSeries Reeks(IReadOnlyList<string> namen, Dossierreeks reeks, uint plaats) => new(
        new Index { Val = plaats },
        new Order { Val = plaats },
        new SeriesText(new NumericValue(reeks.Naam)),
        new ChartShapeProperties(new SolidFill(new RgbColorModelHex { Val = Kleuren[plaats % Kleuren.Length] })),
        new InvertIfNegative { Val = false },
        new CategoryAxisData(new StringLiteral(Punten(namen.Count, i => namen[i], (nummer, tekst) => new StringPoint(new NumericValue(tekst)) { Index = nummer }))),
        new Values(new NumberLiteral(Punten(
            namen.Count,
            i => reeks.Waarden[i]?.ToString(CultureInfo.InvariantCulture),
            (nummer, tekst) => new NumericPoint(new NumericValue(tekst)) { Index = nummer }).Prepend(new FormatCode("0.0")))));

    private static IEnumerable<OpenXmlElement> Punten(int aantal, Func<int, string?> waarde, Func<uint, string, OpenXmlElement> maak) =>
    [
        new PointCount { Val = (uint)aantal },
        .. Enumerable.Range(0, aantal).Where(i => waarde(i) is not null).Select(i => maak((uint)i, waarde(i)!)),
    ];

    // The first area stands at the top, as in the table.
    private static CategoryAxis Namen() => new(
        new AxisId { Val = Namenas },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new CrossingAxis { Val = Waardenas },
        new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Waarden() => new(
        new AxisId { Val = Waardenas },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new MajorGridlines(),
        new NumberingFormat { FormatCode = "0", SourceLinked = false },
        new CrossingAxis { Val = Namenas },
        new Crosses { Val = CrossesValues.Maximum });
}
