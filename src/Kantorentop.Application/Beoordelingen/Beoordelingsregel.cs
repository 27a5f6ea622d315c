using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>How an answer was judged, for reading.</summary>
/// <param name="Oordeel">Accepted or returned.</param>
/// <param name="Reden">Why it was returned; null when it was accepted.</param>
/// <param name="Ogenblik">When.</param>
/// <param name="Naam">Who judged it.</param>
public sealed record Beoordelingsregel(Oordeel Oordeel, string? Reden, DateTimeOffset Ogenblik, string Naam);
