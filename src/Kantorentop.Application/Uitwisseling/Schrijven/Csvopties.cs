using CsvHelper;

namespace Kantorentop.Application.Uitwisseling.Schrijven;

/// <summary>How every CSV file of the portal is written: RFC 4180 with ';'.</summary>
internal static class Csvopties
{
    /// <summary>Where the writer beneath decides whether the file begins with a BOM.</summary>
    public static readonly CsvWriterOptions Rfc4180 = new() { Separator = ';' };

    /// <summary>For people: a spreadsheet reads the file as UTF-8 only when it begins with a BOM.</summary>
    public static readonly CsvWriterOptions VoorMensen = new() { Separator = ';', WriteByteOrderMark = true };
}
