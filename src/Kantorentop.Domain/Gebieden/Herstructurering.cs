using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Gebieden;

/// <summary>The mark Herstructureringsgebied (art. 1, 9.4, 9.5): beside the Toekomstperspectief, not one of the four.</summary>
public sealed record Herstructurering(string Locatie, DateOnly Vanaf, DateOnly? Tot) : ITijdvak;
