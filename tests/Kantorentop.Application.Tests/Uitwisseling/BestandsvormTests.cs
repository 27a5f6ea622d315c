using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Xunit;

namespace Kantorentop.Application.Tests.Uitwisseling;

/// <summary>The shapes that a file may and may not have.</summary>
public sealed class BestandsvormTests
{
    private const string Regios = "regio;belangrijkste\nÉénsgezind;ja\n";

    public static TheoryData<string, byte[]> Leesbaar => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Regios) },
        { "with a BOM", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Regios)] },
        { "CRLF", Encoding.UTF8.GetBytes(Regios.ReplaceLineEndings("\r\n")) },
        { "commas", Encoding.UTF8.GetBytes(Regios.Replace(';', ',')) },
        { "no last line end", Encoding.UTF8.GetBytes(Regios.TrimEnd()) },
        { "decomposed letters", Encoding.UTF8.GetBytes(Regios.Normalize(NormalizationForm.FormD)) },
        { "quotes", Encoding.UTF8.GetBytes("\"regio\";\"belangrijkste\"\n\"Éénsgezind\";\"ja\"\n") },
        { "columns the other way", Encoding.UTF8.GetBytes("belangrijkste;regio\nja;Éénsgezind\n") },
        { "spaces and empty lines", Encoding.UTF8.GetBytes("\n regio ; belangrijkste \n\n;\n  Éénsgezind ;ja  \n\n") },
    };

    public static TheoryData<string, byte[], string> Onleesbaar => new()
    {
        { "kantorenregios.csv", Encoding.Latin1.GetBytes(Regios), "codering" },
        { "kantorenregios.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Regios)], "codering" },
        { "kantorenregios.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "codering" },
        { "kantorenregios.csv", [], "leeg-bestand" },
        { "kantorenregios.csv", "regio;belangrijkste\n\"Utrecht;ja\nZwolle;nee\n"u8.ToArray(), "geen-csv" },
        { "kantorenregios.csv", "regio\nUtrecht\n"u8.ToArray(), "kolom-ontbreekt" },
        { "kantorenregios.csv", "regio;belangrijkste;regio\nUtrecht;ja;Utrecht\n"u8.ToArray(), "kolom-dubbel" },
        { "kantorenregios.csv", "regio;belangrijkste;kleur\nUtrecht;ja;rood\n"u8.ToArray(), "kolom-onbekend" },
        { "kantorenregios.csv", "regio;belangrijkste\nUtrecht;ja;x\n"u8.ToArray(), "aantal-cellen" },
        { "kantorenregios.csv", "regio;belangrijkste\nUtrecht\n"u8.ToArray(), "aantal-cellen" },
        { "kantorenregios.csv", "regio;belangrijkste\nUtr\0echt;ja\n"u8.ToArray(), "stuurteken" },
        { "kantorenregios.csv", "regio;belangrijkste\nUtrecht,ja\n"u8.ToArray(), "scheidingsteken" },
        { "kantorenregios.csv", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("k;", 1_000_000)) + "\n"), "te-veel-kolommen" },
        { "kantoren.csv", Encoding.UTF8.GetBytes(Regios), "tabel-onbekend" },
        { "kantorenregios.xls", Encoding.UTF8.GetBytes(Regios), "geen-csv" },
        { "alles.zip", "PK en verder niets"u8.ToArray(), "zip-kapot" },
        { "alles.zip", Zip(("[Content_Types].xml", "<x/>")), "werkboek-kapot" },
        { "alles.zip", Zip(("binnenin.zip", "PK")), "zip-in-zip" },
        { "alles.zip", Zip(("leesmij.txt", "hallo")), "leeg" },
        { "alles.zip", Zip(("a/kantorenregios.csv", Regios), ("b/kantorenregios.csv", Regios)), "tabel-dubbel" },
        { "alles.zip", Zip([.. Enumerable.Range(0, 51).Select(i => ($"{i}.csv", "x"))]), "te-veel-bestanden" },
        { "alles.zip", Zip(("kantorenregios.csv", Regios + new string('\n', 30_000_000))), "te-groot" },
    };

    [Theory, MemberData(nameof(Leesbaar))]
    public async Task A_file_may_have_any_of_these_shapes(string vorm, byte[] inhoud)
    {
        await using var proef = await Importproef.CreateAsync();

        (await proef.ImporteerAsync(("kantorenregios.csv", inhoud))).Fouten.Should().BeEmpty(because: vorm);

        (await proef.BekendAsync<Kantorenregio>()).Should().Equal(new Kantorenregio("Éénsgezind", true));
    }

    [Theory, MemberData(nameof(Onleesbaar))]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_sentence(string naam, byte[] inhoud, string code)
    {
        await using var proef = await Importproef.CreateAsync();

        var verslag = await proef.ImporteerAsync((naam, inhoud));

        verslag.Fouten.Should().ContainSingle().Which.Code.Should().Be(code);
        verslag.Fouten[0].ToString().Should().Contain(": ").And.EndWith(".");
        verslag.Vastgelegd.Should().BeFalse();
        (await proef.BekendAsync<Kantorenregio>()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_zip_may_hold_the_files_in_a_folder()
    {
        await using var proef = await Importproef.CreateAsync();

        var verslag = await proef.ImporteerAsync(("alles.zip", Zip(("map/kantorenregios.csv", Regios), ("__MACOSX/map/._kantorenregios.csv", "x"), ("map/leesmij.txt", "x"))));

        verslag.Fouten.Should().BeEmpty();
        verslag.Wijzigingen.Should().Be(1);
    }

    [Theory]
    [InlineData("'s-Gravenhage", "'s-Gravenhage")]
    [InlineData("'=SOM(A1)", "=SOM(A1)")]
    [InlineData("''=SOM(A1)", "'=SOM(A1)")]
    [InlineData("'-5", "-5")]
    [InlineData("'@x", "@x")]
    [InlineData("'+31", "+31")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("''", "''")]
    [InlineData("<b>vet</b>", "<b>vet</b>")]
    public async Task Text_that_a_spreadsheet_could_run_comes_back_as_it_was(string cel, string naam)
    {
        await using var proef = await Importproef.CreateAsync();
        await proef.ImporteerAsync("partijen.csv", $"partij;naam;soort;koepel;kvk\nP;\"{cel}\";belegger;;\n");

        (await proef.BekendAsync<Partij>()).Single().Naam.Should().Be(naam);
        var map = await proef.ExporteerAsync();
        (await proef.ImporteerPadAsync(map)).Wijzigingen.Should().Be(0);
        var uitgevoerd = (await File.ReadAllLinesAsync(Path.Combine(map, "partijen.csv")))[1].Split(';')[1].Trim('"');
        uitgevoerd.Should().NotMatchRegex("^[=+\\-@\\t]");
    }

    [Theory]
    [InlineData("GM0518")]
    [InlineData("gm0518")]
    [InlineData("Den Haag")]
    [InlineData("'s-Gravenhage")]
    [InlineData("’s\u2011Gravenhage")]
    [InlineData("gemeente Den Haag")]
    public async Task A_municipality_may_be_written_in_any_known_spelling(string gemeente)
    {
        await using var proef = await Importproef.CreateAsync();

        var verslag = await proef.ImporteerAsync("locaties.csv", $"locatie;gemeente;naam;breedtegraad;lengtegraad\nX;{gemeente};Binckhorst;52.0705;4.3315\n");

        verslag.Fouten.Should().BeEmpty();
        (await proef.BekendAsync<Locatie>()).Single().Gemeente.Should().Be("GM0518");
    }

    [Fact]
    public async Task What_looks_odd_is_told_and_comes_in()
    {
        await using var proef = await Importproef.CreateAsync();

        var verslag = await proef.ImporteerAsync("locaties.csv", "locatie;gemeente;naam;breedtegraad;lengtegraad\nX;Assen;Verwisseld;6.5625;52.99667\n");

        verslag.Vastgelegd.Should().BeTrue();
        verslag.Waarschuwingen.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Regel = 2, Kolom = "breedtegraad", Code = "buiten-nederland" });
    }

    [Fact]
    public async Task A_file_with_more_errors_than_anyone_reads_is_cut_off()
    {
        await using var proef = await Importproef.CreateAsync();
        var regels = string.Concat(Enumerable.Range(0, Grenzen.MaximumFouten + 5).Select(i => $"r{i};misschien\n"));

        var verslag = await proef.ImporteerAsync("kantorenregios.csv", "regio;belangrijkste\n" + regels);

        verslag.Fouten.Should().HaveCount(Grenzen.MaximumFouten + 1);
        verslag.Fouten.Should().ContainSingle(fout => fout.Code == "te-veel-fouten").Which.Tekst.Should().Contain("nog 5 fouten");
    }

    private static byte[] Zip(params (string Naam, string Inhoud)[] items)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create))
        {
            foreach (var (naam, inhoud) in items)
            {
                using var schrijver = new StreamWriter(zip.CreateEntry(naam).Open());
                schrijver.Write(inhoud);
            }
        }

        return stroom.ToArray();
    }
}
