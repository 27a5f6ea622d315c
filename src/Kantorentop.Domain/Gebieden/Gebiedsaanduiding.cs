using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Gebieden;

/// <summary>The designation of a location as Groei-, Balans-, Beperkings- or Transformatiegebied (art. 3.1c); one at a time.</summary>
public sealed record Gebiedsaanduiding(string Locatie, Toekomstperspectief Toekomstperspectief, DateOnly Vanaf, DateOnly? Tot) : ITijdvak;
