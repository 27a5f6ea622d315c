using Kantorentop.Application.Documenten;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>What a party answers.</summary>
/// <param name="Partij">Code of the party.</param>
/// <param name="Sleutel">The duty.</param>
/// <param name="Tekst">The answer.</param>
/// <param name="Bewijsdatum">Day of the evidence.</param>
public sealed record Antwoordinvoer(string Partij, string Sleutel, string? Tekst, DateOnly? Bewijsdatum)
{
    /// <summary>Made by the server with the form: a double click has one effect.</summary>
    public required Guid OperatieId { get; init; }

    /// <summary>Number of the last answer that the form showed; 0 when there was none.</summary>
    public required long Versie { get; init; }

    public IReadOnlyList<Bestandsinvoer> Documenten { get; init; } = [];
}
