using DocumentFormat.OpenXml.Wordprocessing;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>The styles of a Word document: Word's own names for headings, so that it finds them in its outline.</summary>
internal static class Wordstijlen
{
    public const string Titel = "Title";
    public const string Kop = "Heading1";
    public const string Tussenkop = "Heading2";
    public const string Inhoudskop = "TOCHeading";
    public const string Inhoud = "TOC1";
    public const string Bijschrift = "Caption";
    public const string Lijst = "ListNumber";
    public const string Tabel = "Dossiertabel";
    public const string Celtekst = "Celtekst";
    public const string Klein = "Klein";

    /// <summary>The one numbered list.</summary>
    public const int Nummers = 1;

    private const string Gewoon = "Normal";
    private const string Blauw = "154273";
    private const string Lijn = "B4B4B4";

    public static Styles Maak(string taal) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial", EastAsia = "Arial" }, new FontSize { Val = "20" }, new Languages { Val = taal, EastAsia = taal, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Gewoon, Default = true },
        Stijl(Titel, "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "120" }), new StyleRunProperties(new Bold(), new Color { Val = Blauw }, new FontSize { Val = "40" })),
        Stijl(Kop, "heading 1", Kopvorm(0, "360"), new StyleRunProperties(new Bold(), new Color { Val = Blauw }, new FontSize { Val = "30" })),
        Stijl(Tussenkop, "heading 2", Kopvorm(1, "240"), new StyleRunProperties(new Bold(), new Color { Val = Blauw }, new FontSize { Val = "24" })),
        Stijl(Inhoudskop, "TOC Heading", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "60" }), new StyleRunProperties(new Bold(), new FontSize { Val = "24" })),
        Stijl(Inhoud, "toc 1", new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), new StyleRunProperties(new Color { Val = Blauw }, new Underline { Val = UnderlineValues.Single })),
        Stijl(Bijschrift, "caption", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "60" }), new StyleRunProperties(new Bold())),
        Stijl(Lijst, "List Number", new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), new StyleRunProperties()),
        Stijl(Celtekst, "Celtekst", new StyleParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }), new StyleRunProperties(new FontSize { Val = "16" })),
        Stijl(Klein, "Klein", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), new StyleRunProperties(new Color { Val = "535353" }, new FontSize { Val = "16" })),
        Tabelstijl());

    /// <summary>The numbered list.</summary>
    public static Numbering Nummering() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." },
                new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "425" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Nummers });

    /// <summary>The document's own settings: its language, and that it is written for Word as it is now.</summary>
    public static Settings Instellingen(string taal) => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = taal });

    private static Style Stijl(string id, string naam, StyleParagraphProperties alinea, StyleRunProperties letters) =>
        new(new StyleName { Val = naam }, new BasedOn { Val = Gewoon }, new NextParagraphStyle { Val = Gewoon }, new PrimaryStyle(), alinea, letters)
        { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleParagraphProperties Kopvorm(int niveau, string voor) =>
        new(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = voor, After = "120" }, new OutlineLevel { Val = niveau });

    private static Style Tabelstijl()
    {
        var rand = (Func<BorderType, BorderType>)(soort =>
        {
            (soort.Val, soort.Size, soort.Space, soort.Color) = (BorderValues.Single, 4, 0, Lijn);
            return soort;
        });
        return new(
            new StyleName { Val = Tabel },
            new StyleTableProperties(
                new TableBorders(rand(new TopBorder()), rand(new BottomBorder()), rand(new InsideHorizontalBorder())),
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(new RunPropertiesBaseStyle(new Bold()), new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8EDF3" })) { Type = TableStyleOverrideValues.FirstRow },
            new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = TableStyleOverrideValues.FirstColumn })
        { Type = StyleValues.Table, StyleId = Tabel, CustomStyle = true };
    }
}
