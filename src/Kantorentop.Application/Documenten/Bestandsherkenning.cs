using System.IO.Compression;
using System.Text;
using Kantorentop.Domain.Documenten;

namespace Kantorentop.Application.Documenten;

/// <summary>Tells the kind of a file by its content; its name decides only between two kinds of text.</summary>
public static class Bestandsherkenning
{
    private static readonly UTF8Encoding Streng = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The kind, or null when the content is none of them, or a document with macros.</summary>
    /// <param name="inhoud">The content, which can seek; read from its begin, whatever its position.</param>
    /// <param name="naam">Name of the file.</param>
    public static Bestandssoort? Herken(Stream inhoud, string naam)
    {
        Span<byte> begin = stackalloc byte[8];
        inhoud.Position = 0;
        begin = begin[..inhoud.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false)];
        inhoud.Position = 0;
        if (begin.StartsWith("%PDF-"u8)) return Bestandssoort.Pdf;
        if (begin.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Bestandssoort.Png;
        if (begin.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Bestandssoort.Jpg;
        if (begin.StartsWith("PK\x03\x04"u8)) return HerkenOffice(inhoud);
        if (!IsTekst(inhoud)) return null;
        return string.Equals(Path.GetExtension(naam), ".csv", StringComparison.OrdinalIgnoreCase) ? Bestandssoort.Csv : Bestandssoort.Txt;
    }

    // Only the list of entries is read: nothing is unpacked.
    private static Bestandssoort? HerkenOffice(Stream inhoud)
    {
        try
        {
            using var zip = new ZipArchive(inhoud, ZipArchiveMode.Read, leaveOpen: true);
            var namen = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!namen.Contains("[Content_Types].xml") || namen.Any(naam => naam.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            if (namen.Contains("word/document.xml")) return Bestandssoort.Docx;
            return namen.Contains("xl/workbook.xml") ? Bestandssoort.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsTekst(Stream inhoud)
    {
        using var lezer = new StreamReader(inhoud, Streng, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var tekens = new char[8192];
        try
        {
            while (lezer.Read(tekens) is > 0 and var aantal)
                if (tekens.AsSpan(0, aantal).ContainsAnyExcept(Leesbaar)) return false;
            return inhoud.Length > 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static System.Buffers.SearchValues<char> Leesbaar { get; } = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(teken => !char.IsControl(teken) || teken is '\t' or '\n' or '\r' or '\f')]);
}
