using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Voorraad;

/// <summary>The buildings of an area for which art. 7.4 asks a transformation plan on a day. It covers every owner; only a belegger owes the plan.</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Peildatum">Day.</param>
/// <param name="Gebouwen">The buildings, in order of their code.</param>
public sealed record Transformatieplicht(Gebied Gebied, DateOnly Peildatum, IReadOnlyList<Transformatieplichtgebouw> Gebouwen);

/// <summary>A building on the list of art. 7.4.</summary>
/// <param name="Gebouw">Code.</param>
/// <param name="Oppervlakte">All its units that exist on the day, of any size, m² v.v.o. [conv].</param>
/// <param name="LeegSinds">First day since when more than 80% was empty on every day.</param>
/// <param name="VerschuldigdSinds">Three years after that, not before the covenant came into force (art. 14.1).</param>
public sealed record Transformatieplichtgebouw(string Gebouw, decimal Oppervlakte, DateOnly LeegSinds, DateOnly VerschuldigdSinds);
