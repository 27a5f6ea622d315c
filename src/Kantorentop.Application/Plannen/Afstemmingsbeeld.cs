using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Plannen;

/// <summary>How plans and demand of a region stand, and how they came there (art. 2.2).</summary>
/// <param name="Nu">On the day.</param>
/// <param name="Stappen">The balance since the reference situation: each value holds from its day on, the last is that of the day.</param>
/// <param name="Pad">The corners of the five-year path; empty where it does not run.</param>
public sealed record Afstemmingsbeeld(Afstemming Nu, IReadOnlyList<Balansstap> Stappen, IReadOnlyList<Balansstap> Pad);

/// <summary>The balance from a day on, m²; null where it is unknown or hidden.</summary>
public readonly record struct Balansstap(DateOnly Dag, decimal? Balans);

/// <summary>A region on a list of regions; regions are never added up.</summary>
/// <param name="Regio">The region.</param>
/// <param name="Kop">As an area.</param>
/// <param name="Gemeenten">Number of municipalities that belong to it on the day.</param>
/// <param name="Cijfers">Its figures, or null when they are hidden.</param>
/// <param name="Afstemming">Its alignment, or null when its figures are hidden.</param>
public sealed record Regiostand(
    Kantorenregio Regio, Gebiedskop Kop, int Gemeenten, Domain.Voorraad.Kerncijfers? Cijfers, Afstemming? Afstemming);
