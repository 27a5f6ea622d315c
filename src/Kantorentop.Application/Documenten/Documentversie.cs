using Kantorentop.Domain.Documenten;

namespace Kantorentop.Application.Documenten;

/// <summary>A document as a thing: its number is its public address for ever.</summary>
public sealed class Document
{
    public required long Nummer { get; init; }

    public required string Eigenaarsoort { get; init; }

    public required string Eigenaarsleutel { get; init; }

    public Documenteigenaar Eigenaar => new(Eigenaarsoort, Eigenaarsleutel);
}

/// <summary>One version of the content of a document. Rows are only added; a version that someone read stays as it was.</summary>
public sealed class Documentversie
{
    public const int MaximumNaam = 160;

    /// <summary>Number of the document.</summary>
    public required long Document { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Versie { get; init; }

    /// <summary>Name of the file.</summary>
    public required string Naam { get; init; }

    public required Bestandssoort Soort { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimals; leads to its <see cref="Documentdeel">parts</see>.</summary>
    public required string Hash { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Omvang { get; init; }

    /// <summary>True when a virus scanner found it clean; false when none was set up.</summary>
    public required bool Gescand { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }
}

/// <summary>A piece of content, found by the hash of the whole: a file that is sent twice is stored once.</summary>
public sealed class Documentdeel
{
    /// <summary>Largest piece, in bytes: what a node holds in memory of a document.</summary>
    public const int MaximumOmvang = 256 * 1024;

    public required string Hash { get; init; }

    /// <summary>0 for the first.</summary>
    public required int Volgnummer { get; init; }

    public required byte[] Inhoud { get; init; }
}
