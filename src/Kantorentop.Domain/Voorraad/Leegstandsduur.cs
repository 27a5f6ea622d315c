using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// The Leegstand of an area on a day by how long it lasts without interruption, m² v.v.o. The three parts add up to Leegstand;
/// the last is the structurele Leegstand. Both boundaries lie where the covenant puts that of three years: exactly one year
/// is still 'tot en met een jaar', a day more is not [conv]; exactly three years is not yet structureel (art. 1).
/// </summary>
/// <param name="Gebied">Area.</param>
/// <param name="Peildatum">Day.</param>
/// <param name="TotEenJaar">Vacant for one year or less [conv].</param>
/// <param name="EenTotDrieJaar">Vacant for more than one year, and three years or less.</param>
/// <param name="LangerDanDrieJaar">Structurele Leegstand (art. 1).</param>
public sealed record Leegstandsduur(Gebied Gebied, DateOnly Peildatum, decimal TotEenJaar, decimal EenTotDrieJaar, decimal LangerDanDrieJaar)
{
    /// <summary>All Leegstand.</summary>
    public decimal Leegstand => TotEenJaar + EenTotDrieJaar + LangerDanDrieJaar;
}
