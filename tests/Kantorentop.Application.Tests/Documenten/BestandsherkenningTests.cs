using System.IO.Compression;
using FluentAssertions;
using Kantorentop.Application.Documenten;
using Kantorentop.Domain.Documenten;
using Xunit;

namespace Kantorentop.Application.Tests.Documenten;

public class BestandsherkenningTests
{
    [Theory]
    [InlineData(Bestandssoort.Docx, "word/document.xml")]
    [InlineData(Bestandssoort.Xlsx, "xl/workbook.xml")]
    [InlineData(null, "ppt/presentation.xml")]
    [InlineData(null, "word/document.xml", "word/vbaProject.bin")]
    public void Looks_into_an_office_file_without_unpacking_it(Bestandssoort? soort, params string[] delen) =>
        Herken(Zip([.. delen, "[Content_Types].xml"]), "naam.docx").Should().Be(soort);

    [Fact]
    public void Refuses_a_zip_that_is_broken_or_no_office_file()
    {
        Herken("PK\x03\x04 kapot"u8.ToArray(), "a.docx").Should().BeNull();
        Herken(Zip("word/document.xml"), "a.docx").Should().BeNull();
    }

    [Theory]
    [InlineData("a.csv", Bestandssoort.Csv)]
    [InlineData("a.txt", Bestandssoort.Txt)]
    [InlineData("a.html", Bestandssoort.Txt)]
    public void Lets_the_name_choose_between_kinds_of_text_only(string naam, Bestandssoort soort) =>
        Herken("<b>één</b>;2\r\n"u8.ToArray(), naam).Should().Be(soort);

    [Fact]
    public void Refuses_binary_content_as_text()
    {
        Herken([65, 0, 66], "a.txt").Should().BeNull();
        Herken([0xC3, 0x28], "a.txt").Should().BeNull();
    }

    [Fact]
    public void Looks_from_the_begin_wherever_the_stream_stands()
    {
        using var stroom = new MemoryStream("%PDF-1.4 enzovoort"u8.ToArray());
        stroom.Position = 9;
        Bestandsherkenning.Herken(stroom, "a.pdf").Should().Be(Bestandssoort.Pdf);
    }

    private static Bestandssoort? Herken(byte[] inhoud, string naam) => Bestandsherkenning.Herken(new MemoryStream(inhoud), naam);

    private static byte[] Zip(params string[] namen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var naam in namen) zip.CreateEntry(naam);
        return stroom.ToArray();
    }
}
