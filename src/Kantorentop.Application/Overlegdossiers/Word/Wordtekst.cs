using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>Paragraphs and headings of a Word document.</summary>
internal static class Wordtekst
{
    /// <summary>A paragraph in a style; the usual one without.</summary>
    public static Paragraph Alinea(string tekst, string? stijl = null) => stijl is null
        ? new Paragraph(Loop(tekst))
        : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = stijl }), Loop(tekst));

    /// <summary>The heading of a chapter, which the table of contents leads to.</summary>
    public static Paragraph Kop(string tekst, int plaats)
    {
        var nummer = plaats.ToString(CultureInfo.InvariantCulture);
        return new(
            new ParagraphProperties(new ParagraphStyleId { Val = Wordstijlen.Kop }),
            new BookmarkStart { Id = nummer, Name = Anker(plaats) },
            Loop(tekst),
            new BookmarkEnd { Id = nummer });
    }

    /// <summary>A numbered point.</summary>
    public static Paragraph Punt(string tekst) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = Wordstijlen.Lijst },
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Wordstijlen.Nummers })),
        Loop(tekst));

    /// <summary>The chapters, each leading to its heading.</summary>
    public static IEnumerable<OpenXmlElement> Inhoudsopgave(IReadOnlyList<Dossierhoofdstuk> hoofdstukken) =>
    [
        Alinea("Inhoud", Wordstijlen.Inhoudskop),
        .. hoofdstukken.Select((hoofdstuk, plaats) => new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = Wordstijlen.Inhoud }),
            new Hyperlink(Loop(hoofdstuk.Kop)) { Anchor = Anker(plaats), History = true })),
    ];

    public static Run Loop(string tekst) => new(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });

    private static string Anker(int plaats) => string.Create(CultureInfo.InvariantCulture, $"deel{plaats + 1}");
}
