using Kantorentop.Domain.Projecten;

namespace Kantorentop.Application.Projecten;

/// <summary>A project as its party wants to keep it.</summary>
/// <param name="Project">The project; with a new key for a new one.</param>
/// <param name="Bewijsdatum">Day of what it says, not of the typing: the day of the answers that it gives.</param>
public sealed record Projectopdracht(Project Project, DateOnly? Bewijsdatum)
{
    /// <summary>Made by the server with the form: sent twice, it counts once.</summary>
    public required Guid OperatieId { get; init; }

    /// <summary>Number of the registratie of the project that the form showed; 0 for a new one.</summary>
    public required long Versie { get; init; }
}
