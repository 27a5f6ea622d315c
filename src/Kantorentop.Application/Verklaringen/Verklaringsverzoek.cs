using Kantorentop.Application.Documenten;
using Kantorentop.Domain.Verklaringen;

namespace Kantorentop.Application.Verklaringen;

/// <summary>A filled-in declaration.</summary>
/// <param name="Partij">Code of the party.</param>
/// <param name="Jaar">The year that it is about.</param>
/// <param name="Delen">What was filled in, in the order of the questions.</param>
/// <param name="Bewijsdatum">Day of the evidence.</param>
public sealed record Verklaringsverzoek(string Partij, int Jaar, IReadOnlyList<Verklaringsinvoer> Delen, DateOnly? Bewijsdatum)
{
    /// <summary>Made by the server with the form: sent twice, it counts once.</summary>
    public required Guid OperatieId { get; init; }

    /// <summary>Number of the last answer over the year that the form showed; 0 when there was none.</summary>
    public required long Versie { get; init; }

    public IReadOnlyList<Bestandsinvoer> Documenten { get; init; } = [];
}
