using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Xunit;
using static Kantorentop.Application.Tests.Uitwisseling.Testwerkboek;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>Workbooks, in and out.</summary>
public sealed class WerkboekTests
{
    private static readonly string Regiokop = Rij(1, "regio", "belangrijkste");
    private static readonly string Ruimtekop = Rij(1, "ruimte", "gebouw", "oppervlakte", "bestaat_vanaf");

    public static TheoryData<string, byte[], string> Geweigerd => new()
    {
        { "an external link", Maak("kantorenregios", Regiokop, ("xl/_rels/workbook.xml.rels", Verwijzingen(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId4", "externalLink", "externalLinks/externalLink1.xml"))),
            ("xl/externalLinks/externalLink1.xml", "<externalLink xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>")), "koppeling" },
        { "a DTD", Maak("kantorenregios", "", ("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>")), "werkboek-kapot" },
        { "a sheet that is no XML", Maak("kantorenregios", Regiokop + "<row>"), "werkboek-kapot" },
        { "a sheet that is not there", Maak("kantorenregios", "", ("xl/_rels/workbook.xml.rels", Verwijzingen(("rId9", "styles", "styles.xml")))), "werkboek-kapot" },
        { "a bomb", Maak("kantorenregios", Regiokop + new string(' ', 30_000_000)), "te-groot" },
        { "a bomb beside the sheets", Maak("kantorenregios", Regiokop, ("xl/theme/theme1.xml", new string(' ', 30_000_000))), "te-groot" },
        { "a text of megabytes", Maak("kantorenregios", Regiokop + Rij(2, new string('a', 2_000_000), "ja")), "cel-te-lang" },
        { "a column that no sheet has", Maak("kantorenregios", Regiokop + "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>"), "werkboek-kapot" },
        { "no table", Maak("Blad1", Regiokop), "tabel-onbekend" },
        { "only an explanation", Maak("Uitleg", Regiokop), "leeg" },
        { "nothing", Maak("kantorenregios", ""), "leeg-bestand" },
        { "the old kind", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "oud-werkboek" },
    };

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_is_exported_as_a_workbook_comes_back_as_nothing_changed(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);

        var verslag = await proef.ImporteerAsync(("kantorentop.xlsx", await proef.ExporteerWerkboekAsync()));

        verslag.Fouten.Should().BeEmpty();
        verslag.Tabellen.Should().HaveCount(14);
        verslag.Wijzigingen.Should().Be(0);
    }

    [Fact]
    public async Task A_workbook_fills_an_empty_database_with_the_same_facts()
    {
        await using var bron = await Importproef.CreateMetVoorbeeldAsync();
        await using var doel = await Importproef.CreateAsync();

        var verslag = await doel.ImporteerAsync(("kantorentop.xlsx", await bron.ExporteerWerkboekAsync()));

        verslag.Fouten.Should().BeEmpty();
        (await doel.FeitenAsync()).Should().BeEquivalentTo(await bron.FeitenAsync());
    }

    [Fact]
    public async Task What_is_exported_is_a_valid_workbook_with_numbers_dates_and_no_formula()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        await proef.ImporteerAsync("partijen.csv", "partij;naam;soort;koepel;kvk\nP;\"=1+1\";belegger;;01234567\n");

        using var document = SpreadsheetDocument.Open(new MemoryStream(await proef.ExporteerWerkboekAsync()), isEditable: false);

        new OpenXmlValidator().Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
        document.WorkbookPart!.WorksheetParts.SelectMany(blad => blad.Worksheet.Descendants<CellFormula>()).Should().BeEmpty();
        Cel(document, "partijen", "P").Should().BeEquivalentTo(["'=1+1", "01234567"], "text stays text");
        Cellen(document, "ruimten").First(cel => cel.CellReference == "C2").DataType.Should().BeNull("an area is a number");
        Cellen(document, "ruimtestanden").First(cel => cel.CellReference == "B2").CellValue!.Text.Should().MatchRegex("^[0-9]+$", "a date is a number of days");
    }

    [Fact]
    public async Task Every_kind_of_cell_is_read()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync(
            ("regios.xlsx", Maak("Kantorenregios", Regiokop + Rij(2, "t='s'|<v>0</v>", "t='b'|<v>1</v>") + Rij(4, "t='s'|<v>1</v>", "t='b'|<v>0</v>"))),
            ("ruimten.xlsx", Maak("ruimten", Ruimtekop
                + Rij(2, "X1", "A", "|<v>1250.0999999999999</v>", "s='1'|<v>41088</v>")
                + Rij(3, "X2", "A", "s='3'|<v>1.25E3</v>", "s='2'|<v>41088</v>")
                + Rij(4, "X3", "A", "12,5", "28-06-2012"))));

        verslag.Fouten.Should().BeEmpty();
        (await proef.BekendAsync<Kantorenregio>()).Should().Contain([new Kantorenregio("Éénsgezind", true), new Kantorenregio("Stadrand", false)]);
        var dag = new DateOnly(2012, 6, 28);
        (await proef.BekendAsync<Ruimte>()).Where(ruimte => ruimte.Code.StartsWith('X')).Should().BeEquivalentTo(
            [new Ruimte("X1", "A", new(1250.1m), dag, null, null), new Ruimte("X2", "A", new(1250), dag, null, null), new Ruimte("X3", "A", new(12.5m), dag, null, null)]);
    }

    [Fact]
    public async Task Every_error_names_sheet_and_cell()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();

        var verslag = await proef.ImporteerAsync(("x.xlsx", Maak("ruimten", Ruimtekop
            + Rij(2, "X1", "A", "|<f>1+1</f><v>2</v>")
            + Rij(3, "X2", "A", "t='e'|<v>#N/B</v>")
            + Rij(4, "X3", "A", "0")
            + Rij(5, "X4", "weg", "10")
            + Rij(7, "X5", "A", "10", "s='1'|<v>41088.5</v>")
            + Rij(8, "X6", "A", "10", "", "t='n'|<v>1</v>")
            + Rij(9, "|<v>1234567890123456</v>", "A", "10"))));

        verslag.Fouten.Should().OnlyContain(fout => fout.Bestand == "x.xlsx, blad ruimten");
        verslag.Fouten.Select(fout => $"{fout.Cel} {fout.Code}").Should().BeEquivalentTo(
            ["C2 formule", "C3 celfout", "C4 buiten-bereik", "B5 verwijzing-onbekend", "D7 datum", "E8 buiten-kolommen", "A9 getal-afgerond"]);
        verslag.Fouten[0].ToString().Should().Be("x.xlsx, blad ruimten, cel C2, kolom oppervlakte: In deze cel staat een formule. Kopieer de cel en plak hem als waarde.");
        verslag.Vastgelegd.Should().BeFalse();
    }

    [Fact]
    public async Task Dates_that_count_from_1904_are_read_as_such()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        const string Boek = "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><workbookPr date1904='1'/><sheets><sheet name='ruimten' sheetId='1' r:id='rId1'/></sheets></workbook>";

        await proef.ImporteerAsync(("x.xlsx", Maak("ruimten", Ruimtekop + Rij(2, "X1", "A", "10", "s='1'|<v>39626</v>"), ("xl/workbook.xml", Boek))));

        (await proef.BekendAsync<Ruimte>()).Single(ruimte => ruimte.Code == "X1").BestaatVanaf.Should().Be(new DateOnly(2012, 6, 28));
    }

    [Theory, MemberData(nameof(Geweigerd))]
    public async Task A_workbook_that_cannot_be_used_is_refused_with_a_sentence(string wat, byte[] inhoud, string code)
    {
        await using var proef = await Importproef.CreateAsync();

        var verslag = await proef.ImporteerAsync(("alles.xlsx", inhoud));

        verslag.Fouten.Should().ContainSingle(because: wat).Which.Code.Should().Be(code, wat);
        verslag.Fouten[0].Tekst.Should().EndWith(".");
        verslag.Vastgelegd.Should().BeFalse();
        (await proef.BekendAsync<Kantorenregio>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_party_sees_its_own_rows_in_a_workbook_only()
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync();
        proef.Door = new Bevoegdheid(Guid.NewGuid(), "Eva", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);

        using var document = SpreadsheetDocument.Open(new MemoryStream(await proef.ExporteerWerkboekAsync()), isEditable: false);

        var eigen = (await proef.BekendAsync<Locatie>()).Where(locatie => locatie.Gemeente == "GM0344").Select(locatie => locatie.Code).ToList();
        var gebouwen = (await proef.BekendAsync<Gebouw>()).Where(gebouw => eigen.Contains(gebouw.Locatie)).Select(gebouw => gebouw.Code);
        Cellen(document, "gebouwen").Where(cel => cel.CellReference!.Value!.StartsWith('A')).Skip(1).Select(cel => cel.InnerText)
            .Should().BeEquivalentTo(gebouwen).And.NotBeEmpty();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_empty_workbook_asks_for_each_column_and_changes_nothing(Databasesoort soort)
    {
        await using var proef = await Importproef.CreateMetVoorbeeldAsync(soort);
        using var stroom = new MemoryStream();
        await proef.Exporteer.NaarSjabloonAsync(proef.Door, stroom);

        using (var document = SpreadsheetDocument.Open(stroom, isEditable: false))
        {
            new OpenXmlValidator().Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}").Should().BeEmpty();
            var locaties = (await proef.BekendAsync<Locatie>()).Count;
            Keuzen(document, "gebouwen").Should().Contain($"Keuzelijsten!$C$2:$C${locaties + 1}", "a building lies at a location").And.Contain("\"sloop,transformatie,overig\"");
            Keuzen(document, "locaties").Should().NotContain(keuze => keuze.Contains("$C$", StringComparison.Ordinal), "a new location has a new code");
            Cellen(document, "Uitleg").Select(cel => cel.InnerText).Should().Contain(["ruimtestanden", "aangeboden", "een van deze woorden: ja, nee"]);
        }

        var verslag = await proef.ImporteerAsync(("sjabloon.xlsx", stroom.ToArray()));
        verslag.Fouten.Should().BeEmpty();
        verslag.Wijzigingen.Should().Be(0);
    }

    private static IEnumerable<string> Keuzen(SpreadsheetDocument document, string tabel) =>
        Blad(document, tabel).Worksheet.Descendants<DataValidation>().Select(keuze => keuze.Formula1!.Text);

    private static IEnumerable<Cell> Cellen(SpreadsheetDocument document, string tabel) => Blad(document, tabel).Worksheet.Descendants<Cell>();

    private static WorksheetPart Blad(SpreadsheetDocument document, string tabel)
    {
        var blad = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(een => een.Name == tabel);
        return (WorksheetPart)document.WorkbookPart.GetPartById(blad.Id!);
    }

    /// <summary>The name and the number of a party.</summary>
    private static IEnumerable<string> Cel(SpreadsheetDocument document, string tabel, string sleutel)
    {
        var cellen = Cellen(document, tabel).ToDictionary(cel => cel.CellReference!.Value!, cel => cel.InnerText);
        var rij = cellen.Single(cel => cel.Value == sleutel).Key[1..];
        return [cellen["B" + rij], cellen[string.Create(CultureInfo.InvariantCulture, $"E{rij}")]];
    }
}
