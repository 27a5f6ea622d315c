namespace Kantorentop.Application.Verplichtingen;

/// <summary>A document with an answer. Only ever sent as a download, under the type that its content showed.</summary>
public sealed class Antwoorddocument
{
    public const int MaximumNaam = 160;

    /// <summary>Largest document, in bytes.</summary>
    public const int MaximumOmvang = 10 * 1024 * 1024;

    /// <summary>Most documents with one answer.</summary>
    public const int MaximumAantal = 5;

    public required Guid Id { get; init; }

    public long AntwoordId { get; init; }

    public required string Naam { get; init; }

    public required Documentsoort Soort { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimals.</summary>
    public required string Hash { get; init; }

    /// <summary>Size in bytes.</summary>
    public required int Omvang { get; init; }

    public required byte[] Inhoud { get; init; }
}
