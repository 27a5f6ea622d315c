using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Herkomst;

/// <summary>One figure of one area, or of one building in it, on one day.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Gebied">The area; for a building the location that it stands on.</param>
/// <param name="Peildatum">The day.</param>
/// <param name="Gebouw">Code of the building; null for the whole area.</param>
public sealed record Cijfervraag(Cijfer Cijfer, Gebied Gebied, DateOnly Peildatum, string? Gebouw = null);
