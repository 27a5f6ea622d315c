using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>A share of square metres (art. 8.2, 8.3), compared exactly: 49,9996% is not 50%.</summary>
/// <param name="Deel">Metres that count.</param>
/// <param name="Onbekend">Metres of which it is unknown whether they count; part of the whole, not of <paramref name="Deel"/>.</param>
/// <param name="Geheel">All metres.</param>
public readonly record struct Aandeel(Oppervlakte Deel, Oppervlakte Onbekend, Oppervlakte Geheel)
{
    /// <summary>False when nothing was developed: then there is no share, not a share of zero.</summary>
    public bool HeeftActiviteit => Geheel > Oppervlakte.Nul;

    /// <summary>Certain part in percent, unrounded; null without activity.</summary>
    public decimal? Percentage => HeeftActiviteit ? 100m * Deel.M2 / Geheel.M2 : null;

    /// <summary>True when the certain part is at least <paramref name="procent"/>.</summary>
    public bool Haalt(decimal procent) => HeeftActiviteit && 100m * Deel.M2 >= procent * Geheel.M2;

    /// <summary>True when the certain part is more than <paramref name="procent"/>.</summary>
    public bool Overschrijdt(decimal procent) => HeeftActiviteit && 100m * Deel.M2 > procent * Geheel.M2;

    /// <summary>True when it would be at least <paramref name="procent"/> if every unknown metre counted.</summary>
    public bool KanHalen(decimal procent) => HeeftActiviteit && 100m * (Deel.M2 + Onbekend.M2) >= procent * Geheel.M2;
}
