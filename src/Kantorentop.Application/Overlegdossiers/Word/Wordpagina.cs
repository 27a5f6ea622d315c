using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>The page: A4, with the title and the page number at the foot.</summary>
internal static class Wordpagina
{
    private const uint Breedte = 11906;
    private const uint Hoogte = 16838;
    private const int Marge = 1134;

    public static SectionProperties Maak(MainDocumentPart hoofd, string titel)
    {
        var voet = hoofd.AddNewPart<FooterPart>();
        voet.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = Wordstijlen.Klein }),
            Wordtekst.Loop($"{titel}, bladzijde "),
            new SimpleField(Wordtekst.Loop("1")) { Instruction = " PAGE " }));
        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = hoofd.GetIdOfPart(voet) },
            new PageSize { Width = Breedte, Height = Hoogte },
            new PageMargin { Top = Marge, Bottom = Marge, Left = Marge, Right = Marge, Header = 567, Footer = 567, Gutter = 0 });
    }
}
