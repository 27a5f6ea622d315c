using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// What becomes structural, and what comes on the list of art. 7.4, in days to come if nothing more is recorded: the same rules
/// over the same facts, asked for a later day.
/// </summary>
/// <param name="Gebied">Area, as it is made up on <paramref name="Na"/>.</param>
/// <param name="Na">The day after which it looks.</param>
/// <param name="TotEnMet">The last day that it looks at.</param>
/// <param name="Gebouwen">Buildings that come on the list of art. 7.4, the first day first.</param>
/// <param name="Ruimten">Units that become structurally vacant, the first day first.</param>
public sealed record Vooruitblik(
    Gebied Gebied, DateOnly Na, DateOnly TotEnMet, IReadOnlyList<Plichtverwachting> Gebouwen, IReadOnlyList<Structureelverwachting> Ruimten);

/// <summary>A building that comes on the list of art. 7.4.</summary>
/// <param name="Gebouw">Code.</param>
/// <param name="Dag">First day on the list: as a rule the one on which three years are reached.</param>
/// <param name="LeegSinds">First day since when more than 80% is empty on every day.</param>
/// <param name="Oppervlakte">All its units on that day, m² v.v.o.</param>
/// <param name="Leeg">The part of it that is empty on that day, m² v.v.o.</param>
public sealed record Plichtverwachting(string Gebouw, DateOnly Dag, DateOnly LeegSinds, decimal Oppervlakte, decimal Leeg)
{
    /// <summary>The empty part in percent, unrounded; more than 80.</summary>
    public decimal Percentage => 100m * Leeg / Oppervlakte;
}

/// <summary>A unit that becomes structurally vacant (art. 1).</summary>
/// <param name="Ruimte">Code.</param>
/// <param name="Gebouw">Code of its building.</param>
/// <param name="Dag">First day on which it is: the day after three years.</param>
/// <param name="LeegSinds">First day of its vacancy.</param>
/// <param name="Oppervlakte">Its area, m² v.v.o.</param>
public sealed record Structureelverwachting(string Ruimte, string Gebouw, DateOnly Dag, DateOnly LeegSinds, decimal Oppervlakte);
