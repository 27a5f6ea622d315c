using System.IO.Compression;
using FluentAssertions;
using Kantorentop.Application.Verplichtingen;
using Xunit;

namespace Kantorentop.Application.Tests.Verplichtingen;

public class DocumentherkenningTests
{
    [Theory]
    [InlineData(Documentsoort.Docx, "word/document.xml")]
    [InlineData(Documentsoort.Xlsx, "xl/workbook.xml")]
    [InlineData(null, "ppt/presentation.xml")]
    [InlineData(null, "word/document.xml", "word/vbaProject.bin")]
    public void Looks_into_an_office_file_without_unpacking_it(Documentsoort? soort, params string[] delen) =>
        Documentherkenning.Herken(Zip([.. delen, "[Content_Types].xml"]), "naam.docx").Should().Be(soort);

    [Fact]
    public void Refuses_a_zip_that_is_broken_or_no_office_file()
    {
        Documentherkenning.Herken("PK\x03\x04 kapot"u8.ToArray(), "a.docx").Should().BeNull();
        Documentherkenning.Herken(Zip("word/document.xml"), "a.docx").Should().BeNull();
    }

    [Theory]
    [InlineData("a.csv", Documentsoort.Csv)]
    [InlineData("a.txt", Documentsoort.Txt)]
    [InlineData("a.html", Documentsoort.Txt)]
    public void Lets_the_name_choose_between_kinds_of_text_only(string naam, Documentsoort soort) =>
        Documentherkenning.Herken("<b>één</b>;2\r\n"u8.ToArray(), naam).Should().Be(soort);

    [Fact]
    public void Refuses_binary_content_as_text()
    {
        Documentherkenning.Herken([65, 0, 66], "a.txt").Should().BeNull();
        Documentherkenning.Herken([0xC3, 0x28], "a.txt").Should().BeNull();
    }

    private static byte[] Zip(params string[] namen)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var naam in namen) zip.CreateEntry(naam);
        return stroom.ToArray();
    }
}
