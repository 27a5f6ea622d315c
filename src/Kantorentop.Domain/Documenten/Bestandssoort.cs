namespace Kantorentop.Domain.Documenten;

/// <summary>The kinds of file that a document may be, told by its content.</summary>
public enum Bestandssoort
{
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpg,
    Txt,
    Csv,
}

/// <summary>Names and types that go with a kind.</summary>
public static class Bestandssoorten
{
    /// <summary>The kinds as a sentence names them.</summary>
    public const string Opsomming = "pdf, docx, xlsx, png, jpg, txt of csv";

    /// <summary>The extensions for a file field, as '.pdf,.docx'.</summary>
    public const string Extensies = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.csv";

    /// <summary>The media type to send it with.</summary>
    public static string Mediatype(this Bestandssoort soort) => soort switch
    {
        Bestandssoort.Pdf => "application/pdf",
        Bestandssoort.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Bestandssoort.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Bestandssoort.Png => "image/png",
        Bestandssoort.Jpg => "image/jpeg",
        Bestandssoort.Csv => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>True when a name ends as files of this kind do.</summary>
    public static bool PastBij(this Bestandssoort soort, string naam) => Path.GetExtension(naam).ToLowerInvariant() switch
    {
        ".pdf" => soort == Bestandssoort.Pdf,
        ".docx" => soort == Bestandssoort.Docx,
        ".xlsx" => soort == Bestandssoort.Xlsx,
        ".png" => soort == Bestandssoort.Png,
        ".jpg" or ".jpeg" => soort == Bestandssoort.Jpg,
        ".txt" => soort == Bestandssoort.Txt,
        ".csv" => soort == Bestandssoort.Csv,
        _ => false,
    };
}
