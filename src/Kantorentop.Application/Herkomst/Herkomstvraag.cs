using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Herkomst;

/// <summary>Which figure someone wants to open.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Gebied">The area; for a building the location that it stands on.</param>
/// <param name="Gebouw">Code of a building; null for the whole area.</param>
/// <param name="Peildatum">The day that was asked for; null for the usual one.</param>
public sealed record Herkomstvraag(Cijfer Cijfer, Gebied Gebied, string? Gebouw, DateOnly? Peildatum)
{
    public Rijvolgorde Volgorde { get; init; }

    /// <summary>Page of the rows, from 1.</summary>
    public int Blad { get; init; } = 1;
}
