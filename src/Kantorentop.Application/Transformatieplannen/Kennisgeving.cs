namespace Kantorentop.Application.Transformatieplannen;

/// <summary>How an owner was told.</summary>
public enum Kennisgevingswijze
{
    Brief,
    Gesprek,

    /// <summary>By e-mail, by the secretariaat or by the portal itself.</summary>
    Email,
}

/// <summary>An owner was told that its building is on the list of art. 7.4. Rows are only added.</summary>
public sealed class Kennisgeving
{
    public long Id { get; init; }

    /// <summary>Code of the building.</summary>
    public required string Gebouw { get; init; }

    /// <summary>Code of the party that owned it on that day.</summary>
    public required string Partij { get; init; }

    public required DateOnly Datum { get; init; }

    public required Kennisgevingswijze Wijze { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who.</summary>
    public required long Nummer { get; init; }
}
