namespace Kantorentop.Application.Verplichtingen;

/// <summary>The kinds of document that evidence may be.</summary>
public enum Documentsoort
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
public static class Documentsoorten
{
    /// <summary>The kinds as a sentence names them.</summary>
    public const string Opsomming = "pdf, docx, xlsx, png, jpg, txt of csv";

    /// <summary>The extensions for a file field, as '.pdf,.docx'.</summary>
    public const string Extensies = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt,.csv";

    /// <summary>The media type to send it with.</summary>
    public static string Mediatype(this Documentsoort soort) => soort switch
    {
        Documentsoort.Pdf => "application/pdf",
        Documentsoort.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Documentsoort.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Documentsoort.Png => "image/png",
        Documentsoort.Jpg => "image/jpeg",
        Documentsoort.Csv => "text/csv; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>True when a name ends as files of this kind do.</summary>
    public static bool PastBij(this Documentsoort soort, string naam) => Path.GetExtension(naam).ToLowerInvariant() switch
    {
        ".pdf" => soort == Documentsoort.Pdf,
        ".docx" => soort == Documentsoort.Docx,
        ".xlsx" => soort == Documentsoort.Xlsx,
        ".png" => soort == Documentsoort.Png,
        ".jpg" or ".jpeg" => soort == Documentsoort.Jpg,
        ".txt" => soort == Documentsoort.Txt,
        ".csv" => soort == Documentsoort.Csv,
        _ => false,
    };
}
