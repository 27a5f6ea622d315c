using System.IO.Compression;
using System.Text;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>Tells the kind of a document by its content; its name decides only between two kinds of text.</summary>
public static class Documentherkenning
{
    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The kind, or null when the content is none of them, or a document with macros.</summary>
    public static Documentsoort? Herken(byte[] inhoud, string naam)
    {
        if (Begint(inhoud, "%PDF-"u8)) return Documentsoort.Pdf;
        if (Begint(inhoud, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Documentsoort.Png;
        if (Begint(inhoud, [0xFF, 0xD8, 0xFF])) return Documentsoort.Jpg;
        if (Begint(inhoud, "PK\x03\x04"u8)) return HerkenOffice(inhoud);
        if (!IsTekst(inhoud)) return null;
        return string.Equals(Path.GetExtension(naam), ".csv", StringComparison.OrdinalIgnoreCase) ? Documentsoort.Csv : Documentsoort.Txt;
    }

    private static bool Begint(byte[] inhoud, ReadOnlySpan<byte> begin) => inhoud.AsSpan().StartsWith(begin);

    // Only the list of entries is read: nothing is unpacked.
    private static Documentsoort? HerkenOffice(byte[] inhoud)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
            var namen = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!namen.Contains("[Content_Types].xml") || namen.Any(naam => naam.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            if (namen.Contains("word/document.xml")) return Documentsoort.Docx;
            return namen.Contains("xl/workbook.xml") ? Documentsoort.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsTekst(byte[] inhoud)
    {
        try
        {
            return inhoud.Length > 0 && !Streng.GetString(inhoud).Any(teken => char.IsControl(teken) && teken is not ('\t' or '\n' or '\r' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
