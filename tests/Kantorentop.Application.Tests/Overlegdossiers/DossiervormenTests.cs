using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.TestSupport;
using Xunit;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Kantorentop.Application.Tests.Overlegdossiers;

/// <summary>The Word document and the workbook of one dossier, opened as others open them.</summary>
public sealed class DossiervormenTests(DossiervormenTests.Bestanden bestanden) : IClassFixture<DossiervormenTests.Bestanden>
{
    private IReadOnlyList<Dossiertabel> Tabellen => [.. Delen.OfType<Dossiertabel>()];

    private IEnumerable<Dossierdeel> Delen => bestanden.Dossier.Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen);

    [Fact]
    public void The_document_and_the_workbook_are_valid()
    {
        var keuring = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019);

        using (var word = bestanden.Word()) keuring.Validate(word).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
        using (var boek = bestanden.Werkboek()) keuring.Validate(boek).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
    }

    [Fact]
    public void The_document_has_the_chapters_as_native_headings_in_order_a_title_and_a_language()
    {
        using var word = bestanden.Word();
        var koppen = word.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(alinea => alinea.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Title" or "Heading1" or "Heading2")
            .Select(alinea => (Stijl: alinea.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, Tekst: alinea.InnerText)).ToList();

        koppen[0].Should().Be(("Title", bestanden.Dossier.Titel));
        koppen.Skip(1).Should().Equal(bestanden.Dossier.Hoofdstukken.SelectMany(hoofdstuk =>
            hoofdstuk.Delen.OfType<Dossiertussenkop>().Select(kop => ("Heading2", kop.Tekst)).Prepend(("Heading1", hoofdstuk.Kop))));
        word.PackageProperties.Title.Should().Be(bestanden.Dossier.Titel);
        word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Should().ContainSingle(taal => taal.Val == "nl-NL");
    }

    [Fact]
    public void Every_table_of_the_document_has_a_head_that_repeats_and_the_cells_of_the_model()
    {
        using var word = bestanden.Word();
        var tabellen = word.MainDocumentPart!.Document.Body!.Elements<Table>().ToList();

        tabellen.Should().HaveSameCount(Tabellen).And.HaveCountGreaterThan(4);
        foreach (var (tabel, model) in tabellen.Zip(Tabellen))
        {
            var rijen = tabel.Elements<TableRow>().Select(rij => rij.Elements<TableCell>().Select(cel => cel.InnerText).ToList()).ToList();
            tabel.Elements<TableRow>().First().Descendants<TableHeader>().Should().ContainSingle();
            tabel.Descendants<TableCaption>().Single().Val!.Value.Should().Be(model.Bijschrift);
            rijen[0].Should().Equal(model.Kolommen.Select(kolom => kolom.Naam));
            rijen.Skip(1).SelectMany(rij => rij).Should().Equal(model.Rijen.SelectMany(rij => rij).Select(cel => cel.Tekst));
        }
    }

    [Fact]
    public void The_chart_of_the_document_has_an_alternative_text_and_the_values_of_the_model()
    {
        using var word = bestanden.Word();
        var model = Delen.OfType<Dossiergrafiek>().Single();

        word.MainDocumentPart!.Document.Descendants<DocProperties>().Should().ContainSingle(tekening => tekening.Description == model.Alternatief);
        var reeksen = word.MainDocumentPart.ChartParts.Single().ChartSpace.Descendants<BarChartSeries>();
        reeksen.Select(reeks => string.Join(' ', reeks.Descendants<NumericPoint>().Select(punt => punt.InnerText)))
            .Should().Equal(model.Reeksen.Select(reeks => string.Join(' ', reeks.Waarden.Select(waarde => waarde?.ToString(CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void The_workbook_has_a_sheet_for_each_table_with_numbers_to_the_digit()
    {
        using var boek = bestanden.Werkboek();
        var deel = boek.WorkbookPart!;
        var bladen = deel.Workbook.Descendants<Sheet>().Skip(1).ToList();

        bladen.Select(blad => blad.Name!.Value).Should().Equal(Tabellen.Select(tabel => tabel.Naam));
        foreach (var (blad, model) in bladen.Zip(Tabellen))
        {
            var rijen = ((WorksheetPart)deel.GetPartById(blad.Id!)).Worksheet.Descendants<Row>().ToList();
            rijen.Should().HaveCount(model.Rijen.Count + 1);
            rijen[0].Elements<Cell>().Select(cel => cel.InnerText).Should().Equal(model.Kolommen.Select(kolom => kolom.Naam));
            foreach (var (rij, cellen) in rijen.Skip(1).Zip(model.Rijen))
                rij.Elements<Cell>().Where(cel => cel.DataType is null && cel.StyleIndex is null).Select(cel => decimal.Parse(cel.InnerText, CultureInfo.InvariantCulture))
                    .Should().Equal(cellen.Where(cel => cel.Waarde is not null).Select(cel => cel.Waarde!.Value));
        }
    }

    [Fact]
    public void Nothing_of_a_single_owner_stands_in_any_form()
    {
        using var word = bestanden.Word();
        using var boek = bestanden.Werkboek();
        var vormen = new[]
        {
            bestanden.Tekst, word.MainDocumentPart!.Document.InnerText, word.MainDocumentPart.ChartParts.Single().ChartSpace.InnerText,
            string.Concat(boek.WorkbookPart!.WorksheetParts.Select(blad => blad.Worksheet.InnerText)),
        };

        foreach (var vorm in vormen) vorm.Should().NotBeNullOrWhiteSpace().And.NotContainAny(Dossierproef.Merken);
        bestanden.Tekst.Should().Contain("niet openbaar");
    }

    /// <summary>One dossier, made once.</summary>
    public sealed class Bestanden : IAsyncLifetime
    {
        public Overlegdossier Dossier { get; private set; } = null!;

        public string Tekst { get; private set; } = "";

        public async Task InitializeAsync()
        {
            await using var proef = await Dossierproef.CreateAsync(Databasesoort.Sqlite);
            var blad = await proef.MaakAsync();
            (Dossier, Tekst) = (blad.Dossier, blad.Rij.Tekst);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        internal WordprocessingDocument Word() => WordprocessingDocument.Open(Schrijf(uit => Dossierworddocument.Schrijf(uit, Dossier, "hash")), isEditable: false);

        internal SpreadsheetDocument Werkboek() => SpreadsheetDocument.Open(Schrijf(uit => Dossierwerkboek.Schrijf(uit, Dossier, "hash")), isEditable: false);

        private static MemoryStream Schrijf(Action<Stream> schrijf)
        {
            var uit = new MemoryStream();
            schrijf(uit);
            uit.Position = 0;
            return uit;
        }
    }
}
