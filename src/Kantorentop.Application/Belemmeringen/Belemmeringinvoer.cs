using Kantorentop.Domain.Belemmeringen;

namespace Kantorentop.Application.Belemmeringen;

/// <summary>What someone reports.</summary>
/// <param name="Onderwerp">In one line.</param>
/// <param name="Omschrijving">What happens, and what would help.</param>
/// <param name="Regel">The rule that stands in the way, or null.</param>
/// <param name="Locatie">Code of a location, or null.</param>
/// <param name="Oplosser">Who can take it away: the layer, with the code of a province or municipality.</param>
public sealed record Belemmeringinvoer(string Onderwerp, string Omschrijving, string? Regel, string? Locatie, (Bestuurslaag Laag, string? Code) Oplosser);
